import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { readCare } from '@/lib/progress/device/care'
import { identityOf } from '@/lib/progress/log/entry-order'
import { eraseEverything } from '@/lib/progress/log/erasures'
import { readRecord, type StoredRecord } from '@/lib/progress/log/journal'
import { openProgress, type StorageLike } from '@/lib/progress/log/store'
import { DAY, fakeStorage, log, NOW, open, review, scheduler } from './world'

const figures = { changed: 0, detected: 0, harmless: 0, silent: 0, refused: 0 }
afterAll(() => console.log(`corruption: ${JSON.stringify(figures)}`))

const reviews = fc
  .sample(review, { numRuns: 200, seed: 11 })
  .map((one, i) => ({ ...one, at: NOW - 9 * DAY + i * 1000 }))

/** A storage as it comes to be: small segments, an archive, a snapshot, another app's key. */
function lived(): { values: Map<string, string>; journal: StoredRecord[] } {
  const values = new Map<string, string>([['another-app', 'its own']])
  const journal: StoredRecord[] = []
  const keep = (text: string): void => void journal.push({ name: journal.length, text })
  const start = (writer: string) =>
    openProgress(fakeStorage(values), {
      writer,
      now: NOW,
      remember: scheduler.remember,
      model: 'test',
      journal: keep,
    })
  for (let i = 0; i < 26; i++) for (const one of reviews.slice(i * 3, i * 3 + 3)) start(`w${i}`).append(one)
  start('c').compact(NOW + 30 * DAY)
  for (const one of reviews.slice(78)) start('d').append(one)
  start('e').keepSnapshot()
  return { values, journal }
}

const ALL = new Set(reviews.map(identityOf))

/** With `ANNALS_RUNS` set, all sixteen bits at more places: 147,000 changes, which take six minutes. */
const THOROUGH = process.env.ANNALS_RUNS !== undefined
const BITS = THOROUGH ? Array.from({ length: 16 }, (_, bit) => bit) : [0, 4, 7, 15]

/** Every class of damage to a text; for long texts at some places of each class. */
function* damaged(text: string, places: number): Generator<string> {
  const stride = Math.max(1, Math.floor(text.length / places))
  for (let i = 0; i < text.length; i += stride) {
    for (const bit of BITS)
      yield text.slice(0, i) + String.fromCharCode(text.charCodeAt(i) ^ (1 << bit)) + text.slice(i + 1)
    yield text.slice(0, i)
    yield text.slice(0, i) + text.slice(i + 1)
    yield text.slice(0, i) + text.charAt(i) + text.slice(i)
  }
  const half = text.length >> 1
  yield text.slice(half) + text.slice(0, half)
  yield text + text
  yield text.slice(0, half) + '\u0000'.repeat(half)
  yield ''
}

describe('no damage to a stored value invents an entry, hides another value’s, or is overwritten', () => {
  const { values } = lived()
  const all = [...values.keys()].filter((key) => key.startsWith('annals:'))
  // Of a hundred segments that are all alike, every fifth; and everything else.
  const keys = all.filter((key, i) => THOROUGH || i % 5 === 0 || !key.startsWith('annals:log:'))
  const places = THOROUGH ? 40 : 5

  test('there is more than one sort of value', () => expect(keys.length).toBeGreaterThan(3))

  test.each(keys)('%s', (key) => {
    const text = values.get(key) ?? ''
    const without = new Map(values)
    without.delete(key)
    const others = open(fakeStorage(without), 'x').entries().map(identityOf)
    const whole = open(fakeStorage(new Map(values)), 'x').entries().length
    for (const changed of damaged(text, places)) {
      const now = new Map(values).set(key, changed)
      const store = open(fakeStorage(now), 'y')
      const known = store.entries().map(identityOf)
      const there = new Set(known)
      figures.changed += 1
      expect(known.filter((identity) => !ALL.has(identity))).toEqual([])
      expect(others.filter((identity) => !there.has(identity))).toEqual([])
      expect(now.get('another-app')).toBe('its own')
      const told = store.progress().problems.length > 0
      if (told) figures.detected += 1
      else if (known.length === whole) figures.harmless += 1
      else figures.silent += 1
      // What cannot be read stands somewhere, whole. A snapshot is no part of the log and can be made again.
      if (told) expect([...now.values()]).toContain(changed)
    }
    expect(figures.silent).toBe(0)
  })
})

