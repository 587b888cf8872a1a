import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { checksum } from '@/lib/progress/checksum'
import { readBackup } from '@/lib/progress/device/backup'
import type { Entry } from '@/lib/progress/entry'
import { identityOf, inLogOrder } from '@/lib/progress/log/entry-order'
import { eraseEverything } from '@/lib/progress/log/erasures'
import { refersTo, type StoredRecord } from '@/lib/progress/log/journal'
import { makeRowWriter } from '@/lib/progress/log/rows'
import { openProgress, type ProgressStore, type StorageLike } from '@/lib/progress/log/store'
import { noteAdded, withdraw } from '@/lib/progress/log/withdraw'
import { replay } from '@/lib/review/replay'
import { PROPERTY_SEED } from '../properties'
import { DAY, entry, fakeStorage, NOW, review, scheduler } from './world'

const RUNS = Number(process.env.ANNALS_RUNS ?? 120)
const figures = { seed: PROPERTY_SEED, runs: 0, steps: 0, kills: 0, acknowledged: 0, lost: 0 }
afterAll(() => console.log(`model: ${JSON.stringify(figures)}`))

type Tab = { copy: Map<string, string>; inbox: [string, string | null][]; store: ProgressStore }
/** A disk that is written about once a minute, the tabs of a browser on top of it, and a journal that never forgets. */
type Device = {
  stored: Map<string, string>
  /** What was on the disk each time it was written; a kill falls back to the last of them. */
  disk: Map<string, string>
  tabs: Tab[]
  journal: StoredRecord[]
  records: number
  /** What a newer version wrote; it has to be there as it was, where it reached the disk. */
  newer: Map<string, string>
  /** Entries that only an older version's segment holds, and its key. */
  older: Map<string, string>
  /** The trivially simple model: what the learner was told is kept, by what it says. */
  model: Map<string, Entry>
}

const newDevice = (): Device => ({
  stored: new Map(),
  disk: new Map(),
  tabs: [],
  journal: [],
  records: 0,
  newer: new Map(),
  older: new Map(),
  model: new Map(),
})

let names = 0

function openTab(device: Device, now: number): Tab {
  const copy = new Map(device.stored)
  const inner = fakeStorage(copy)
  const tell = (key: string, value: string | null): void => {
    if (value === null) device.stored.delete(key)
    else device.stored.set(key, value)
    for (const other of device.tabs) if (other.copy !== copy) other.inbox.push([key, value])
  }
  const storage: StorageLike = {
    ...inner,
    get length() {
      return copy.size
    },
    setItem: (key, value) => {
      inner.setItem(key, value)
      tell(key, value)
    },
    removeItem: (key) => {
      inner.removeItem(key)
      tell(key, null)
    },
  }
  const journal = (text: string): void => {
    device.records += 1
    device.journal.push({ name: device.records, text })
  }
  names += 1
  const writer = `w${names}`
  const store = openProgress(storage, { writer, now, remember: scheduler.remember, model: 'test', journal })
  const { spent } = store.takeJournal([...device.journal])
  device.journal = device.journal.filter(({ name }) => !spent.includes(name))
  const tab = { copy, inbox: [], store }
  device.tabs.push(tab)
  return tab
}

const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)]

function hear(tab: Tab): void {
  for (const [key, value] of tab.inbox.splice(0)) {
    if (value === null) tab.copy.delete(key)
    else tab.copy.set(key, value)
    tab.store.follow(key, value)
  }
}

function remember(device: Device, entries: readonly Entry[]): void {
  for (const one of entries) device.model.set(identityOf(one), one)
}

/** What a store keeps of an entry: a choice made now counts, even after a clock that was ahead. */
function append(device: Device, tab: Tab, one: Entry): void {
  const before = new Set(tab.store.entries().map(identityOf))
  if (!tab.store.append(one).written) return
  remember(
    device,
    tab.store.entries().filter((kept) => !before.has(identityOf(kept))),
  )
}

