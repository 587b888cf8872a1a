import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checksum } from '@/lib/progress/checksum'
import { readBackup } from '@/lib/progress/device/backup'
import type { Entry } from '@/lib/progress/entry'
import { identityOf } from '@/lib/progress/log/entry-order'
import { writeSegment } from '@/lib/progress/log/segment'
import type { ProgressStore } from '@/lib/progress/log/store'
import { DAY, fakeStorage, NOW, open, review } from './world'

const SNAPSHOT = 'annals:snapshot'
const aside = (at: number): Entry => ({ entry: 'aside', at: NOW + at, card: `card-${at}:who`, aside: true })
const sample = (count: number, seed: number) => fc.sample(review, { numRuns: count, seed })
const distinct = (entries: readonly Entry[]) => [...new Set(entries.map(identityOf))].sort()

/** What a store's backup holds of values that could not be read. */
async function asideIn(store: ProgressStore): Promise<Record<string, string>> {
  const read = await readBackup(await store.backup(NOW))
  return read.ok ? read.aside : {}
}

function manySegments(): Map<string, string> {
  const values = new Map<string, string>()
  for (let i = 0; i < 30; i++) open(fakeStorage(values), `old${i}`).append(aside(i))
  return values
}

test('a segment that is written to while others are merged keeps its new lines, in storage and in the store', () => {
  for (let stop = 0; stop < 35; stop++) {
    const values = manySegments()
    const store = open(fakeStorage(values), 'now')
    const steps = store.compacting(NOW + 3 * DAY)
    for (let i = 0; i < stop; i++) steps.next()
    // The same writer's next line, from a process that this one does not hear of at once.
    const grown = new Map<string, string>()
    const writer = open(fakeStorage(grown), 'old7')
    writer.append(aside(7))
    writer.append(aside(100))
    for (const [key, value] of grown) values.set(key, value)
    while (!steps.next().done) {}
    store.reread()
    const all = distinct(Array.from({ length: 30 }, (_, i) => aside(i)).concat(aside(100)))
    expect(distinct(store.entries())).toEqual(all)
    expect(distinct(open(fakeStorage(values), 'later').entries())).toEqual(all)
  }
})

test('a snapshot holds nothing that the stored log does not', () => {
  const values = new Map<string, string>()
  const room = { limit: Number.POSITIVE_INFINITY }
  const storage = {
    ...fakeStorage(values),
    get length() {
      return values.size
    },
    setItem: (key: string, value: string) => {
      if (key.startsWith('annals:log:')) fakeStorage(values, room.limit).setItem(key, value)
      else values.set(key, value)
    },
  }
  const store = open(storage, 'one')
  for (const entry of sample(80, 1)) store.append(entry)
  room.limit = 0
  store.append(aside(1))
  store.keepSnapshot()
  expect(values.has(SNAPSHOT)).toBe(false)
  expect(open(fakeStorage(values), 'two').progress().aside.size).toBe(0)
})

test('once another tab’s key has vanished, no snapshot keeps what it said', () => {
  const values = new Map<string, string>()
  open(fakeStorage(values), 'gone').append(aside(1))
  const [key = ''] = values.keys()
  const store = open(fakeStorage(values), 'here')
  for (const entry of sample(80, 2)) store.append(entry)
  values.delete(key)
  store.follow(key, null)
  store.keepSnapshot()
  expect(open(fakeStorage(values), 'next').progress().aside.size).toBe(0)
})

test('when space runs out the snapshot gives way to the log', () => {
  const values = new Map<string, string>()
  open(fakeStorage(values), 'one').merge(sample(700, 3))
  open(fakeStorage(values), 'two')
  expect(values.has(SNAPSHOT)).toBe(true)
  const used = [...values].reduce((sum, [key, value]) => sum + key.length + value.length, 0)
  const store = open(fakeStorage(values, used + 10), 'three')
  expect(store.append(aside(1)).written).toBe(true)
  expect(values.has(SNAPSHOT)).toBe(false)
  expect(open(fakeStorage(values), 'four').progress().aside.size).toBe(1)
})

test('what was set aside is never overwritten, and without room the damaged value stays where it is', async () => {
  const values = new Map([['annals:log:x:0', 'first']])
  open(fakeStorage(values), 'one')
  values.set('annals:log:x:0', 'second')
  open(fakeStorage(values), 'two')
  expect([...values.values()].sort()).toEqual(['first', 'second'])
  values.set('annals:log:x:0', 'third')
  const full = open(fakeStorage(values, 60), 'three')
  expect(values.get('annals:log:x:0')).toBe('third')
  expect(full.progress().problems).toMatchObject([{ problem: 'damaged', key: 'annals:log:x:0' }])
  expect(Object.values(await asideIn(full))).toContain('third')
})

