import { chanceOf, shuffle } from '../../question/chance'
import type { Answer } from '../../question/question'
import type { Assignment, Given, Submission } from '../assignment'
import { questionsSum } from '../questions-sum'
import { cutToFit } from './cut-to-fit'

/** What was given to one question; `done` once it was answered or given up, and then `null` says "I don't know". */
export type AttemptAnswer = Given & {
  done: boolean
  /** What stands in its fields and was not answered with yet. It may be no answer at all. */
  standing: Answer | null
}

/** How a sealed submission can be given on to the teacher. */
export const WAYS = ['shared', 'copied', 'saved', 'shown'] as const
export type Way = (typeof WAYS)[number]

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
  /**
   * Milliseconds for which the clock may still wait at what is looked at: some of `READING` once it was answered while it
   * was looked at, and none any more when it is left.
   */
  reading: number
  /** By place. */
  answers: AttemptAnswer[]
  handedIn: number | null
  /** Whether it was handed in because the time was up. */
  byTime: boolean
  /** As it was sealed; `''` until then. */
  sealed: string
  /** How it was last given on; null where it was not yet, `not known` where that was not kept. */
  givenOn: { how: Way; at: number } | 'not known' | null
  /** Whether what was missed has gone into the learner's own review. */
  reviewed: boolean
}

/**
 * Milliseconds that the clock waits after an answer for what is right to be read, which is a few sentences. Without an end,
 * whoever stays there could look up all the others.
 */
export const READING = 2 * 60_000

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
    reading: 0,
    answers: questions.map(() => ({ answer: null, ms: 0, done: false, standing: null })),
    handedIn: null,
    byTime: false,
    sealed: '',
    givenOn: null,
    reviewed: false,
  }
}

/** Whether what stands in the fields of a question can be taken as an answer to it. */
export type IsAnswer = (place: number, standing: Answer) => boolean

/** The time limit, and what it does not hold for. */
type Limited = Pick<Assignment, 'minutes'> & {
  /** The places whose questions are never asked against the clock. */
  untimed?: readonly number[]
  /** Told at once, what is right is read without the clock. */
  feedback?: Assignment['feedback']
  /** By this what stands is taken when the time is up; without it nothing is. */
  isAnswer?: IsAnswer
}

/**
 * So many milliseconds have passed on an open page, by a clock that nobody sets; `now` is what the device's clock
 * says. They belong to the question that is looked at, unless the clock stands still there. When the time is up it is handed
 * in.
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
 * It goes on after the page was closed. Time that passed meanwhile is gone: what is taken away cannot be won by
 * closing the page, and a clock that was set back gives nothing back. Only where the clock stands still it waits too.
 * Where questions may not all stand on one page they come one at a time from here on.
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
 * Whether the clock waits, with the page open or not: over an untimed question, and for a while over what is right after
 * an answer. That ends for good with the next question, so that nobody comes back to it to think about another one; and
 * with all on one page, where the other questions are in view, it never begins.
 */
export function standsStill(limited: Limited, attempt: Attempt): boolean {
  return waitFor(limited, attempt) > 0
}

/** Milliseconds for which it would wait from here on. */
function waitFor({ untimed = [], feedback }: Limited, attempt: Attempt): number {
  const place = attempt.order[attempt.at]
  if (place === undefined) return 0
  if (untimed.includes(place)) return Number.POSITIVE_INFINITY
  return feedback === 'at once' && !attempt.all ? attempt.reading : 0
}

/** What is left of so many milliseconds once the clock has waited as long as it may. */
function wait(limited: Limited, attempt: Attempt, ms: number): { waited: Attempt; rest: number } {
  const still = Math.min(ms, waitFor(limited, attempt))
  return { waited: { ...attempt, reading: Math.max(0, attempt.reading - still) }, rest: ms - still }
}

/** Milliseconds that are left; null without a limit. */
export function timeLeft({ minutes }: Limited, { spent }: Attempt): number | null {
  return minutes === null ? null : Math.max(0, minutes * 60_000 - spent)
}

