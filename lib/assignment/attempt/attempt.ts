import { chanceOf, shuffle } from '../../question/chance'
import type { Answer } from '../../question/question'
import type { Assignment, Given, Submission } from '../assignment'
import { questionsSum } from '../questions-sum'
import { cutToFit } from './cut-to-fit'

/** Answer to one question. `done` is true once it was answered or given up; `null` then means "I don't know". */
export type AttemptAnswer = Given & {
  done: boolean
  /** The draft answer: contents of the fields, not yet submitted. They may not form an answer at all. */
  standing: Answer | null
}

/** Ways to give a sealed submission to the teacher. */
export const WAYS = ['shared', 'copied', 'saved', 'shown'] as const
export type Way = (typeof WAYS)[number]

/**
 * One learner's attempt at an assignment, as an immutable JSON value: each step returns a new one. Stored after every
 * step, so it continues where it was, whatever happens to the page. Moments are milliseconds since 1970 by the device's
 * clock.
 */
export type Attempt = {
  /** Counts from 1. */
  number: number
  /** A name or code name. */
  name: string
  /** Random; identifies the submission. */
  nonce: string
  /** `questionsSum` of the assignment, so that the attempt is never used with other questions. */
  questions: string
  /** Places of the questions, in this learner's order. */
  order: number[]
  begun: number
  /** Milliseconds of the time limit used up to the moment `seen`. */
  spent: number
  seen: number
  /** Current view: an index of `order`, or its length for the overview. */
  at: number
  /** True if all questions are on one page. */
  all: boolean
  /**
   * Milliseconds the clock may still wait at the current view. Set to `READING` when the question is answered in view,
   * and to 0 when the learner leaves it.
   */
  reading: number
  /** Answers by place. */
  answers: AttemptAnswer[]
  handedIn: number | null
  /** True if it was handed in because time was up. */
  byTime: boolean
  /** Sealed text; `''` until it is sealed. */
  sealed: string
  /** How it was last given to the teacher; null if it was not, `not known` if that was not recorded. */
  givenOn: { how: Way; at: number } | 'not known' | null
  /** True if the missed questions are in the learner's own review. */
  reviewed: boolean
}

/**
 * Milliseconds the clock waits after an answer, while the learner reads the few sentences of feedback. Without a limit,
 * a learner could use this time to look up all other answers.
 */
export const READING = 2 * 60_000

type Beginning = Pick<Attempt, 'number' | 'name' | 'nonce' | 'all'> & {
  now: number
  /** Seed of the question order. */
  seed: string
}

/** Starts an attempt, before its first question is seen. */
export function beginAttempt(
  { questions, shuffled }: Pick<Assignment, 'questions' | 'shuffled'>,
  { number, name, nonce, all, now, seed }: Beginning,
): Attempt {
  const places = questions.map((_, place) => place)
  return {
    number,
    name,
    nonce,
    questions: questionsSum(questions),
    order: shuffled ? shuffle(chanceOf(seed), places) : places,
    begun: now,
    spent: 0,
    seen: now,
    at: 0,
    all,
    reading: 0,
    answers: questions.map(() => ({ answer: null, ms: 0, done: false, standing: null })),
    handedIn: null,
    byTime: false,
    sealed: '',
    givenOn: null,
    reviewed: false,
  }
}

/** Tells if a draft answer counts as an answer to its question. */
export type IsAnswer = (place: number, draft: Answer) => boolean

/** The time limit and its exceptions. */
type Limited = Pick<Assignment, 'minutes'> & {
  /** Places of questions that are never asked against the clock. */
  untimed?: readonly number[]
  /** With feedback at once, reading it stops the clock. */
  feedback?: Assignment['feedback']
  /** Decides which draft answers count when time is up; without it none do. */
  isAnswer?: IsAnswer
}

/**
 * Adds milliseconds that passed on an open page, measured by a clock nobody can set; `now` is the device's clock. They
 * count for the current question, unless the clock is waiting there. Hands in when time is up.
 */
export function passTime(limited: Limited, attempt: Attempt, ms: number, now: number): Attempt {
  if (attempt.handedIn !== null || !(ms > 0)) return attempt
  const { waited, rest } = wait(limited, attempt, ms)
  const place = attempt.order[attempt.at]
  const counted = Math.min(rest, timeLeft(limited, attempt) ?? rest)
  const answers =
    place === undefined || counted === 0
      ? attempt.answers
      : attempt.answers.map((one, i) => (i === place ? { ...one, ms: one.ms + counted } : one))
  return endIfOver(
    limited,
    { ...waited, answers, spent: attempt.spent + counted, seen: now },
    now - (rest - counted),
  )
}

