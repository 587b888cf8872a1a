import type { Answer, Kind, Verdict } from '../question/question'
import type { Calendar } from './due-day'
import { counts, rate } from './rating'
import type { Memory, Rating, Review } from './review'
import type { Moment, Scheduler } from './scheduler'

/** A card's answer as the app knows it. `at` is when it was given, `took` milliseconds after the question was seen. */
export type Answered = Moment & {
  kind: Kind
  verdict: Verdict
  answer: Answer
  took: number
  hinted?: boolean
}

/** The line for the log, and the memory after it. */
export type Recorded = { review: Review; memory: Memory }

/**
 * The review that an answer makes; undefined if nothing was answered. A clock that was set back cannot put it before
 * the card's last review: its moment and day are then as near after that as they can be.
 */
export function record(
  answered: Answered,
  memory: Memory,
  scheduler: Scheduler,
  calendar?: Calendar,
): Recorded | undefined {
  const { kind, verdict, answer, hinted } = answered
  const rating = rate(kind, verdict, answer, hinted)
  return rating === undefined ? undefined : recordRating(answered, rating, memory, scheduler, calendar)
}

/** The same for a rating of the learner's own: who gives up, or knows better than the verdict. */
export function recordRating(
  answered: Omit<Answered, 'answer' | 'hinted'>,
  rating: Rating,
  memory: Memory,
  scheduler: Scheduler,
  calendar?: Calendar,
): Recorded {
  const { card, kind, verdict, took } = answered
  const moment = { card, ...afterLast(memory, answered) }
  const how = counts(kind, rating, memory, moment.day)
  const next = how === 'scheduled' ? scheduler.next(memory, moment, rating, calendar) : undefined
  const review: Review = { ...moment, rating, kind, counts: how, interval: next?.interval ?? 0, took }
  if (verdict.instead !== undefined) review.instead = verdict.instead
  return { review, memory: next?.memory ?? memory }
}

function afterLast(memory: Memory, { at, day }: Moment): { at: number; day: number } {
  if (memory.kind === 'new') return { at, day }
  return { at: Math.max(at, memory.at + 1), day: Math.max(day, memory.day) }
}
