import { useCallback, useEffect, useRef, useState } from 'react'
import {
  type Attempt,
  agreed,
  beginAttempt,
  keepStanding,
  mayBeTold,
  mayShowAll,
  passTime,
  putStanding,
  resumeAttempt,
  submissionOf,
  takeStanding,
} from '@/lib/assignment/attempt/attempt'
import type { KeptQuiz } from '@/lib/assignment/attempt/parse-attempt'
import { reviewAttempt } from '@/lib/assignment/attempt/review-attempt'
import { loadSuite } from '@/lib/assignment/submission/hpke'
import { sealSubmission } from '@/lib/assignment/submission/submission'
import type { Answer } from '@/lib/question/question'
import { freshName, freshSeed } from '../_platform/chance'
import { now, zone } from '../_platform/clock'
import { holdSession } from '../_platform/updates'
import { followQuiz, inOneTab, keepQuiz, keyOfQuiz, readQuiz } from '../_store/attempts'
import { append, progressNow, useProgress } from '../_store/learner'
import { limitOf } from './time-limit'
import type { OpenQuiz } from './use-open-quiz'

/** Milliseconds between two looks at the clock, and between two writings of it. */
const LOOK = 1_000
const WRITE = 5_000
/** Between two looks at whether the due date has come, while nothing else is going on. */
const GLANCE = 10_000

/** The attempt at a quiz in this browser: begun, kept after every step, and handed in when its time is up. */
export function useAttempt(quiz: OpenQuiz) {
  const { assignment } = quiz
  const key = keyOfQuiz(assignment)
  const [kept, setKept] = useState<KeptQuiz>(() => resumed(quiz, readQuiz(key)))
  const [stored, setStored] = useState(true)
  const [moment, setMoment] = useState(now)
  const latest = useRef(kept)
  const put = useCallback(
    (next: KeptQuiz, write = true) => {
      latest.current = next
      setKept(next)
      if (write) setStored(keepQuiz(key, next))
    },
    [key],
  )
  const change = useCallback(
    (step: (attempt: Attempt) => Attempt, write?: boolean) => {
      const { attempt, handedIn } = latest.current
      const after = attempt && step(attempt)
      if (!attempt || !after || after === attempt) return
      const isOver = attempt.handedIn === null && after.handedIn !== null
      put({ ...latest.current, attempt: after, handedIn: handedIn + (isOver ? 1 : 0) }, write || isOver)
    },
    [put],
  )
  const isAsking = kept.attempt !== null && kept.attempt.handedIn === null
  const { passing, startAnew } = usePassing(isAsking, (ms, at, write) => {
    setMoment(at)
    change((attempt) => passTime(limitOf(quiz), attempt, ms, at), write)
  })
  useEffect(
    () =>
      followQuiz(key, (other) => {
        // The other tab has counted the time up to now.
        startAnew()
        const { attempt: own, handedIn } = latest.current
        const attempt = own && other.attempt ? keepStanding(other.attempt, own) : other.attempt
        latest.current = { ...other, attempt, handedIn: Math.max(other.handedIn, handedIn) }
        setKept(latest.current)
        // It has not heard yet what this tab has.
        const isBehind =
          attempt?.handedIn !== other.attempt?.handedIn ||
          attempt?.sealed !== other.attempt?.sealed ||
          attempt?.reviewed !== other.attempt?.reviewed
        if (isBehind) setStored(keepQuiz(key, latest.current))
      }),
    [key, startAnew],
  )
  const step = useCallback(
    (act: (attempt: Attempt, at: number) => Attempt) => {
      passing()
      change((attempt) => act(attempt, now()), true)
    },
    [passing, change],
  )
  const stand = useCallback((place: number, standing: Answer | null) => {
    const { attempt } = latest.current
    // It is shown where it stands already, and written with the clock, every few seconds.
    if (attempt) latest.current = { ...latest.current, attempt: putStanding(attempt, place, standing) }
  }, [])
  useEffect(() => (isAsking ? holdSession() : undefined), [isAsking])
  useEffect(() => {
    // What seals comes before it is needed: by then this device may be offline.
    if (isAsking) loadSuite().catch(() => {})
  }, [isAsking])
  useDueDate(!isAsking && assignment.due !== null && moment < assignment.due.at, setMoment)
  const problem = useSealing(quiz, key, kept.attempt, change)
  const reviewNow = useReviewing(quiz, key, kept.attempt, moment, change)
  return {
    kept,
    stored,
    problem,
    moment,
    step,
    stand,
    begin: (name: string, all: boolean) => {
      reviewNow()
      const attempt = beginAttempt(assignment, {
        number: latest.current.handedIn + 1,
        name,
        nonce: freshName(),
        all: all && mayShowAll(limitOf(quiz)),
        now: now(),
        seed: freshSeed(),
      })
      put({ ...latest.current, title: assignment.title, link: quiz.link, attempt })
    },
    /** Only the title stays, and how often it was handed in. */
    letGo: () => {
      reviewNow()
      put({ ...latest.current, link: '', attempt: null })
    },
  }
}

