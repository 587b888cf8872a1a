import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from '@/lib/progress/entry'
import { identityOf, nameOf } from '@/lib/progress/log/entry-order'
import { fakeStorage, log, NOW, open, review, seen } from './world'

type ReviewEntry = Extract<Entry, { entry: 'review' }>

/** The reviews of a log that were not undone, each once. */
function notUndone(entries: readonly Entry[]): ReviewEntry[] {
  const undone = new Set(entries.flatMap((one) => (one.entry === 'undo' ? [nameOf(one.review)] : [])))
  const reviews = new Map(
    entries.flatMap((one) => (one.entry === 'review' ? [[identityOf(one), one] as const] : [])),
  )
  return [...reviews.values()].filter((one) => !undone.has(nameOf(one)))
}

test('what was answered instead, and how ranges held, is what a count of the reviews that stand comes to', () => {
  fc.assert(
    fc.property(log, (entries) => {
      const store = open(fakeStorage(), 'one')
      for (const one of entries) store.append(one)
      const counted = new Map<string, number>()
      const kept = notUndone(entries)
      for (const { card, instead } of kept) {
        const pair = JSON.stringify([card, instead])
        if (instead !== undefined) counted.set(pair, (counted.get(pair) ?? 0) + 1)
      }
      const { mixedUp, ranges } = store.progress()
      const told = [...mixedUp].flatMap(([card, times]) =>
        [...times].map(([instead, often]) => [JSON.stringify([card, instead]), often] as const),
      )
      expect(new Map(told)).toEqual(counted)
      const given = kept.filter(({ range }) => range !== undefined)
      expect(ranges).toEqual({
        given: given.length,
        held: given.filter(({ range }) => range === 'held').length,
      })
    }),
  )
})

const wrong: ReviewEntry = {
  entry: 'review',
  card: 'x:y',
  at: NOW,
  day: 20_458,
  rating: 1,
  kind: 'estimate',
  counts: 'practice',
  interval: 0,
  took: 1,
  instead: 'someone',
  range: 'missed',
}

test('undoing the only review of a mix-up leaves nothing of it, with a snapshot between as without', () => {
  fc.assert(
    fc.property(fc.array(review, { minLength: 60, maxLength: 80 }), fc.boolean(), (before, snapshot) => {
      fc.pre(!before.some(({ card, at }) => card === wrong.card && at === wrong.at))
      const values = new Map<string, string>()
      const store = open(fakeStorage(values), 'one')
      for (const one of before) store.append(one)
      const then = seen(store)
      store.append(wrong)
      expect(store.progress().mixedUp.get('x:y')?.get('someone')).toBe(1)
      if (snapshot) store.keepSnapshot()
      const later = open(fakeStorage(values), 'two')
      later.append({ entry: 'undo', at: NOW + 1, review: { card: wrong.card, at: wrong.at } })
      expect(seen(later)).toEqual(then)
    }),
    { numRuns: 20 },
  )
})

test('one card answered with two things, three times in all, counts each', () => {
  const store = open(fakeStorage(), 'one')
  for (const [i, instead] of ['a', 'b', 'a'].entries()) store.append({ ...wrong, at: NOW + i, instead })
  expect(store.progress().mixedUp.get('x:y')).toEqual(
    new Map([
      ['a', 2],
      ['b', 1],
    ]),
  )
  expect(store.progress().ranges).toEqual({ given: 3, held: 0 })
})
