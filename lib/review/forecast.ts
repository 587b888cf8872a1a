import type { Memory, Review, StudyDay } from './review'
import type { Scheduler } from './scheduler'

/** Milliseconds a review takes, until the learner's own pace is known. */
const USUAL_PACE = 12_000
/** Reviews that make a pace, and those it looks back on. */
const ENOUGH = 10
const RECENT = 200

/** Milliseconds a review takes this learner: the median of the recent ones. */
export function paceOf(reviews: readonly Review[]): number {
  const took = reviews
    .slice(-RECENT)
    .map((review) => review.took)
    .filter((ms) => Number.isFinite(ms) && ms > 0)
    .sort((a, b) => a - b)
  return took.length < ENOUGH ? USUAL_PACE : (took[took.length >> 1] ?? USUAL_PACE)
}

/** Whole minutes that so many reviews take, at least 1 unless there are none. */
export function minutesFor(reviews: number, pace = USUAL_PACE): number {
  return reviews <= 0 ? 0 : Math.max(1, Math.round((reviews * pace) / 60_000))
}

/** How many reviews fit into so many minutes. */
export function reviewsIn(minutes: number, pace = USUAL_PACE): number {
  return Math.max(0, Math.floor((minutes * 60_000) / pace))
}

/** Cards due on each of the next study days, today first; what is overdue is due today. */
export function dueByDay(memories: Iterable<Memory>, today: StudyDay, days: number): number[] {
  const due = new Array<number>(Math.max(0, days)).fill(0)
  for (const memory of memories) {
    if (memory.kind === 'new') continue
    const ahead = Math.max(0, memory.due - today)
    if (ahead < due.length) due[ahead] = (due[ahead] ?? 0) + 1
  }
  return due
}

/** The first study day after today on which cards are due, and how many; undefined if none will be. */
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

/** How many of these cards would be recalled at that moment: "about 51 of 64". New cards count as not known. */
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
