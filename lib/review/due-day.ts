import { chanceOf, pick } from '../question/chance'
import type { Memory, StudyDay } from './review'

/** Other due cards: the due days of the card's siblings (cards of the same fact), and the number of cards on a day. */
export type Calendar = { siblings: readonly StudyDay[]; load: (day: StudyDay) => number }

export const EMPTY_CALENDAR: Calendar = { siblings: [], load: () => 0 }

/** Builds a card's calendar from its siblings' memories and the cards due on each day (`loadByDay`). */
export function calendarOf(siblings: Iterable<Memory>, load: ReadonlyMap<StudyDay, number>): Calendar {
  const due: StudyDay[] = []
  for (const memory of siblings) if (memory.kind === 'reviewed') due.push(memory.due)
  return { siblings: due, load: (day) => load.get(day) ?? 0 }
}

/** Counts the cards due on each day. */
export function loadByDay(memories: Iterable<Memory>): Map<StudyDay, number> {
  const load = new Map<StudyDay, number>()
  for (const memory of memories) {
    if (memory.kind === 'reviewed') load.set(memory.due, (load.get(memory.due) ?? 0) + 1)
  }
  return load
}

/**
 * Chooses a day from `first` to `last`: the farthest from all siblings, then the one with fewest cards, then by the
 * seed. It never moves a card outside the range and changes nothing but the date.
 */
export function chooseDueDay(first: StudyDay, last: StudyDay, calendar: Calendar, seed: string): StudyDay {
  const days = Array.from({ length: Math.max(1, last - first + 1) }, (_, i) => first + i)
  const apart = calendar.siblings.length === 0 ? days : best(days, (day) => nearest(day, calendar.siblings))
  const light = best(apart, (day) => -calendar.load(day))
  return pick(chanceOf(seed), light) ?? first
}

function nearest(day: StudyDay, siblings: readonly StudyDay[]): number {
  return siblings.reduce(
    (least, sibling) => Math.min(least, Math.abs(day - sibling)),
    Number.POSITIVE_INFINITY,
  )
}

function best(days: StudyDay[], worth: (day: StudyDay) => number): StudyDay[] {
  const worths = days.map(worth)
  const most = worths.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  return days.filter((_, i) => worths[i] === most)
}