const n = fc.nat(1_000)
const step = fc.oneof(
  { weight: 10, arbitrary: fc.record({ do: fc.constant('append' as const), tab: n, entry }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('undo' as const), tab: n, which: n }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('years' as const),
      tab: n,
      by: fc.integer({ min: -30, max: 30 }),
      entry: review,
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('hear' as const, 'flush' as const), tab: n }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('open' as const, 'close' as const, 'reread' as const),
      tab: n,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('compact' as const, 'snapshot' as const),
      tab: n,
      days: fc.nat(90),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('kill' as const), days: fc.nat(400) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('send' as const, 'backup' as const), tab: n }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('restore and take back' as const),
      tab: n,
      given: fc.array(review, { minLength: 1, maxLength: 8 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('erase' as const), tab: n }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom('older version' as const, 'newer version' as const),
      tab: n,
      given: fc.array(review, { minLength: 1, maxLength: 5 }),
    }),
  },
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** Two devices; a step happens on one of them. */
async function take(devices: [Device, Device], on: number, one: Step): Promise<void> {
  const device = devices[on === 0 ? 0 : 1]
  const tab = pick(device.tabs, 'tab' in one ? one.tab : 0) ?? openTab(device, NOW)
  switch (one.do) {
    case 'append':
      return append(device, tab, one.entry)
    case 'years':
      return append(device, tab, {
        ...one.entry,
        at: one.entry.at + one.by * 365 * DAY,
        day: one.entry.day + one.by * 365,
      })
    case 'undo': {
      const known = tab.store.entries().flatMap((kept) => (kept.entry === 'review' ? [kept] : []))
      const last = pick(known, one.which)
      if (last)
        append(device, tab, { entry: 'undo', at: last.at + 1, review: { card: last.card, at: last.at } })
      return
    }
    case 'hear':
      return hear(tab)
    case 'flush':
      device.disk = new Map(device.stored)
      return
    case 'open':
      openTab(device, NOW)
      return
    case 'close':
      hear(tab)
      device.tabs = device.tabs.filter((other) => other !== tab)
      return
    case 'reread':
      tab.store.reread()
      return
    case 'compact':
      return tab.store.compact(NOW + one.days * DAY)
    case 'snapshot':
      return tab.store.keepSnapshot()
    case 'kill':
      // Browser and tabs are gone; what is left is what was on the disk, and the journal.
      figures.kills += 1
      device.stored = new Map(device.disk)
      device.tabs = []
      // The other version's own lines fall back with the disk, and its journal is not this one's.
      for (const key of device.newer.keys()) if (!device.stored.has(key)) device.newer.delete(key)
      for (const [identity, kept] of device.older) if (!device.stored.has(kept)) device.model.delete(identity)
      openTab(device, NOW + one.days * DAY)
      return
    case 'send':
    case 'backup': {
      const given = one.do === 'send' ? tab.store.entries() : await backedUp(tab.store)
      const other = devices[on === 0 ? 1 : 0]
      const there = other.tabs[0] ?? openTab(other, NOW)
      if (there.store.merge(given).written)
        remember(
          other,
          there.store.entries().filter((kept) => given.some((g) => identityOf(g) === identityOf(kept))),
        )
      return
    }
    case 'restore and take back': {
      const { keys } = tab.store.merge(one.given)
      const storage = fakeStorage(tab.copy)
      const added = noteAdded(storage, keys)
      device.journal = device.journal.filter(({ text }) => !refersTo(text, new Set(keys)))
      withdraw(storage, added)
      for (const key of keys) device.stored.delete(key)
      device.stored.delete('annals:snapshot')
      // The page is loaded anew, and with it the other tabs, as they know the lines that went.
      device.tabs = []
      openTab(device, NOW)
      return
    }
    case 'older version':
    case 'newer version': {
      // A tab that still runs, or already runs, another version of the app writes a segment of its own.
      const version = one.do === 'older version' ? '1' : '9'
      const plain = one.given.map(({ range: _, kind: __, ...kept }): Entry => ({ ...kept, kind: 'choice' }))
      const [key, text] = segmentOf(version, plain)
      device.stored.set(key, text)
      for (const other of device.tabs) other.inbox.push([key, text])
      if (version === '1') remember(device, plain)
      if (version === '1') for (const kept of plain) device.older.set(identityOf(kept), key)
      else device.newer.set(key, text)
      return
    }
    case 'erase': {
      device.newer.clear()
      eraseEverything({
        ...fakeStorage(device.stored),
        get length() {
          return device.stored.size
        },
      })
      device.journal = []
      device.model = new Map()
      // A browser that is killed now may bring back what the disk has; that is another test's.
      device.disk = new Map(device.stored)
      device.tabs = []
    }
  }
}

async function backedUp(store: ProgressStore): Promise<Entry[]> {
  const read = await readBackup(await store.backup(NOW))
  return read.ok ? read.entries : []
}

/** A segment as a version wrote it; the rows of these entries were the same in all of them. */
function segmentOf(version: string, entries: readonly Entry[]): [string, string] {
  names += 1
  const rows = inLogOrder(entries).map(makeRowWriter()).join('')
  const head = `annals-log ${version} v${names} 0 ${rows.length}`
  return [`annals:log:v${names}:0`, `${head} ${checksum(head, '\n', rows)}\n${rows}`]
}

function settle(device: Device): ProgressStore {
  for (let round = 0; round < 4; round++) for (const tab of device.tabs) hear(tab)
  device.tabs = []
  return openTab(device, NOW).store
}

test('whatever tabs, devices, kills, clocks, backups and erasing do, the log is what the learner was told is kept', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(1), step), { minLength: 5, maxLength: 120, size: 'max' }),
      async (steps) => {
        figures.runs += 1
        const devices: [Device, Device] = [newDevice(), newDevice()]
        for (const [on, one] of steps) {
          await take(devices, on, one)
          figures.steps += 1
        }
        for (const device of devices) {
          const store = settle(device)
          const known = new Set(store.entries().map(identityOf))
          const lost = [...device.model].filter(([identity]) => !known.has(identity))
          figures.acknowledged += device.model.size
          figures.lost += lost.length
          expect(lost).toEqual([])
          for (const [key, text] of device.newer) expect(device.stored.get(key)).toBe(text)
          expect(new Map(store.progress().memories)).toEqual(replayed(store.entries()))
        }
      },
    ),
    { numRuns: RUNS },
  )
})

/** The state as the model has it: the reviews that stand, told one after the other. */
function replayed(entries: readonly Entry[]) {
  const undone = new Set(
    entries.flatMap((one) => (one.entry === 'undo' ? [`${one.review.at} ${one.review.card}`] : [])),
  )
  const notUndone = inLogOrder(entries).flatMap((one) =>
    one.entry === 'review' && !undone.has(`${one.at} ${one.card}`) ? [one] : [],
  )
  return replay(notUndone, scheduler)
}
