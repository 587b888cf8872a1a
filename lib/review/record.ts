import type { CardId } from '../card/card'
import type { Verdict } from '../question/question'
import type { Calendar } from './due-day'
import { counts, evidenceOf, type Judged, rate } from './rating'
import type { Memory, Rating, Review } from './review'
import type { Moment, Scheduler } from './scheduler'

/** A card's answer as the app knows it. `at` is when it was given, `took` milliseconds after the question was seen. */
export type Answered = Moment & Judged & { took: number }

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
  const rating = rate(answered)
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
  const how = counts(evidenceOf(kind, verdict), rating, memory, moment.day)
  const next = how === 'scheduled' ? scheduler.next(memory, moment, rating, calendar) : undefined
  const review: Review = { ...moment, rating, kind, counts: how, interval: next?.interval ?? 0, took }
  // What was right after all was no mix-up.
  if (verdict.instead !== undefined && rating < 3) review.instead = verdict.instead
  if (verdict.range !== undefined) review.range = verdict.range
  return { review, memory: next?.memory ?? memory }
}

/**
 * Again for another card of the same question that was missed, with its own memory and calendar. It took no time: the
 * question's time is told once, by the card whose question it was.
 */
export function recordMissed(
  card: CardId,
  answered: Omit<Moment, 'card'> & Pick<Answered, 'kind'>,
  memory: Memory,
  scheduler: Scheduler,
  calendar?: Calendar,
): Recorded {
  const { at, day, kind } = answered
  const verdict: Verdict = { worth: 'wrong', reason: '', missed: [card] }
  return recordRating({ card, at, day, kind, verdict, took: 0 }, 1, memory, scheduler, calendar)
}

function afterLast(memory: Memory, { at, day }: Moment): { at: number; day: number } {
  if (memory.kind === 'new') return { at, day }
  return { at: Math.max(at, memory.at + 1), day: Math.max(day, memory.day) }
}
