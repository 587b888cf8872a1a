import { expect, test } from 'vitest'
import type { Entry } from '@/lib/progress/entry'
import { type StoredRecord, sortJournal, writeRecord } from '@/lib/progress/log/journal'
import { openProgress, type StorageLike } from '@/lib/progress/log/store'
import { DAY, fakeStorage, NOW, open, scheduler } from './world'

const review = (i: number): Entry => {
  const asked = {
    card: `card-${i % 7}:who`,
    at: NOW + i,
    day: Math.floor(NOW / DAY),
    kind: 'choice',
  } as const
  return { entry: 'review', ...asked, rating: 3, counts: 'scheduled', interval: 3, took: 900 }
}
const aside = (i: number): Entry => ({ entry: 'aside', at: NOW + i, card: `card-${i}:who`, aside: true })

/** A browser of which the disk has only what was there at the last flush, and a journal that is on it at once. */
function makeBrowser() {
  const values = new Map<string, string>()
  const journal = new Map<number, string>()
  const room = { quota: Number.POSITIVE_INFINITY }
  const storage: StorageLike = {
    ...fakeStorage(values),
    get length() {
      return values.size
    },
    setItem: (key, value) => fakeStorage(values, room.quota).setItem(key, value),
  }
  let names = 0
  let writers = 0
  const records = (): StoredRecord[] => [...journal].map(([name, text]) => ({ name, text }))
  return {
    values,
    room,
    records,
    /** A page that starts at that moment, and takes from the journal what it can. */
    start: (now: number) => {
      writers += 1
      const keep = (text: string): void => {
        names += 1
        journal.set(names, text)
      }
      const at = { now, remember: scheduler.remember, model: 'test', journal: keep }
      const store = openProgress(storage, { ...at, writer: `w${writers}` })
      for (const name of store.takeJournal(records()).spent) journal.delete(name)
      return store
    },
    /** Back to what the disk had. */
    kill: (disk: ReadonlyMap<string, string>) => {
      values.clear()
      for (const [key, value] of disk) values.set(key, value)
    },
  }
}

test('what was refused at first and stored long after outlives a browser killed right then', () => {
  const browser = makeBrowser()
  const store = browser.start(NOW)
  browser.room.quota = 0
  expect(store.append(review(0)).written).toBe(false)
  const disk = new Map(browser.values)
  browser.room.quota = Number.POSITIVE_INFINITY
  expect(store.retry().written).toBe(true)
  for (let starts = 1; starts < 4; starts++) browser.start(NOW + starts * 3_600_000)
  browser.kill(disk)
  expect(browser.start(NOW + DAY).entries()).toEqual([review(0)])
})

test('what was merged into an archive outlives a browser killed right then, whatever the clock has done', () => {
  const browser = makeBrowser()
  for (let i = 0; i < 30; i++) browser.start(NOW).append(review(i))
  const disk = new Map(browser.values)
  for (let i = 30; i < 40; i++) browser.start(NOW).append(review(i))
  const jumped = NOW + 9 * 365 * DAY
  browser.start(jumped).compact(jumped)
  expect([...browser.values.keys()].filter((key) => key.startsWith('annals:log:'))).toHaveLength(1)
  for (let starts = 1; starts < 4; starts++) browser.start(jumped + starts)
  browser.kill(disk)
  expect(browser.start(NOW).entries()).toHaveLength(40)
})

test('a record whose lines are elsewhere is written anew once, and not at each start', () => {
  const browser = makeBrowser()
  for (let i = 0; i < 30; i++) browser.start(NOW).append(review(i))
  browser.start(NOW + 3 * DAY).compact(NOW + 3 * DAY)
  browser.start(NOW + 4 * DAY)
  const after = browser.records()
  expect(after.length).toBeLessThan(30)
  for (let starts = 1; starts < 4; starts++) browser.start(NOW + (4 + starts) * DAY)
  expect(browser.records()).toEqual(after)
})

test('a choice that a snapshot stands for is not written again when the journal has it too', () => {
  const browser = makeBrowser()
  for (let i = 0; i < 30; i++) browser.start(NOW).append(aside(i))
  const before = browser.records()
  browser.start(NOW + 3 * DAY).compact(NOW + 3 * DAY)
  expect(browser.values.has('annals:snapshot')).toBe(true)
  expect(open(fakeStorage(browser.values), 'x').takeJournal(before).taken).toEqual([])
})

test('of records whose lines are there, the hundred newest stay whatever the clock says, and the young ones at any rate', () => {
  const text = (at: number) =>
    writeRecord({ erasures: 0, at, places: [{ key: 'annals:log:w:0', length: 40 }], entries: [review(0)] })
  const stored = Array.from({ length: 130 }, (_, name) => ({ name, text: text(NOW + name) }))
  const spentAt = (now: number, length = 40) =>
    sortJournal(stored, new Map([['annals:log:w:0', length]]), { erasures: 0, now }).spent
  const oldest = Array.from({ length: 30 }, (_, name) => name)
  for (const now of [NOW + 3_600_000, NOW + 30 * 365 * DAY, NOW - 30 * 365 * DAY])
    expect(spentAt(now)).toEqual(oldest)
  for (const now of [NOW + 60_000, NOW - 60_000]) expect(spentAt(now)).toEqual([])
  // Lines that are not there are not spent while they are young either.
  expect(spentAt(NOW + 60_000, 39)).toEqual([])
})

test('a segment that fell back to its beginning gets the rest from the journal', () => {
  const browser = makeBrowser()
  const store = browser.start(NOW)
  for (let i = 0; i < 3; i++) store.append(review(i))
  const disk = new Map(browser.values)
  for (let i = 3; i < 6; i++) store.append(review(i))
  browser.kill(disk)
  const next = browser.start(NOW + 1_000)
  expect(next.entries()).toHaveLength(6)
  expect(open(fakeStorage(browser.values), 'x').entries()).toEqual(next.entries())
})
