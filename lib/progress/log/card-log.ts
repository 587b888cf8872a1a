import type { Memory, Review, StudyDay } from '../../review/review'
import type { Remember } from '../progress'
import { inOrder, nameOf } from './entry-order'

/** What the reviews of a card add up to. */
export type Known = {
  memory: Memory
  /** The moment of the newest review, including undone ones; -Infinity before the first. */
  last: number
  /** The study day of its first scheduled review. */
  introduced: StudyDay | undefined
}

/**
 * A card's part of the log: `base` is what a snapshot knew (or nothing), `tail` the reviews after it, in order and
 * including undone ones, and `now` the state after both.
 */
export type CardLog = { base: Known; tail: readonly Review[]; now: Known }

export const UNKNOWN: Known = {
  memory: { kind: 'new' },
  last: Number.NEGATIVE_INFINITY,
  introduced: undefined,
}
export const NO_LOG: CardLog = { base: UNKNOWN, tail: [], now: UNKNOWN }

type Undone = ReadonlyMap<string, unknown>

/** Applies one more review. */
export function applyReview(known: Known, review: Review, undone: Undone, remember: Remember): Known {
  const last = Math.max(known.last, review.at)
  if (undone.size > 0 && undone.has(nameOf(review))) return { ...known, last }
  const introduced = known.introduced ?? (review.counts === 'scheduled' ? review.day : undefined)
  return { memory: remember(known.memory, review), last, introduced }
}

/** True if all these reviews come after the known ones, so that nothing needs to be replayed. */
export function isContinuedBy(log: CardLog, more: readonly Review[]): boolean {
  return (more[0]?.at ?? 0) > log.now.last && inOrder(more) === more
}

/** Adds reviews in any order. Reviews that the log already has change nothing. */
export function withReviews(
  log: CardLog,
  more: readonly Review[],
  undone: Undone,
  remember: Remember,
): CardLog {
  if (!isContinuedBy(log, more))
    return replayed({ ...log, tail: inOrder([...log.tail, ...more]) }, undone, remember)
  const now = more.reduce((known, review) => applyReview(known, review, undone, remember), log.now)
  return { ...log, tail: [...log.tail, ...more], now }
}

/** Replays the log from its base, after one of its reviews was undone. */
export function replayed(log: CardLog, undone: Undone, remember: Remember): CardLog {
  return {
    ...log,
    now: log.tail.reduce((known, review) => applyReview(known, review, undone, remember), log.base),
  }
}

/** Returns the log with all its reviews, once those before the snapshot have been read. */
export function withHistory(log: CardLog, before: readonly Review[]): CardLog {
  return { base: UNKNOWN, tail: inOrder([...before, ...log.tail]), now: log.now }
}
