import { useCallback, useEffect } from 'react'
import { type Attempt, mayShowAll, passTime } from '@/lib/assignment/attempt/attempt'
import { loadSuite } from '@/lib/assignment/submission/hpke'
import type { Answer } from '@/lib/question/question'
import { freshName, freshSeed } from '../_platform/chance'
import { now } from '../_platform/clock'
import { holdSession } from '../_platform/updates'
import { followQuiz } from '../_store/attempts'
import { begun, joined, withDraftAnswer, withoutAnswers } from './attempt-state'
import { limitOf } from './time-limit'
import { type KeptHere, useKeptQuiz } from './use-kept-quiz'
import type { OpenQuiz } from './use-open-quiz'
import { useDueDate, usePassing } from './use-passing'
import { useReview } from './use-review'
import { useSeal } from './use-seal'

/** Runs the attempt at a quiz: keeps it after every step, and hands it in when its time is up. */
export function useAttempt(quiz: OpenQuiz) {
  const { assignment } = quiz
  const { taking, here } = useKeptQuiz(quiz)
  const { store, put, change } = here
  const { attempt } = taking.kept
  const isAsking = attempt !== null && attempt.handedIn === null
  const tellMoment = useCallback((moment: number) => store.set((latest) => ({ ...latest, moment })), [store])
  const { pass, startAnew } = usePassing(
    isAsking,
    useCallback(
      (ms, at, write) => {
        tellMoment(at)
        change((latest) => passTime(limitOf(quiz), latest, ms, at), write)
      },
      [quiz, tellMoment, change],
    ),
  )
  useOtherTabs(here, startAnew)
  useReadiness(isAsking)
  useDueDate(!isAsking && assignment.due !== null && taking.moment < assignment.due.at, tellMoment)
  const problem = useSeal(quiz, here, attempt)
  const reviewNow = useReview(quiz, here, attempt, taking.moment)
  return {
    ...taking,
    problem,
    step: (act: (attempt: Attempt, at: number) => Attempt) => {
      pass()
      change((latest) => act(latest, now()), true)
    },
    /** Sets a draft answer. The screen shows it already, and the clock writes it every few seconds. */
    setDraft: (place: number, draft: Answer | null) => {
      const latest = store.get()
      store.setQuietly({ ...latest, kept: withDraftAnswer(latest.kept, place, draft) })
    },
    begin: (name: string, all: boolean) => {
      reviewNow()
      const chance = { nonce: freshName(), seed: freshSeed() }
      const isAll = all && mayShowAll(limitOf(quiz))
      put(begun(store.get().kept, quiz, { ...chance, name, all: isAll, now: now() }))
    },
    removeAnswers: () => {
      reviewNow()
      put(withoutAnswers(store.get().kept))
    },
  }
}

/** Goes on with what other tabs write. They have counted the time up to then. */
function useOtherTabs({ name, store, put }: KeptHere, startAnew: () => void): void {
  useEffect(
    () =>
      followQuiz(name, (other) => {
        startAnew()
        const { kept, isBehind } = joined(store.get().kept, other)
        put(kept, isBehind)
      }),
    [name, store, put, startAnew],
  )
}

/** Keeps the version of the app while it asks, and fetches what seals: later this device may be offline. */
function useReadiness(isAsking: boolean): void {
  useEffect(() => (isAsking ? holdSession() : undefined), [isAsking])
  useEffect(() => {
    if (isAsking) loadSuite().catch(() => {})
  }, [isAsking])
}
