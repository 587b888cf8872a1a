import fc from 'fast-check'
import { expect, test } from 'vitest'
import { movedToToday } from '@/lib/progress/device/ahead'
import type { Entry } from '@/lib/progress/entry'
import { identityOf } from '@/lib/progress/log/entry-order'
import { DAY, fakeStorage, NOW, open, review } from './world'

const YEAR = 365 * DAY
const clockOf = (store: ReturnType<typeof open>) =>
  store.progress().problems.filter(({ problem }) => problem === 'clock')

/** Reviews of which some were given while the clock was years ahead. */
const mixed = fc.array(
  fc.tuple(review, fc.integer({ min: 0, max: 40 })).map(([one, years]) => ({
    ...one,
    at: one.at + years * YEAR,
    day: one.day + years * 365,
  })),
  { minLength: 1, maxLength: 30 },
)

test('a clock is told of exactly when the newest answer that moves a card lies more than a day ahead', () => {
  fc.assert(
    fc.property(mixed, (entries) => {
      const store = open(fakeStorage(), 'one')
      store.merge(entries)
      const scheduled = entries.filter(({ counts }) => counts === 'scheduled')
      const ahead = scheduled.some(({ at }) => at > NOW + DAY)
      expect(clockOf(store)).toHaveLength(ahead ? 1 : 0)
    }),
  )
})

test('answers of a clock that was ahead move to today: nothing leaves the log, each keeps its rating, once is enough', () => {
  fc.assert(
    fc.property(mixed, (entries) => {
      const values = new Map<string, string>()
      const store = open(fakeStorage(values), 'one')
      store.merge(entries)
      const before = store.entries()
      const moved = movedToToday(before, NOW, Math.floor(NOW / DAY))
      for (const one of moved) expect(store.append(one).written).toBe(true)
      expect(clockOf(store)).toEqual([])
      const after = new Set(store.entries().map(identityOf))
      expect(before.every((one) => after.has(identityOf(one)))).toBe(true)
      expect(movedToToday(store.entries(), NOW + DAY, Math.floor(NOW / DAY) + 1)).toEqual([])
      expect(countOf(store)).toBe(new Set(entries.map(({ card, at }) => `${card} ${at}`)).size)
      for (const memory of store.progress().memories.values())
        if (memory.kind === 'reviewed') expect(memory.at).toBeLessThanOrEqual(NOW + DAY)
      expect(clockOf(open(fakeStorage(values), 'two'))).toEqual([])
    }),
    { numRuns: 60 },
  )
})

const countOf = (store: ReturnType<typeof open>) =>
  [...store.progress().days.values()].reduce((sum, { reviews }) => sum + reviews, 0)

test('a clock that falls back by years in the middle loses nothing and is told of', () => {
  const store = open(fakeStorage(), 'one')
  const one = {
    entry: 'review',
    card: 'a:who',
    kind: 'flip',
    rating: 3,
    counts: 'scheduled',
    interval: 3,
    took: 5,
  } as const
  const entries: Entry[] = [
    { ...one, at: NOW, day: 20458 },
    { ...one, card: 'b:who', at: NOW - 6 * YEAR, day: 20458 - 6 * 365 },
  ]
  for (const entry of entries) expect(store.append(entry).written).toBe(true)
  expect(clockOf(store)).toEqual([{ problem: 'clock', now: NOW - 6 * YEAR, newest: NOW }])
  expect(store.append({ ...one, card: 'c:who', at: NOW + 5, day: 20458 }).written).toBe(true)
  expect(clockOf(store)).toEqual([])
  expect(store.entries()).toHaveLength(3)
})

test('a study day far from its moment is brought nearer, and any other stays', () => {
  const answered = { entry: 'review', card: 'a:who', kind: 'flip', rating: 3, counts: 'scheduled' } as const
  const dayOf = (day: number): number | undefined => {
    const store = open(fakeStorage(), 'one')
    store.merge([{ ...answered, at: NOW, day, interval: 3, took: 5 }])
    return [...store.progress().days.keys()][0]
  }
  const there = Math.floor(NOW / DAY)
  for (const near of [-400, -1, 0, 1, 400]) expect(dayOf(there + near)).toBe(there + near)
  expect(dayOf(999_999_999)).toBe(there + 1_000)
  expect(dayOf(-999_999_999)).toBe(there - 1_000)
})

test('lines from the ends of time spoil no line beside them, and can be outdone', () => {
  const values = new Map<string, string>()
  const store = open(fakeStorage(values), 'one')
  const ends = [-8.64e15, -8.64e15 + 1, -4e15, -4e15 + 1, 4e15 - 1, 4e15, 8.64e15 - 1, 8.64e15]
  const newPerDay = (at: number, value: number): Entry => ({
    entry: 'setting',
    at,
    setting: 'newPerDay',
    value,
  })
  store.merge([
    ...ends.map((at): Entry => ({ entry: 'aside', at, card: 'x:y', aside: true })),
    ...ends.map((at) => newPerDay(at, 0)),
    ...ends.map((at): Entry => ({ entry: 'undo', at, review: { card: 'x:y', at: -at } })),
    newPerDay(NOW, 5),
  ])
  expect(store.append(newPerDay(NOW, 7)).written).toBe(true)
  expect(store.append({ entry: 'aside', at: NOW, card: 'x:y', aside: false }).written).toBe(true)
  const next = open(fakeStorage(values), 'two')
  expect(next.progress().problems).toEqual([])
  expect(next.entries()).toEqual(store.entries())
  expect(next.progress().settings.newPerDay).toBe(7)
  expect(next.progress().aside.size).toBe(0)
})