test('a newer version’s segment is left for the version that knows it, and no snapshot stands for it', async () => {
  const values = new Map<string, string>()
  open(fakeStorage(values), 'one').merge(sample(700, 4))
  const newer = `annals-log 7 y 0 3 ${checksum('annals-log 7 y 0 3', '\n', 'xyz')}\nxyz`
  values.set('annals:log:y:0', newer)
  const store = open(fakeStorage(values), 'two')
  expect(store.progress().problems).toMatchObject([{ problem: 'newer', key: 'annals:log:y:0' }])
  expect(values.get('annals:log:y:0')).toBe(newer)
  expect(values.get(SNAPSHOT)).not.toContain('annals:log:y:0')
  expect(Object.values(await asideIn(store))).toContain(newer)
})

test('storage that throws at every call costs nothing but the keeping', () => {
  const fail = (): never => {
    throw new Error('SecurityError')
  }
  const storage = {
    get length() {
      return fail()
    },
    key: fail,
    getItem: fail,
    setItem: fail,
    removeItem: fail,
  }
  const store = open(storage, 'one')
  expect(store.append(aside(1)).written).toBe(false)
  store.compact(NOW)
  store.keepSnapshot()
  store.reread()
  expect(store.follow(null, null)).toEqual([])
  expect(store.progress().aside.size).toBe(1)
  expect(store.progress().unwritten).toBe(1)
  expect(store.progress().problems.map(({ problem }) => problem)).toEqual(['no storage'])
})

test('an entry that makes no sense is not kept, and breaks nothing', () => {
  const store = open(fakeStorage(), 'one')
  const [sound] = sample(1, 5)
  for (const at of [Number.NaN, Number.POSITIVE_INFINITY, 1e300]) {
    if (sound) expect(store.append({ ...sound, at }).written).toBe(false)
  }
  if (sound) expect(store.append({ ...sound, took: 1234.5, interval: Number.NaN }).written).toBe(true)
  expect(store.entries()).toMatchObject([{ took: 1235, interval: 0 }])
})

test('an undone review that comes again after a snapshot stays undone', () => {
  const values = new Map<string, string>()
  const reviews = sample(600, 6)
  const [one] = reviews
  if (!one) throw new Error('no review')
  const again: Entry = { ...one, at: NOW + 5, counts: 'scheduled' }
  const store = open(fakeStorage(values), 'one')
  store.merge(reviews)
  store.append(again)
  store.append({ entry: 'undo', at: NOW + 6, review: { card: again.card, at: again.at } })
  store.keepSnapshot()
  const later = open(fakeStorage(values), 'two')
  later.merge([again])
  expect([...later.progress().memories].sort()).toEqual([...store.progress().memories].sort())
})

test('half a day after its last line a segment is left alone, so that others may merge it in time', () => {
  const values = new Map<string, string>()
  const store = open(fakeStorage(values), 'one')
  for (const hours of [0, 11, 22, 35]) store.append(aside(hours * 3_600_000))
  expect(values.size).toBe(2)
})

test('however a restored log is shuffled, it is stored in its order, in 16 characters a review and fewer', () => {
  const values = new Map<string, string>()
  const reviews = Array.from({ length: 20_000 }, (_, i): Entry => {
    const at = NOW + i * 17_000
    const asked = {
      card: `fact-number-${(i * 7919) % 300}:when`,
      at,
      day: Math.floor(at / DAY),
      kind: 'choice',
    } as const
    return {
      entry: 'review',
      ...asked,
      rating: 3,
      counts: 'scheduled',
      interval: i % 60,
      took: 1_500 + (i % 20_000),
    }
  })
  const shuffled = reviews
    .map((_, i) => reviews[(i * 7_919) % reviews.length])
    .filter((one) => one !== undefined)
  open(fakeStorage(values), 'one').merge(shuffled)
  const log = [...values].filter(([key]) => key.startsWith('annals:log:'))
  const characters = log.reduce((sum, [key, value]) => sum + key.length + value.length, 0)
  expect(characters / reviews.length).toBeLessThanOrEqual(16)
})

test('a kind of question that only a later version knows is left in its segment when others are merged', () => {
  const values = manySegments()
  const rows = `set ${NOW.toString(36)} pinned ["choice","telepathy"]\n`
  const later = writeSegment('later', 0, rows)
  values.set('annals:log:later:0', later)
  const store = open(fakeStorage(values), 'now')
  store.compact(NOW + 3 * DAY)
  expect([...values.keys()].filter((key) => key.startsWith('annals:log:')).length).toBe(2)
  expect(values.get('annals:log:later:0')).toBe(later)
  expect(store.progress().settings.pinned).toEqual(['choice'])
  expect(store.progress().problems).toEqual([])
})
