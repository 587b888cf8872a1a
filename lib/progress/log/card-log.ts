import type { Memory, Review, StudyDay } from '../../review/review'
import type { Remember } from '../progress'
import { inOrder, nameOf } from './order'

/** What the reviews of a card come to. */
export type Known = {
  memory: Memory
  /** The moment of the newest review, undone ones included; -Infinity before the first. */
  last: number
  /** The study day of its first scheduled review. */
  introduced: StudyDay | undefined
}

/**
 * One card's part of the log: what a snapshot knew (nothing, where there was none), the reviews after that, in
 * order and undone ones included, and what both come to.
 */
export type CardLog = { base: Known; tail: readonly Review[]; now: Known }

export const UNKNOWN: Known = {
  memory: { kind: 'new' },
  last: Number.NEGATIVE_INFINITY,
  introduced: undefined,
}
export const NO_LOG: CardLog = { base: UNKNOWN, tail: [], now: UNKNOWN }

type Undone = ReadonlyMap<string, unknown>

/** What is known after one more review. */
export function tell(known: Known, review: Review, undone: Undone, remember: Remember): Known {
  const last = Math.max(known.last, review.at)
  if (undone.size > 0 && undone.has(nameOf(review))) return { ...known, last }
  const introduced = known.introduced ?? (review.counts === 'scheduled' ? review.day : undefined)
  return { memory: remember(known.memory, review), last, introduced }
}

/** Whether all of these come after everything known of the card, so that nothing need be told again. */
export function goesOn(log: CardLog, more: readonly Review[]): boolean {
  return (more[0]?.at ?? 0) > log.now.last && inOrder(more) === more
}

/** The card's log with more reviews in it, in any order; those it has already are left out. */
export function withReviews(
  log: CardLog,
  more: readonly Review[],
  undone: Undone,
  remember: Remember,
): CardLog {
  if (!goesOn(log, more))
    return toldAgain({ ...log, tail: inOrder([...log.tail, ...more]) }, undone, remember)
  const now = more.reduce((known, review) => tell(known, review, undone, remember), log.now)
  return { ...log, tail: [...log.tail, ...more], now }
}

/** The same log told again from its base, after one of its reviews was undone. */
export function toldAgain(log: CardLog, undone: Undone, remember: Remember): CardLog {
  return { ...log, now: log.tail.reduce((known, review) => tell(known, review, undone, remember), log.base) }
}

/** The same log with all its reviews, once those that the snapshot stood for have been read. */
export function withHistory(log: CardLog, before: readonly Review[]): CardLog {
  return { base: UNKNOWN, tail: inOrder([...before, ...log.tail]), now: log.now }
}