function endIfOver(limited: Limited, attempt: Attempt, now: number): Attempt {
  if (timeLeft(limited, attempt) !== 0) return attempt
  return { ...handIn(attempt, now, limited.isAnswer), byTime: true }
}

/**
 * The answer to the question of that place, instead of an earlier one; null says "I don't know". Texts that are too
 * long to be kept are cut.
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

/** What stands in the fields of a question by now; null for nothing. */
export function putStanding(attempt: Attempt, place: number, standing: Answer | null): Attempt {
  const before = attempt.answers[place]
  if (attempt.handedIn !== null || !before) return attempt
  const cut = standing && cutToFit(standing)
  const kept = isSame(cut, before.answer) ? null : cut
  if (isSame(kept, before.standing)) return attempt
  const answers = attempt.answers.map((one, i) => (i === place ? { ...one, standing: kept } : one))
  return { ...attempt, answers }
}

/**
 * What stands in the fields becomes the answer where it can be one, and is let go where not: of all questions, or of
 * those that were answered before and are closed again.
 */
export function takeStanding(attempt: Attempt, isAnswer: IsAnswer, which: 'all' | 'done' = 'all'): Attempt {
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

/** An attempt as another tab left it, with what stands in the fields of this one where that tab did nothing. */
export function keepStanding(other: Attempt, own: Attempt): Attempt {
  if (other.nonce !== own.nonce) return other
  if (other.handedIn !== null) return agreed(own, other)
  // What was handed in stays so: the other tab has not heard of it yet.
  if (own.handedIn !== null) return own
  const answers = other.answers.map((one, place) => {
    const here = own.answers[place]
    const isUntouched = one.standing === null && one.done === here?.done && isSame(one.answer, here.answer)
    return isUntouched && here.standing ? { ...one, standing: here.standing } : one
  })
  return { ...other, answers }
}

/**
 * What two tabs come to over an attempt that was handed in, whichever hears of the other first: of two seals the first in
 * the alphabet, and reviewed is reviewed. All else is as in the second.
 */
export function agreed(one: Attempt, second: Attempt): Attempt {
  if (one.nonce !== second.nonce || one.handedIn === null || second.handedIn === null) return second
  const [sealed = ''] = [one.sealed, second.sealed].filter((seal) => seal !== '').sort()
  const reviewed = one.reviewed || second.reviewed
  return { ...second, sealed, reviewed, givenOn: second.givenOn ?? one.givenOn }
}

function isSame(a: Answer | null, b: Answer | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Another question is looked at, by its index in the order; beyond the last, all of it. */
export function lookAt(attempt: Attempt, at: number): Attempt {
  const index = Math.max(0, Math.min(attempt.order.length, Math.trunc(at) || 0))
  return attempt.handedIn !== null || index === attempt.at ? attempt : { ...attempt, at: index, reading: 0 }
}

/**
 * Whether all questions may stand on one page: not where the clock stands still at one of them, for the others would be
 * in view meanwhile.
 */
export function mayShowAll({ minutes, untimed = [] }: Limited): boolean {
  return minutes === null || untimed.length === 0
}

/** All questions on one page, or one at a time. */
export function showAll(attempt: Attempt, all: boolean): Attempt {
  return attempt.handedIn !== null || attempt.all === all ? attempt : { ...attempt, all, reading: 0 }
}

/** It is over, with what stands in the fields. A clock that was set back meanwhile does not make it earlier. */
export function handIn(attempt: Attempt, now: number, isAnswer: IsAnswer = () => false): Attempt {
  if (attempt.handedIn !== null) return attempt
  const handedIn = Math.max(now, attempt.begun + attempt.spent)
  const taken = takeStanding(attempt, isAnswer)
  return { ...taken, at: attempt.order.length, reading: 0, handedIn }
}

/** Once it is sealed it goes on to the teacher, as often as wanted: that is the learner's own step. */
export function giveOn(attempt: Attempt, how: Way, now: number): Attempt {
  return attempt.sealed === '' ? attempt : { ...attempt, givenOn: { how, at: Math.max(0, now) } }
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
