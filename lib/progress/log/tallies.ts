import type { CardId } from '../../card/card'
import type { Review, StudyDay } from '../../review/review'
import type { Day, Progress } from '../progress'
import type { CardLog } from './card-log'
import { nameOf } from './entry-order'
import { asMap, change, getFrom, layersOf } from './layers'

type Times = ReadonlyMap<string, number>

/** Counts over all reviews, as a snapshot stores them. */
export type TalliesSum = {
  days: [StudyDay, Day][]
  mixedUp: [CardId, Times][]
  ranges: Progress['ranges']
}

/** Differences that some entries make to the tallies. */
export type Counted = {
  days: Map<StudyDay, Day>
  mixedUp: Map<CardId, Map<string, number>>
  ranges: Progress['ranges']
}

export type Tallies = {
  add(counted: Counted): void
  known(): Pick<Progress, 'days' | 'mixedUp' | 'ranges'>
  sum(): TalliesSum
}

/** Keeps the tallies, starting from nothing or from a snapshot's sum. */
export function keepTallies(start?: TalliesSum): Tallies {
  let days = layersOf<StudyDay, Day>(start?.days ?? [])
  let mixedUp = layersOf<CardId, Times>(start?.mixedUp ?? [])
  let ranges = start?.ranges ?? { given: 0, held: 0 }
  return {
    add: (counted) => {
      days = change(
        days,
        changed(counted.days, (day) => getFrom(days, day) ?? NO_DAY, dayPlus),
      )
      mixedUp = change(
        mixedUp,
        changed(counted.mixedUp, (card) => getFrom(mixedUp, card), timesPlus),
      )
      const { given, held } = counted.ranges
      if (given !== 0 || held !== 0) ranges = { given: ranges.given + given, held: ranges.held + held }
    },
    known: () => ({ days: asMap(days), mixedUp: asMap(mixedUp), ranges }),
    sum: () => ({ days: [...asMap(days)], mixedUp: [...asMap(mixedUp)], ranges }),
  }
}

export const nothingCounted = (): Counted => ({
  days: new Map(),
  mixedUp: new Map(),
  ranges: { given: 0, held: 0 },
})

/** Counts a card's log `sign` times. Only the difference between two logs of a card is meaningful. */
export function countLog(
  counted: Counted,
  log: CardLog,
  undone: ReadonlyMap<string, unknown>,
  sign: 1 | -1,
): void {
  for (const review of log.tail) if (!undone.has(nameOf(review))) countReview(counted, review, sign)
  const { introduced } = log.now
  if (introduced !== undefined) addTo(counted.days, introduced, { ...NO_DAY, introduced: 1 }, sign)
}

function countReview(counted: Counted, review: Review, sign: 1 | -1): void {
  addTo(counted.days, review.day, ofReview(review), sign)
  const { card, instead, range } = review
  if (instead !== undefined) addTimes(counted.mixedUp, card, instead, sign)
  if (range === undefined) return
  counted.ranges.given += sign
  if (range === 'held') counted.ranges.held += sign
}

const NO_DAY: Day = { reviews: 0, scheduled: 0, again: 0, introduced: 0, took: 0 }

function ofReview({ counts, rating, took }: Review): Day {
  const scheduled = counts === 'scheduled' ? 1 : 0
  return { reviews: 1, scheduled, again: scheduled && rating === 1 ? 1 : 0, introduced: 0, took }
}

function addTo(days: Map<StudyDay, Day>, day: StudyDay, more: Day, sign: 1 | -1): void {
  days.set(day, addDays(days.get(day) ?? NO_DAY, more, sign))
}

function addTimes(
  mixedUp: Map<CardId, Map<string, number>>,
  card: CardId,
  instead: string,
  sign: number,
): void {
  const times = mixedUp.get(card) ?? new Map<string, number>()
  times.set(instead, (times.get(instead) ?? 0) + sign)
  mixedUp.set(card, times)
}

/** Applies the differences to each tally; undefined for one that is now zero. */
function changed<K, V, D>(
  differences: ReadonlyMap<K, D>,
  before: (key: K) => V,
  plus: (before: V, difference: D) => NonNullable<V> | undefined,
): Map<K, NonNullable<V> | undefined> {
  return new Map([...differences].map(([key, difference]) => [key, plus(before(key), difference)]))
}

function dayPlus(before: Day, more: Day): Day | undefined {
  const sum = addDays(before, more, 1)
  return sum.reviews === 0 && sum.introduced === 0 ? undefined : sum
}

function timesPlus(before: Times | undefined, more: Times): Times | undefined {
  const sum = new Map(before)
  for (const [instead, times] of more) sum.set(instead, (sum.get(instead) ?? 0) + times)
  for (const [instead, times] of sum) if (times === 0) sum.delete(instead)
  return sum.size === 0 ? undefined : sum
}

function addDays(a: Day, b: Day, sign: 1 | -1): Day {
  return {
    reviews: a.reviews + sign * b.reviews,
    scheduled: a.scheduled + sign * b.scheduled,
    again: a.again + sign * b.again,
    introduced: a.introduced + sign * b.introduced,
    took: a.took + sign * b.took,
  }
}
