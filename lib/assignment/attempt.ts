import { chanceOf, shuffle } from '../question/chance'
import type { Answer } from '../question/question'
import type { Assignment, Given, Submission } from './assignment'
import { cutToFit } from './cut-to-fit'
import { questionsSum } from './questions-sum'

/** What was given to one question; `done` once it was answered or given up, and then `null` says "I don't know". */
export type AttemptAnswer = Given & { done: boolean }

/**
 * One learner taking an assignment. An immutable JSON value: each step gives another, and kept after each it goes on
 * where it was, whatever happened to the page. Moments are milliseconds since 1970 by the device's clock.
 */
export type Attempt = {
  /** From 1. */
  number: number
  /** A name or a code name. */
  name: string
  /** Random, for the submission. */
  nonce: string
  /** `questionsSum` of the assignment, so that it is never laid over other questions. */
  questions: string
  /** The places of the questions, in the order in which this learner has them. */
  order: number[]
  begun: number
  /** Milliseconds that have passed since, as far as the moment `seen`. */
  spent: number
  seen: number
  /** What is looked at: an index of `order`, or its length for looking over it all. */
  at: number
  /** Whether all questions stand on one page. */
  all: boolean
  /** By place. */
  answers: AttemptAnswer[]
  handedIn: number | null
  /** Whether it was handed in because the time was up. */
  byTime: boolean
  /** As it was sealed; `''` until then. */
  sealed: string
  /** Whether what was missed has gone into the learner's own review. */
  reviewed: boolean
}

type Beginning = Pick<Attempt, 'number' | 'name' | 'nonce' | 'all'> & {
  now: number
  /** What the order is drawn by. */
  seed: string
}

/** An attempt that has not seen a question yet. */
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
    answers: questions.map(() => ({ answer: null, ms: 0, done: false })),
    handedIn: null,
    byTime: false,
    sealed: '',
    reviewed: false,
  }
}

/** The time limit, and the places whose questions are never asked against the clock. */
type Limited = Pick<Assignment, 'minutes'> & { untimed?: readonly number[] }

/**
 * So many milliseconds have passed on an open page, by a clock that nobody sets; `now` is what the device's clock
 * says. They belong to the question that is looked at, unless that is untimed. When the time is up it is handed in.
 */
export function passTime(limited: Limited, attempt: Attempt, ms: number, now: number): Attempt {
  if (attempt.handedIn !== null || !(ms > 0)) return attempt
  if (standsStill(limited, attempt)) return { ...attempt, seen: now }
  const place = attempt.order[attempt.at]
  const counted = Math.min(ms, timeLeft(limited, attempt) ?? ms)
  const answers =
    place === undefined
      ? attempt.answers
      : attempt.answers.map((one, i) => (i === place ? { ...one, ms: one.ms + counted } : one))
  return endIfOver(
    limited,
    { ...attempt, answers, spent: attempt.spent + counted, seen: now },
    now - (ms - counted),
  )
}

/**
 * It goes on after the page was closed. Time that passed meanwhile is gone: what is taken away cannot be won by
 * closing the page, and a clock that was set back gives nothing back. Only over an untimed question it waits too.
 */
export function resumeAttempt(limited: Limited, attempt: Attempt, now: number): Attempt {
  if (attempt.handedIn !== null) return attempt
  if (standsStill(limited, attempt)) return { ...attempt, seen: now }
  const away = Math.max(0, now - attempt.seen)
  const counted = Math.min(away, timeLeft(limited, attempt) ?? away)
  return endIfOver(limited, { ...attempt, spent: attempt.spent + counted, seen: now }, now - (away - counted))
}

/** Over an untimed question the clock waits, whether the page is open or not. */
function standsStill({ untimed = [] }: Limited, { order, at }: Attempt): boolean {
  const place = order[at]
  return place !== undefined && untimed.includes(place)
}

/** Milliseconds that are left; null without a limit. */
export function timeLeft({ minutes }: Limited, { spent }: Attempt): number | null {
  return minutes === null ? null : Math.max(0, minutes * 60_000 - spent)
}

function endIfOver(limited: Limited, attempt: Attempt, now: number): Attempt {
  return timeLeft(limited, attempt) === 0 ? { ...handIn(attempt, now), byTime: true } : attempt
}

/**
 * The answer to the question of that place, instead of an earlier one; null says "I don't know". Texts that are too
 * long to be kept are cut.
 */
export function giveAnswer(attempt: Attempt, place: number, answer: Answer | null): Attempt {
  if (attempt.handedIn !== null || !attempt.answers[place]) return attempt
  const kept = answer && cutToFit(answer)
  return {
    ...attempt,
    answers: attempt.answers.map((one, i) => (i === place ? { ...one, answer: kept, done: true } : one)),
  }
}

/** Another question is looked at, by its index in the order; beyond the last, all of it. */
export function lookAt(attempt: Attempt, at: number): Attempt {
  const index = Math.max(0, Math.min(attempt.order.length, Math.trunc(at) || 0))
  return attempt.handedIn !== null || index === attempt.at ? attempt : { ...attempt, at: index }
}

/** All questions on one page, or one at a time. */
export function showAll(attempt: Attempt, all: boolean): Attempt {
  return attempt.handedIn !== null || attempt.all === all ? attempt : { ...attempt, all }
}

/** It is over. A clock that was set back meanwhile does not make it earlier. */
export function handIn(attempt: Attempt, now: number): Attempt {
  if (attempt.handedIn !== null) return attempt
  return { ...attempt, at: attempt.order.length, handedIn: Math.max(now, attempt.begun + attempt.spent) }
}

/** What goes to the teacher, once it was handed in. Its beginning fits the time that was measured. */
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

/** Whether a learner may see what is right: of one question that is done, or of all. */
export function mayBeTold(
  { feedback, due }: Pick<Assignment, 'feedback' | 'due'>,
  { handedIn }: Pick<Attempt, 'handedIn'>,
  now: number,
): 'each' | 'all' | 'nothing' {
  if (handedIn === null) return feedback === 'at once' ? 'each' : 'nothing'
  return feedback === 'after the due date' && due !== null && now < due.at ? 'nothing' : 'all'
}