test('values that changed places are told of, and lose nothing of the others', () => {
  const { values } = lived()
  const logs = [...values.keys()].filter((key) => key.startsWith('annals:log:'))
  const [one = '', two = ''] = logs
  const swapped = new Map(values).set(one, values.get(two) ?? '').set(two, values.get(one) ?? '')
  const store = open(fakeStorage(swapped), 'y')
  expect(store.progress().problems).toHaveLength(2)
  expect(store.entries().every((entry) => ALL.has(identityOf(entry)))).toBe(true)
})

test('a damaged record of the journal gives nothing, and the others all they have', () => {
  const { journal } = lived()
  for (const { text } of journal.slice(0, 12)) {
    const whole = readRecord(text)
    for (const changed of damaged(text, 80)) {
      const read = readRecord(changed)
      figures.changed += 1
      if (read && changed !== text) expect(read).toEqual(whole)
      if (!read) figures.refused += 1
    }
  }
  const torn = journal.map(({ name, text }) => ({ name, text: name % 2 ? text.slice(0, -1) : text }))
  const store = open(fakeStorage(new Map()), 'z')
  const { taken } = store.takeJournal(torn)
  expect(new Set(taken.map(identityOf)).size).toBe(Math.ceil(journal.length / 2))
})

test('a damaged mark of erasing erases nothing', () => {
  const { values } = lived()
  const erased = new Map(values)
  eraseEverything(fakeStorage(erased))
  const mark = (erased.get('annals:erased') ?? '').replace('done', 'begun')
  const count = open(fakeStorage(new Map(values)), 'x').entries().length
  for (const changed of damaged(mark, 1_000)) {
    const now = new Map(values).set('annals:erased', changed)
    expect(open(fakeStorage(now), 'y').entries()).toHaveLength(count)
  }
})

const HOSTILE = [
  '',
  '\u0000',
  '\ud800',
  '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
  '['.repeat(100_000),
  `{"a":${'{"a":'.repeat(50_000)}`,
  'NaN',
  '[1e308,-0,-1e308]',
  ' '.repeat(100_000),
  '='.repeat(1_000_000),
  `annals-log 2 x 0 ${'9'.repeat(50)} 00000000\n`,
  `annals-snapshot 2 9 00000000\n${'['.repeat(9)}`,
  `annals-journal 1 0 0 ${'x,'.repeat(100_000)} 0 00000000\n`,
  'annals-care 1 {"backup":{"at":1e400,"reviews":"x"},"restored":{"at":1,"added":1,"segments":[null,{"key":5}]}}',
  'annals-care 1 {"__proto__":{"backup":{"at":1,"reviews":1}}}',
]
const KEYS = [
  'annals:snapshot',
  'annals:erased',
  'annals:care',
  'annals:log:x:0',
  'annals:log:',
  'annals:aside:',
  'annals:log:__proto__:0',
  '__proto__',
]

test('no stored text, however hostile, throws, pollutes, or keeps what is good from being read', () => {
  const { values, journal } = lived()
  const count = open(fakeStorage(new Map(values)), 'x').entries().length
  for (const key of KEYS) {
    for (const text of HOSTILE) {
      const now = new Map(values).set(key, text)
      const store = open(fakeStorage(now), 'y')
      expect(store.takeJournal([...journal, { name: 999, text }]).taken.length).toBe(0)
      expect(store.append({ entry: 'aside', at: NOW, card: 'x:y', aside: true }).written).toBe(true)
      store.compact(NOW + 90 * DAY)
      store.keepSnapshot()
      readCare(fakeStorage(now))
      expect(store.entries()).toHaveLength(count + 1)
    }
  }
  expect('polluted' in {}).toBe(false)
})

