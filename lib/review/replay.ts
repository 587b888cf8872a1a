import type { CardId } from '../card/card'
import type { Fsrs } from './fsrs'
import type { Memory, Review } from './review'

export const NEW: Memory = { kind: 'new' }

/** FSRS's longest interval, a hundred years in days. */
const LONGEST = 36_500

/**
 * Returns the memory after a review of the log: stability and difficulty from the rating, the due day from the interval
 * the learner saw. Practice, repeated and nonsensical reviews change nothing; a day or moment before the last review is
 * moved up to it.
 */
export function remember(memory: Memory, review: Review, fsrs: Pick<Fsrs, 'strengthen'>): Memory {
  if (review.counts !== 'scheduled' || !isReadable(review)) return memory
  const before = memory.kind === 'reviewed' ? memory : undefined
  if (before && before.at === review.at) return memory
  const { stability, difficulty } = fsrs.strengthen(before, review.day, review.rating)
  const day = before ? Math.max(before.day, review.day) : review.day
  return {
    kind: 'reviewed',
    stability,
    difficulty,
    at: before ? Math.max(before.at, review.at) : review.at,
    day,
    due: day + Math.min(Math.max(0, Math.round(review.interval)), LONGEST),
    reviews: (before?.reviews ?? 0) + 1,
    lapses: (before?.lapses ?? 0) + (before && review.rating === 1 ? 1 : 0),
  }
}

function isReadable({ at, day, rating, interval }: Review): boolean {
  const rated = rating === 1 || rating === 2 || rating === 3 || rating === 4
  return rated && Number.isFinite(at) && Number.isSafeInteger(day) && Number.isFinite(interval)
}

/** Builds memories from a log of reviews in any order. Leaves out cards that were never scheduled. */
export function replay(
  reviews: readonly Review[],
  scheduler: { remember: (memory: Memory, review: Review) => Memory },
): Map<CardId, Memory> {
  const memories = new Map<CardId, Memory>()
  for (const review of inOrder(reviews)) {
    const before = memories.get(review.card) ?? NEW
    const after = scheduler.remember(before, review)
    if (after !== before) memories.set(review.card, after)
  }
  return memories
}

function inOrder(reviews: readonly Review[]): readonly Review[] {
  const sorted = reviews.every(({ at }, i) => i === 0 || (reviews[i - 1]?.at ?? at) <= at)
  return sorted ? reviews : reviews.filter(({ at }) => Number.isFinite(at)).sort((a, b) => a.at - b.at)
}