/**
 * Continues after the page was closed. The time in between is used up: closing the page gains no time, and setting the
 * clock back returns none. Only where the clock waits does it wait here too. If questions may not all be on one page,
 * shows one at a time from here on.
 */
export function resumeAttempt(limited: Limited, attempt: Attempt, now: number): Attempt {
  if (attempt.handedIn !== null) return attempt
  const { waited, rest } = wait(limited, attempt, Math.max(0, now - attempt.seen))
  const counted = Math.min(rest, timeLeft(limited, attempt) ?? rest)
  const all = attempt.all && mayShowAll(limited)
  const resumed = { ...waited, all, spent: attempt.spent + counted, seen: now }
  return endIfOver(limited, resumed, now - (rest - counted))
}

/**
 * True if the clock is waiting, with the page open or closed: at an untimed question, and for a while at the feedback
 * after an answer. That wait ends for good with the next question, so that nobody returns to think about another one.
 * With all questions on one page it never starts, since the others are in view.
 */
export function isClockWaiting(limited: Limited, attempt: Attempt): boolean {
  return waitFor(limited, attempt) > 0
}

/** Returns how many milliseconds the clock would still wait. */
function waitFor({ untimed = [], feedback }: Limited, attempt: Attempt): number {
  const place = attempt.order[attempt.at]
  if (place === undefined) return 0
  if (untimed.includes(place)) return Number.POSITIVE_INFINITY
  return feedback === 'at once' && !attempt.all ? attempt.reading : 0
}

/** Uses up waiting time first and returns the rest. */
function wait(limited: Limited, attempt: Attempt, ms: number): { waited: Attempt; rest: number } {
  const still = Math.min(ms, waitFor(limited, attempt))
  return { waited: { ...attempt, reading: Math.max(0, attempt.reading - still) }, rest: ms - still }
}

/** Returns milliseconds left; null without a limit. */
export function timeLeft({ minutes }: Limited, { spent }: Attempt): number | null {
  return minutes === null ? null : Math.max(0, minutes * 60_000 - spent)
}

function endIfOver(limited: Limited, attempt: Attempt, now: number): Attempt {
  if (timeLeft(limited, attempt) !== 0) return attempt
  return { ...handIn(attempt, now, limited.isAnswer), byTime: true }
}

/**
 * Answers the question at that place, replacing an earlier answer; null means "I don't know". Cuts texts that are too
 * long to store.
 */
export function giveAnswer(attempt: Attempt, place: number, answer: Answer | null): Attempt {
  const before = attempt.answers[place]
  if (attempt.handedIn !== null || !before) return attempt
  const kept = answer && cutToFit(answer)
  const first = attempt.order[attempt.at] === place ? READING : 0
  return {
    ...attempt,
    reading: before.done ? attempt.reading : first,
    answers: attempt.answers.map((one, i) =>
      i === place ? { ...one, answer: kept, done: true, standing: null } : one,
    ),
  }
}

/** Sets the draft answer of a question; null if its fields are empty. */
export function setDraftAnswer(attempt: Attempt, place: number, draft: Answer | null): Attempt {
  const before = attempt.answers[place]
  if (attempt.handedIn !== null || !before) return attempt
  const cut = draft && cutToFit(draft)
  const kept = isSame(cut, before.answer) ? null : cut
  if (isSame(kept, before.standing)) return attempt
  const answers = attempt.answers.map((one, i) => (i === place ? { ...one, standing: kept } : one))
  return { ...attempt, answers }
}

/**
 * Turns draft answers into answers if they count as one, and drops the others: for all questions, or for those answered
 * before and reopened.
 */
export function takeDraftAnswers(
  attempt: Attempt,
  isAnswer: IsAnswer,
  which: 'all' | 'done' = 'all',
): Attempt {
  const isTaken = (one: AttemptAnswer): boolean => one.standing !== null && (which === 'all' || one.done)
  if (attempt.handedIn !== null || !attempt.answers.some(isTaken)) return attempt
  const answers = attempt.answers.map((one, place) => {
    const { standing } = one
    if (!standing || !isTaken(one)) return one
    const taken = isAnswer(place, standing) ? { answer: standing, done: true } : {}
    return { ...one, ...taken, standing: null }
  })
  return { ...attempt, answers }
}