function resumed(quiz: OpenQuiz, kept: KeptQuiz | undefined): KeptQuiz {
  const { assignment } = quiz
  if (!kept) return { title: assignment.title, handedIn: 0, link: '', attempt: null }
  const { attempt } = kept
  if (!attempt || attempt.answers.length !== assignment.questions.length) return { ...kept, attempt: null }
  const limit = limitOf(quiz)
  const after = resumeAttempt(limit, takeStanding(attempt, limit.isAnswer, 'done'), now())
  const isOver = attempt.handedIn === null && after.handedIn !== null
  return { ...kept, attempt: after, handedIn: kept.handedIn + (isOver ? 1 : 0) }
}

/**
 * Tells how much time has passed, every second and whenever it is asked, by whichever clock says more: one of them
 * stands still while the device sleeps, and the other can be set. A page that is out of sight waits until it is seen
 * again: its copy may be older than what another tab holds, and would be handed in instead.
 */
function usePassing(on: boolean, tell: (ms: number, at: number, write: boolean) => void) {
  const telling = useRef(tell)
  telling.current = tell
  const last = useRef<{ wall: number; steady: number; written: number }>(undefined)
  const startAnew = useCallback(() => {
    const steady = performance.now()
    // What this tab has not written yet is not put off by what others write.
    last.current = { wall: now(), steady, written: last.current?.written ?? steady }
  }, [])
  const passing = useCallback((write = false) => {
    // What is asked before the clock runs, by a focus that comes with the page, takes no time.
    if (!last.current) return
    const { wall, steady, written } = last.current
    const here = { wall: now(), steady: performance.now() }
    const due = write || here.steady - written >= WRITE
    last.current = { ...here, written: due ? here.steady : written }
    telling.current(Math.max(here.steady - steady, here.wall - wall), here.wall, due)
  }, [])
  useEffect(() => {
    if (!on) return
    startAnew()
    const look = (): void => {
      if (!document.hidden) passing()
    }
    const leave = (): void => passing(true)
    const timer = setInterval(look, LOOK)
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', leave)
    return () => {
      last.current = undefined
      clearInterval(timer)
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', leave)
    }
  }, [on, passing, startAnew])
  return { passing, startAnew }
}

/** Until the due date, tells what time it is: when it has come, other things are said. */
function useDueDate(isAhead: boolean, tell: (at: number) => void) {
  useEffect(() => {
    if (!isAhead) return
    const look = (): void => tell(now())
    const timer = setInterval(look, GLANCE)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [isAhead, tell])
}

type Change = (step: (attempt: Attempt) => Attempt, write?: boolean) => void

const NOT_SEALED =
  'This browser could not seal your answers. They are kept here: open this link in a newer browser, or at an address that begins with https.'
const NOT_FETCHED =
  'Your answers could not be sealed, for a part of Annals could not be fetched. They are kept here: when this device is online again, reload this page.'

function useSealing(
  { assignment }: OpenQuiz,
  key: string,
  attempt: Attempt | null,
  change: Change,
): string | null {
  const [problem, setProblem] = useState<string | null>(null)
  const submission = attempt?.sealed === '' ? submissionOf(assignment, attempt) : undefined
  const nonce = submission?.nonce
  // biome-ignore lint/correctness/useExhaustiveDependencies: a submission is named by its nonce
  useEffect(() => {
    if (!submission) return
    sealSubmission(submission, assignment.publicKey).then(
      (own) =>
        inOneTab(key, (stored) => {
          // Another tab may have been quicker; then its receipt is the one.
          change((latest) => {
            const known = stored ? agreed(stored, latest) : latest
            return latest.nonce === nonce && latest.handedIn !== null && latest.sealed === ''
              ? { ...known, sealed: known.sealed || own }
              : latest
          }, true)
        }),
      () => setProblem('subtle' in crypto ? NOT_FETCHED : NOT_SEALED),
    )
  }, [nonce, assignment, key, change])
  return problem
}

/**
 * What was missed goes into the learner's own review as soon as it may be told. Returns how to do so at once, for an
 * attempt that another is about to replace.
 */
function useReviewing(
  { assignment, index, questions }: OpenQuiz,
  key: string,
  attempt: Attempt | null,
  at: number,
  change: Change,
): () => void {
  const isThere = useProgress() !== undefined
  const isDue = attempt !== null && !attempt.reviewed && attempt.handedIn !== null
  const isTold = isDue && mayBeTold(assignment, attempt, at) === 'all'
  const nonce = attempt?.nonce
  const review = useCallback(
    (stored: Attempt | null) =>
      change((latest) => {
        // By the time of its turn another attempt may have begun.
        if (latest.nonce !== nonce || latest.handedIn === null || latest.reviewed) return latest
        const known = progressNow()
        if (!known) return latest
        const shared = stored ? agreed(stored, latest) : latest
        if (!shared.reviewed)
          reviewAttempt(
            { index, learner: () => progressNow() ?? known, append, now, zone },
            questions,
            latest,
          )
        return { ...shared, reviewed: true }
      }, true),
    [nonce, index, questions, change],
  )
  useEffect(() => {
    if (isThere && isTold) inOneTab(key, review)
  }, [isThere, isTold, review, key])
  return () => {
    if (isTold) review(readQuiz(key)?.attempt ?? null)
  }
}
