import type { StudyDay } from '../../review/review'
import type { Entry } from '../entry'
import { nameOf } from '../log/order'

/** A clock may be a little off, and a day is not yet reached everywhere at once. */
const MUCH = 24 * 3_600_000

/** Whether the newest answer lies so far after now that one of the two clocks must have been wrong. */
export const isAhead = (newest: number, now: number): boolean => newest > now + MUCH

/**
 * Moves the answers of a clock that was ahead to today: each is taken back and written again, with its rating, its
 * kind and its interval, at a moment of its own from `now` on (milliseconds). Empty if none is ahead.
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
