import type { Review } from '../review/review'
import type { Entry } from './entry'

/**
 * The order of the log: by moment, then by content. An entry's identity is its whole content, so the log is a set,
 * and merging two logs is their union: in any order and any number of times with the same result.
 */
export function compareEntries(a: Entry, b: Entry): number {
  if (a.at !== b.at) return a.at - b.at
  return compareTexts(identityOf(a), identityOf(b))
}

/** The same order among the reviews of one card. */
export function compareReviews(a: Review, b: Review): number {
  if (a.at !== b.at) return a.at - b.at
  return compareTexts(JSON.stringify(fieldsOf(a)), JSON.stringify(fieldsOf(b)))
}

/** Two entries are the same exactly if their identities are. */
export function identityOf(entry: Entry): string {
  switch (entry.entry) {
    case 'review':
      return JSON.stringify(['review', ...fieldsOf(entry)])
    case 'undo':
      return JSON.stringify(['undo', entry.at, entry.review.card, entry.review.at])
    case 'setting':
      return JSON.stringify(['setting', entry.at, entry.setting, entry.value])
    case 'aside':
      return JSON.stringify(['aside', entry.at, entry.card, entry.aside])
    case 'spelling':
      return JSON.stringify(['spelling', entry.at, entry.card, entry.text, entry.accepted])
  }
}

/** Names a review, for undoing it. */
export const nameOf = (review: { card: string; at: number }): string => `${review.at} ${review.card}`

/** Entries in the order of the log, each once. */
export function inLogOrder(entries: readonly Entry[]): Entry[] {
  const sorted = [...entries].sort(compareEntries)
  return sorted.filter((entry, i) => {
    const before = sorted[i - 1]
    return before === undefined || compareEntries(before, entry) !== 0
  })
}

/** Reviews of one card in the order of the log, each once. */
export function inOrder(reviews: readonly Review[]): readonly Review[] {
  if (reviews.every((review, i) => i === 0 || (reviews[i - 1]?.at ?? review.at) < review.at)) return reviews
  const sorted = [...reviews].sort(compareReviews)
  return sorted.filter((review, i) => {
    const before = sorted[i - 1]
    return before === undefined || compareReviews(before, review) !== 0
  })
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function fieldsOf(review: Review) {
  const { card, at, day, rating, kind, counts, interval, took, instead, range } = review
  return [card, at, day, rating, kind, counts, interval, took, instead, range]
}
