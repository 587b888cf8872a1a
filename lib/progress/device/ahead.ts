import type { StudyDay } from '../../review/review'
import type { Entry } from '../entry'
import { nameOf } from '../log/entry-order'

/** Milliseconds that an answer may be ahead: clocks may be a little off, and a new day starts earlier elsewhere. */
const MUCH = 24 * 3_600_000

/** True if the newest answer is so far ahead that one of the two clocks must have been wrong. */
export const isAhead = (newest: number, now: number): boolean => newest > now + MUCH

/**
 * Moves the answers of a clock that was ahead to today. Each is undone and written again, with its rating, kind and
 * interval, at a moment of its own from `now` on (milliseconds). Empty if none is ahead.
 */
export function movedToToday(entries: readonly Entry[], now: number, day: StudyDay): Entry[] {
  const undone = new Set(entries.flatMap((entry) => (entry.entry === 'undo' ? [nameOf(entry.review)] : [])))
  const ahead = entries.flatMap((entry) =>
    entry.entry === 'review' && isAhead(entry.at, now) && !undone.has(nameOf(entry)) ? [entry] : [],
  )
  return ahead.flatMap((review, i): Entry[] => [
    { entry: 'undo', at: now + i, review: { card: review.card, at: review.at } },
    { ...review, at: now + i, day },
  ])
}