test('any texts under any keys of ours are opened without a word thrown', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom(...HOSTILE.slice(0, 8)),
  )
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...KEYS.slice(0, 6)), text), log, (stored, entries) => {
      const values = new Map(Object.entries(stored))
      const store = open(fakeStorage(values), 'y')
      store.merge(entries)
      store.reread()
      expect(store.entries().length).toBeLessThanOrEqual(entries.length)
    }),
    { seed: 3, numRuns: 60 },
  )
})

/** A storage near its wall: it takes what another process has no room for, and has forgotten it a little later. */
function liar(values: Map<string, string>, forgets: (key: string) => boolean): StorageLike {
  const inner = fakeStorage(values)
  return {
    ...inner,
    get length() {
      return values.size
    },
    setItem: (key, value) => {
      inner.setItem(key, value)
      if (forgets(key)) setLater.push(() => values.delete(key))
    },
  }
}
const setLater: (() => void)[] = []

test('what a browser near its wall acknowledges and forgets comes back from the journal', () => {
  const values = new Map<string, string>()
  const journal: StoredRecord[] = []
  const keep = (text: string): void => void journal.push({ name: journal.length, text })
  let writes = 0
  const storage = liar(values, () => ++writes % 3 === 0)
  const store = openProgress(storage, {
    writer: 'a',
    now: NOW,
    remember: scheduler.remember,
    model: 'test',
    journal: keep,
  })
  for (const one of reviews) expect(store.append(one).written).toBe(true)
  for (const forget of setLater) forget()
  const next = open(fakeStorage(values), 'b')
  next.takeJournal(journal)
  expect(new Set(next.entries().map(identityOf))).toEqual(ALL)
})

test('what the storage does not give back at once was not written', () => {
  const storage: StorageLike = { ...fakeStorage(), length: 0, setItem: () => {} }
  const store = open(storage, 'a')
  expect(store.append({ entry: 'aside', at: NOW, card: 'x:y', aside: true }).written).toBe(false)
  expect(store.progress().unwritten).toBe(1)
})

test('at any quota, what was acknowledged is there, what was not is in memory, and room brings it all to the storage', () => {
  const { values } = lived()
  const used = [...values].reduce((sum, [key, value]) => sum + key.length + value.length, 0)
  const more = fc.sample(review, { numRuns: 30, seed: 12 }).map((one, i) => ({ ...one, at: NOW + i }))
  for (let room = 0; room < 1_500; room += 13) {
    const now = new Map(values)
    let quota = used + room
    const inner = () => fakeStorage(now, quota)
    const storage: StorageLike = {
      get length() {
        return now.size
      },
      key: (i) => inner().key(i),
      getItem: (key) => inner().getItem(key),
      setItem: (key, value) => inner().setItem(key, value),
      removeItem: (key) => inner().removeItem(key),
    }
    const store = open(storage, 'full')
    const acknowledged = more.filter((one) => store.append(one).written)
    store.compact(NOW + 90 * DAY)
    store.keepSnapshot()
    const there = new Set(
      open(fakeStorage(new Map(now)), 'look')
        .entries()
        .map(identityOf),
    )
    expect(acknowledged.filter((one) => !there.has(identityOf(one)))).toEqual([])
    expect(store.entries()).toHaveLength(ALL.size + more.length)
    quota = Number.POSITIVE_INFINITY
    expect(store.retry().written).toBe(true)
    expect(store.progress().unwritten).toBe(0)
    expect(open(fakeStorage(now), 'again').entries()).toHaveLength(ALL.size + more.length)
  }
})
