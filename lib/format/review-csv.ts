import type { Entry } from '../progress/entry'
import { compareEntries, nameOf } from '../progress/log/entry-order'
import type { Review } from '../review/review'

/**
 * Writes the review history in the schema "Review Logs" of fsrs-optimizer (pypi.org/project/FSRS-Optimizer), which FSRS
 * tools read. Moments in milliseconds since 1970, durations in milliseconds. Leaves out undone reviews, and practice,
 * which moves no card and which the tools would count as reviews.
 *
 * `card_id` is a whole number, as fsrs-browser expects: the moment of the card's first review, or the next free number.
 * `review_state` is the state before the review: 0 new, then 2 review, as Annals has no learning steps.
 */
export function reviewCsv(entries: readonly Entry[]): string {
  const ids = new Map<string, number>()
  const taken = new Set<number>()
  const rows: { id: number; row: string }[] = []
  for (const review of scheduled(entries)) {
    const first = ids.get(review.card) === undefined
    const id = ids.get(review.card) ?? freeNumber(review.at, taken)
    ids.set(review.card, id)
    const { at, rating, took } = review
    rows.push({ id, row: [id, at, rating, first ? 0 : 2, took].join(',') })
  }
  // The tools expect the rows of one card together; the sort is stable, so each card's rows stay in time order.
  const sorted = rows.sort((a, b) => a.id - b.id).map(({ row }) => row)
  return `${[COLUMNS, ...sorted].join('\n')}\n`
}

const COLUMNS = 'card_id,review_time,review_rating,review_state,review_duration'

function scheduled(entries: readonly Entry[]): Review[] {
  const undone = new Set(entries.flatMap((entry) => (entry.entry === 'undo' ? [nameOf(entry.review)] : [])))
  return [...entries]
    .sort(compareEntries)
    .flatMap((entry) =>
      entry.entry === 'review' && entry.counts === 'scheduled' && !undone.has(nameOf(entry)) ? [entry] : [],
    )
}

function freeNumber(from: number, taken: Set<number>): number {
  let number = from
  while (taken.has(number)) number += 1
  taken.add(number)
  return number
}
