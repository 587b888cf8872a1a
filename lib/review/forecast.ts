import type { Memory, Review, StudyDay } from './review'
import type { Scheduler } from './scheduler'

/** Milliseconds per review until the learner's own pace is known. */
const USUAL_PACE = 12_000
/** Reviews needed to know a pace, and reviews it is taken from. */
const ENOUGH = 10
const RECENT = 200

/** Returns the learner's milliseconds per review: the median of recent ones. */
export function paceOf(reviews: readonly Review[]): number {
  const took = reviews
    .slice(-RECENT)
    .map((review) => review.took)
    .filter((ms) => Number.isFinite(ms) && ms > 0)
    .sort((a, b) => a - b)
  return took.length < ENOUGH ? USUAL_PACE : (took[took.length >> 1] ?? USUAL_PACE)
}

/** Returns whole minutes for a number of reviews, at least 1 unless there are none. */
export function minutesFor(reviews: number, pace = USUAL_PACE): number {
  return reviews <= 0 ? 0 : Math.max(1, Math.round((reviews * pace) / 60_000))
}

/** Returns the number of reviews that fit into these minutes. */
export function reviewsIn(minutes: number, pace = USUAL_PACE): number {
  return Math.max(0, Math.floor((minutes * 60_000) / pace))
}

/** Counts cards due on each of the next study days, today first; overdue cards are due today. */
export function dueByDay(memories: Iterable<Memory>, today: StudyDay, days: number): number[] {
  const due = new Array<number>(Math.max(0, days)).fill(0)
  for (const memory of memories) {
    if (memory.kind === 'new') continue
    const ahead = Math.max(0, memory.due - today)
    if (ahead < due.length) due[ahead] = (due[ahead] ?? 0) + 1
  }
  return due
}

/** Returns the first study day after today with due cards, and how many; undefined if none are coming. */
export function nextDue(
  memories: Iterable<Memory>,
  today: StudyDay,
): { day: StudyDay; cards: number } | undefined {
  let next: { day: StudyDay; cards: number } | undefined
  for (const memory of memories) {
    if (memory.kind === 'new' || !(memory.due > today)) continue
    if (!next || memory.due < next.day) next = { day: memory.due, cards: 1 }
    else if (memory.due === next.day) next.cards += 1
  }
  return next
}

/**
 * Estimates how many of these cards the learner would recall at that moment: "about 51 of 64". New cards count as not
 * known.
 */
export function expectedRecall(
  memories: Iterable<Memory>,
  at: number,
  scheduler: Pick<Scheduler, 'recall'>,
): { cards: number; recalled: number } {
  let cards = 0
  let recalled = 0
  for (const memory of memories) {
    cards += 1
    recalled += scheduler.recall(memory, at)
  }
  return { cards, recalled }
}
