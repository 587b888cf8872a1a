import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { Entry } from '@/lib/progress/entry'
import { identityOf } from '@/lib/progress/log/entry-order'
import { eraseEverything } from '@/lib/progress/log/erasures'
import type { StoredRecord } from '@/lib/progress/log/journal'
import { openProgress, type ProgressStore, type StorageLike } from '@/lib/progress/log/store'
import { noteAdded, withdraw } from '@/lib/progress/log/withdraw'
import { DAY, fakeStorage, NOW, open, review, scheduler } from './world'

const figures = { scenarios: 0, crashes: 0, refusals: 0, acknowledged: 0, lost: 0 }
afterAll(() => console.log(`crashes: ${JSON.stringify(figures)}`))

/**
 * Counts the calls of a storage; what happens at the `stop`th and after it is up to `then`. A process that dies cannot
 * throw its way out of a storage that never throws: from that call on it reaches nothing and nobody any more.
 */
function counted(
  values: Map<string, string>,
  stop: number,
  then: 'die' | 'refuse one' | 'refuse all',
  world?: World,
) {
  const inner = fakeStorage(values)
  let calls = 0
  const call = (): void => {
    calls += 1
    if (then === 'die' && calls >= stop) {
      if (world) world.dead = true
      throw new Error('dead')
    }
    if (then === 'refuse one' && calls === stop) throw new Error('refused')
    if (then === 'refuse all' && calls >= stop) throw new Error('refused')
  }
  const storage: StorageLike = {
    get length() {
      call()
      return inner.length
    },
    key: (i) => {
      call()
      return inner.key(i)
    },
    getItem: (key) => {
      call()
      return inner.getItem(key)
    },
    setItem: (key, value) => {
      call()
      inner.setItem(key, value)
    },
    removeItem: (key) => {
      call()
      inner.removeItem(key)
    },
  }
  return { storage, calls: () => calls }
}

type World = {
  values: Map<string, string>
  /** What the learner was told is kept. */
  acknowledged: Entry[]
  journal: StoredRecord[]
  /** Whether the process has died: it records nothing any more, and tells nobody anything. */
  dead: boolean
}
type Scenario = { before: () => World; act: (storage: StorageLike, world: World) => void; erases?: boolean }

const reviews = fc
  .sample(review, { numRuns: 420, seed: 5 })
  .map((one, i) => ({ ...one, at: NOW - 9 * DAY + i }))

function empty(): World {
  return { values: new Map(), acknowledged: [], journal: [], dead: false }
}

function filled(count = 60): World {
  const world = empty()
  const storage = fakeStorage(world.values)
  for (let i = 0; i < 30; i++)
    for (const entry of reviews.slice((i * count) / 30, ((i + 1) * count) / 30))
      keep(world, opened(storage, `old${i}`, world), entry)
  return world
}

function opened(storage: StorageLike, writer: string, world: World): ProgressStore {
  const journal = (text: string): void => {
    if (!world.dead) world.journal.push({ name: world.journal.length + 1, text })
  }
  return openProgress(storage, { writer, now: NOW, remember: scheduler.remember, model: 'test', journal })
}

function keep(world: World, store: ProgressStore, entry: Entry): void {
  if (store.append(entry).written && !world.dead) world.acknowledged.push(entry)
}

const SCENARIOS: Record<string, Scenario> = {
  'answering, over the end of a segment': {
    before: empty,
    act: (storage, world) => {
      const store = opened(storage, 'a', world)
      for (const entry of reviews.slice(0, 140)) keep(world, store, entry)
    },
  },
  'taking in a backup': {
    before: () => filled(),
    act: (storage, world) => {
      const given = reviews.slice(40, 300)
      if (opened(storage, 'b', world).merge(given).written && !world.dead) world.acknowledged.push(...given)
    },
  },
  'merging old segments': {
    before: () => filled(),
    act: (storage, world) => opened(storage, 'c', world).compact(NOW + 90 * DAY),
  },
  'writing a snapshot': {
    before: () => filled(400),
    act: (storage, world) => {
      const store = opened(storage, 'd', world)
      for (const entry of reviews.slice(400)) keep(world, store, entry)
      store.keepSnapshot()
    },
  },
  'setting a damaged part aside': {
    before: () => {
      const world = filled()
      world.values.set('annals:log:torn:0', 'annals-log 2 torn 0 99 00000000\nhalf')
      return world
    },
    act: (storage, world) =>
      keep(
        world,
        opened(storage, 'e', world),
        reviews[90] ?? { entry: 'aside', at: 0, card: 'x', aside: true },
      ),
  },
  'following other tabs, putting back and trying again': {
    before: () => filled(),
    act: (storage, world) => {
      const store = opened(storage, 'f', world)
      for (const entry of reviews.slice(100, 110)) keep(world, store, entry)
      world.values.delete('annals:log:f:0')
      store.follow('annals:log:f:0', null)
      store.reread()
      store.retry()
      store.measure()
    },
  },
  'taking from the journal': {
    before: () => {
      const world = filled()
      const storage = fakeStorage(world.values)
      for (const entry of reviews.slice(100, 130)) keep(world, opened(storage, 'lost', world), entry)
      for (const key of [...world.values.keys()])
        if (key.startsWith('annals:log:lost')) world.values.delete(key)
      return world
    },
    act: (storage, world) => void opened(storage, 'g', world).takeJournal([...world.journal]),
  },
}