/** Takes over the attempt as another tab left it, keeping this tab's draft answers where the other tab did nothing. */
export function keepDraftAnswers(other: Attempt, own: Attempt): Attempt {
  if (other.nonce !== own.nonce) return other
  if (other.handedIn !== null) return mergeHandedIn(own, other)
  // An attempt that was handed in stays so; the other tab does not know yet.
  if (own.handedIn !== null) return own
  const answers = other.answers.map((one, place) => {
    const here = own.answers[place]
    const isUntouched = one.standing === null && one.done === here?.done && isSame(one.answer, here.answer)
    return isUntouched && here.standing ? { ...one, standing: here.standing } : one
  })
  return { ...other, answers }
}

/**
 * Merges two tabs' versions of a handed-in attempt, with the same result in either tab: the alphabetically first seal
 * wins, and reviewed stays reviewed. Everything else comes from the second.
 */
export function mergeHandedIn(one: Attempt, second: Attempt): Attempt {
  if (one.nonce !== second.nonce || one.handedIn === null || second.handedIn === null) return second
  const [sealed = ''] = [one.sealed, second.sealed].filter((seal) => seal !== '').sort()
  const reviewed = one.reviewed || second.reviewed
  return { ...second, sealed, reviewed, givenOn: second.givenOn ?? one.givenOn }
}

function isSame(a: Answer | null, b: Answer | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Moves to another question by its index in the order; past the last one, to the overview. */
export function goToQuestion(attempt: Attempt, at: number): Attempt {
  const index = Math.max(0, Math.min(attempt.order.length, Math.trunc(at) || 0))
  return attempt.handedIn !== null || index === attempt.at ? attempt : { ...attempt, at: index, reading: 0 }
}

/**
 * True if all questions may be on one page. Untimed questions forbid it under a time limit, because the others would be
 * in view while the clock waits.
 */
export function mayShowAll({ minutes, untimed = [] }: Limited): boolean {
  return minutes === null || untimed.length === 0
}

/** Shows all questions on one page, or one at a time. */
export function showAll(attempt: Attempt, all: boolean): Attempt {
  return attempt.handedIn !== null || attempt.all === all ? attempt : { ...attempt, all, reading: 0 }
}

/** Ends the attempt and takes the contents of the fields. Setting the clock back does not make it earlier. */
export function handIn(attempt: Attempt, now: number, isAnswer: IsAnswer = () => false): Attempt {
  if (attempt.handedIn !== null) return attempt
  const handedIn = Math.max(now, attempt.begun + attempt.spent)
  const taken = takeDraftAnswers(attempt, isAnswer)
  return { ...taken, at: attempt.order.length, reading: 0, handedIn }
}

/** Records that the learner gave the sealed submission to the teacher, which they can do as often as they want. */
export function markAsSent(attempt: Attempt, how: Way, now: number): Attempt {
  return attempt.sealed === '' ? attempt : { ...attempt, givenOn: { how, at: Math.max(0, now) } }
}

/** Makes the submission for the teacher, once it was handed in. Its start fits the measured time. */
export function submissionOf(
  { id, variant, minutes }: Pick<Assignment, 'id' | 'variant' | 'minutes'>,
  { handedIn, spent, questions, name, number, nonce, answers }: Attempt,
): Submission | undefined {
  if (handedIn === null) return undefined
  return {
    assignment: id,
    variant,
    questions,
    name,
    attempt: number,
    begun: Math.max(0, handedIn - spent),
    handedIn,
    minutes,
    answers: answers.map(({ answer, ms }) => ({ answer, ms })),
    nonce,
  }
}

/** Tells which right answers a learner may see: those of each finished question, all, or none. */
export function mayBeTold(
  { feedback, due }: Pick<Assignment, 'feedback' | 'due'>,
  { handedIn }: Pick<Attempt, 'handedIn'>,
  now: number,
): 'each' | 'all' | 'nothing' {
  if (handedIn === null) return feedback === 'at once' ? 'each' : 'nothing'
  return feedback === 'after the due date' && due !== null && now < due.at ? 'nothing' : 'all'
}
