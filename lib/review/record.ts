import type { CardId } from '../card/card'
import type { Verdict } from '../question/question'
import type { Calendar } from './due-day'
import { counts, evidenceOf, type Judged, rate } from './rating'
import type { Memory, Rating, Review } from './review'
import type { Moment, Scheduler } from './scheduler'

/** A card's answer. `at` is when it was given; `took` is milliseconds since the question was shown. */
export type Answered = Moment & Judged & { took: number }

/** The entry for the log, and the card's memory after it. */
export type Recorded = { review: Review; memory: Memory }

/**
 * Turns an answer into a review; undefined if nothing was answered. If the clock was set back, the review gets the
 * earliest moment and day that are not before the card's last review.
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

/** Records a rating chosen by the learner, who gives up or overrules the verdict. */
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
  // An answer that was right after all is not a mix-up.
  if (verdict.instead !== undefined && rating < 3) review.instead = verdict.instead
  if (verdict.range !== undefined) review.range = verdict.range
  return { review, memory: next?.memory ?? memory }
}

/**
 * Records Again for another missed card of the same question, with its own memory and calendar. It takes no time: only
 * the card asked about carries the question's time.
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