/** Every call of the short scenarios, and so many of the long ones; with `ANNALS_RUNS` set, more of them. */
const STOPS = process.env.ANNALS_RUNS === undefined ? 150 : 400

/** Here something removes what was stored, and the process dies before it is put back. */
const REMOVED = ['taking from the journal', 'following other tabs, putting back and trying again']

/** What is known after another start on the same storage. */
function afterRestart(world: World, withJournal: boolean): Set<string> {
  const store = opened(fakeStorage(world.values), 'z', world)
  if (withJournal) store.takeJournal([...world.journal])
  return new Set(store.entries().map(identityOf))
}

/** A process that dies leaves what it stored, so the log alone must have it all; the journal is for what others removed. */
function check(world: World, name: string): void {
  const known = afterRestart(world, REMOVED.includes(name))
  const lost = world.acknowledged.filter((entry) => !known.has(identityOf(entry)))
  figures.acknowledged += world.acknowledged.length
  figures.lost += lost.length
  expect(lost).toEqual([])
  const all = new Set(reviews.map(identityOf))
  expect([...known].filter((identity) => !all.has(identity))).toEqual([])
  if (name.startsWith('setting'))
    expect([...world.values.values()].some((text) => text.endsWith('\nhalf'))).toBe(true)
}

describe.each(Object.entries(SCENARIOS))('%s', (name, { before, act }) => {
  const start = before()
  const fresh = (): World => ({
    values: new Map(start.values),
    acknowledged: [...start.acknowledged],
    journal: [...start.journal],
    dead: false,
  })
  const whole = fresh()
  const all = counted(whole.values, Number.POSITIVE_INFINITY, 'die')
  act(all.storage, whole)
  const total = all.calls()
  const stride = Math.max(1, Math.floor(total / STOPS))

  test('stopped at any storage call, nothing that was acknowledged is lost and nothing false appears', () => {
    figures.scenarios += 1
    for (let stop = 1; stop <= total; stop += stride) {
      const world = fresh()
      act(counted(world.values, stop, 'die', world).storage, world)
      expect(world.dead).toBe(true)
      world.dead = false
      figures.crashes += 1
      check(world, name)
    }
  })

  test.each(['refuse one', 'refuse all'] as const)('with storage calls refused (%s), the same', (then) => {
    for (let stop = 1; stop <= total; stop += stride * 2) {
      const world = fresh()
      act(counted(world.values, stop, then).storage, world)
      figures.refusals += 1
      check(world, name)
    }
  })
})

test('erasing that is stopped anywhere leaves everything, or nothing after the next start', () => {
  const start = filled()
  start.values.set('another-app', 'its own')
  const probe = counted(new Map(start.values), Number.POSITIVE_INFINITY, 'die')
  eraseEverything(probe.storage)
  for (let stop = 1; stop <= probe.calls(); stop++) {
    const values = new Map(start.values)
    eraseEverything(counted(values, stop, 'die').storage)
    figures.crashes += 1
    const store = opened(fakeStorage(values), 'z', empty())
    const left = store.entries().length
    expect([0, 60]).toContain(left)
    // The journal of before comes back only where nothing was erased.
    const { taken } = store.takeJournal(start.journal)
    expect(taken.length).toBe(0)
    expect(values.get('another-app')).toBe('its own')
  }
})

test('taking a restored backup back, stopped anywhere, removes whole segments and nothing else', () => {
  const start = filled()
  const given = reviews.slice(100, 300)
  const { keys } = opened(fakeStorage(start.values), 'r', start).merge(given)
  const added = noteAdded(fakeStorage(start.values), keys)
  const probe = counted(new Map(start.values), Number.POSITIVE_INFINITY, 'die')
  expect(withdraw(probe.storage, added)).toBe(true)
  for (let stop = 1; stop <= probe.calls(); stop++) {
    const values = new Map(start.values)
    withdraw(counted(values, stop, 'die').storage, added)
    figures.crashes += 1
    const known = new Set(open(fakeStorage(values), 'z').entries().map(identityOf))
    for (const entry of start.acknowledged) expect(known.has(identityOf(entry))).toBe(true)
    expect([60, 260]).toContain(known.size)
  }
})
