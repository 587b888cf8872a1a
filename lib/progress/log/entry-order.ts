import type { Review } from '../../review/review'
import type { Entry } from '../entry'

/** Compares entries by moment, then by content. */
export function compareEntries(a: Entry, b: Entry): number {
  return a.at - b.at || compareTexts(identityOf(a), identityOf(b))
}

/** True if two reviews of one card are the same. */
export const isSameReview = (a: Review, b: Review): boolean => a.at === b.at && textOf(a) === textOf(b)

/** Returns an entry's whole content as a text. Two entries are the same if, and only if, these texts are. */
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

/** Returns the name of a review, for undoing it. */
export const nameOf = (review: { card: string; at: number }): string => `${review.at} ${review.card}`

/**
 * Sorts entries in the order of the log and removes duplicates. An entry's identity is its whole content, so the log is
 * a set and merging two logs is their union: in any order and any number of times, with the same result.
 */
export const inLogOrder = (entries: readonly Entry[]): Entry[] => eachOnce(entries, identityOf)

/** Sorts the reviews of one card in the order of the log and removes duplicates. */
export function inOrder(reviews: readonly Review[]): readonly Review[] {
  if (reviews.every((review, i) => i === 0 || (reviews[i - 1]?.at ?? review.at) < review.at)) return reviews
  return eachOnce(reviews, textOf)
}

/**
 * Sorts by moment, then by text. Computes texts only for items of the same moment, and once: a whole log may have one.
 */
function eachOnce<T extends { at: number }>(items: readonly T[], textOf: (item: T) => string): T[] {
  const texts = new Map<T, string>()
  const text = (item: T): string => {
    const known = texts.get(item) ?? textOf(item)
    texts.set(item, known)
    return known
  }
  const sorted = [...items].sort((a, b) => a.at - b.at || compareTexts(text(a), text(b)))
  return sorted.filter((item, i) => {
    const before = sorted[i - 1]
    return before === undefined || before.at !== item.at || text(before) !== text(item)
  })
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const textOf = (review: Review): string => JSON.stringify(fieldsOf(review))

function fieldsOf(review: Review) {
  const { card, at, day, rating, kind, counts, interval, took, instead, range } = review
  return [card, at, day, rating, kind, counts, interval, took, instead, range]
}
