import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from '@/lib/progress/entry'
import { identityOf } from '@/lib/progress/log/entry-order'
import { openingProgress, type ProgressStore, type StorageLike } from '@/lib/progress/log/store'
import { DAY, fakeStorage, NOW, open, review, scheduler, seen } from './world'

/** What one tab has told the browser, on its way to the others. */
type Change = { key: string; value: string | null }

/** A browser whose tabs each have a copy of the store that is behind: changes reach the disk and others only later. */
function browser(disk: Map<string, string>) {
  const tabs: { copy: Map<string, string>; sent: Change[]; inbox: Change[]; store: ProgressStore }[] = []
  const openTab = (writer: string): void => {
    const copy = new Map(disk)
    const sent: Change[] = []
    const storage: StorageLike = {
      ...fakeStorage(copy),
      get length() {
        return copy.size
      },
      setItem: (key, value) => {
        copy.set(key, value)
        sent.push({ key, value })
      },
      removeItem: (key) => {
        copy.delete(key)
        sent.push({ key, value: null })
      },
    }
    tabs.push({ copy, sent, inbox: [], store: open(storage, writer) })
  }
  const apply = (map: Map<string, string>, { key, value }: Change) =>
    value === null ? map.delete(key) : map.set(key, value)
  return {
    disk,
    tabs,
    openTab,
    /** The tab's changes reach the disk, and every other tab's inbox. */
    flush: (from: number) => {
      for (const change of tabs[from]?.sent.splice(0) ?? []) {
        apply(disk, change)
        for (const [i, tab] of tabs.entries()) if (i !== from) tab.inbox.push(change)
      }
    },
    /** The tab hears what has reached it; late, when its copy of the store is already further, and it has looked itself. */
    hear: (at: number, late?: 'late') => {
      const tab = tabs[at]
      if (!tab) return
      const heard = tab.inbox.splice(0)
      if (late) for (const change of heard) apply(tab.copy, change)
      if (late) tab.store.reread()
      for (const [i, change] of heard.entries()) {
        if (!late) apply(tab.copy, change)
        tab.store.follow(change.key, change.value)
        // Hidden in the middle of it, a page writes its snapshot.
        if (late && i === heard.length >> 1) tab.store.keepSnapshot()
      }
    },
  }
}

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('answer' as const), tab: fc.nat(3), entry: review }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('flush' as const, 'hear' as const, 'hear late' as const),
      tab: fc.nat(3),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom('compact' as const, 'snapshot' as const), tab: fc.nat(3) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom('open' as const, 'reread' as const), tab: fc.nat(3) }),
  },
)

/** A log of many small segments, which the first compaction merges. */
const old = fc.sample(review, { numRuns: 120, seed: 8 })
const before = new Map<string, string>()
for (let i = 0; i < 30; i++) {
  const store = open(fakeStorage(before), `old${i}`)
  for (const entry of old.slice(i * 4, i * 4 + 4)) store.append(entry)
}

test('tabs with copies of the store that are behind lose no review, compact and open as they will', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 150 }), (steps) => {
      const world = browser(new Map(before))
      for (const writer of ['a', 'b', 'c', 'd']) world.openTab(writer)
      const answered: Entry[] = [...old]
      let writers = 0
      for (const one of steps) {
        const at = world.tabs.length - 1 - (one.tab % world.tabs.length)
        const store = world.tabs[at]?.store
        if (one.do === 'answer' && store?.append(one.entry).written) answered.push(one.entry)
        if (one.do === 'flush') world.flush(at)
        if (one.do === 'hear') world.hear(at)
        if (one.do === 'hear late') world.hear(at, 'late')
        if (one.do === 'compact') store?.compact(NOW + 400 * DAY)
        if (one.do === 'snapshot') store?.keepSnapshot()
        if (one.do === 'reread') store?.reread()
        if (one.do === 'open') world.openTab(`t${writers++}`)
      }
      // Putting back what vanished may take a few rounds.
      for (let round = 0; round < 4; round++) {
        for (const i of world.tabs.keys()) world.flush(i)
        for (const i of world.tabs.keys()) world.hear(i)
      }
      const there = new Set(open(fakeStorage(world.disk), 'last').entries().map(identityOf))
      expect(answered.filter((entry) => !there.has(identityOf(entry)))).toEqual([])
      for (const { store } of world.tabs) {
        expect(new Set(store.entries().map(identityOf))).toEqual(there)
      }
      const told = open(fakeStorage(), 'told')
      told.merge(open(fakeStorage(world.disk), 'all').entries())
      expect(seen(open(fakeStorage(world.disk), 'with snapshot'))).toEqual(seen(told))
    }),
    { numRuns: 60 },
  )
})

test('events that come after a page has looked itself leave its snapshot as true as it was', () => {
  const values = new Map<string, string>()
  const reviews = fc.sample(review, { numRuns: 90, seed: 21 }).map((one, i) => ({ ...one, at: NOW + i }))
  const other = open(fakeStorage(values), 'other')
  const store = open(fakeStorage(values), 'one')
  const events = reviews.map((one) => {
    other.append(one)
    return new Map(values)
  })
  store.reread()
  const [key = '', early = ''] = [...(events[10] ?? [])][0] ?? []
  store.follow(key, early)
  store.keepSnapshot()
  expect(values.has('annals:snapshot')).toBe(true)
  expect(seen(open(fakeStorage(values), 'two'))).toEqual(seen(other))
})

test('a key that once held something else is in no snapshot', () => {
  const values = new Map<string, string>()
  const reviews = fc.sample(review, { numRuns: 120, seed: 22 }).map((one, i) => ({ ...one, at: NOW + i }))
  const segmentOf = (some: typeof reviews): string => {
    const stored = new Map<string, string>()
    const writing = open(fakeStorage(stored), 'other')
    for (const one of some) writing.append(one)
    return stored.get('annals:log:other:0') ?? ''
  }
  values.set('annals:log:other:0', segmentOf(reviews.slice(0, 55)))
  const store = open(fakeStorage(values), 'one')
  values.set('annals:log:other:0', segmentOf(reviews.slice(55)))
  store.reread()
  store.keepSnapshot()
  expect(open(fakeStorage(values), 'two').entries()).toHaveLength(65)
  expect(seen(open(fakeStorage(values), 'three')).days).toEqual(
    seen(open(fakeStorage(new Map([...values].filter(([key]) => key !== 'annals:snapshot'))), 'four')).days,
  )
})

test('a progress once given never changes', () => {
  fc.assert(
    fc.property(fc.array(review, { minLength: 2, maxLength: 90 }), (reviews) => {
      const store = open(fakeStorage(), 'one')
      const kept = reviews.map((entry) => {
        store.append(entry)
        const view = store.progress()
        return { view, was: { memories: new Map(view.memories), days: new Map(view.days) } }
      })
      for (const { view, was } of kept) {
        expect(new Map(view.memories)).toEqual(was.memories)
        expect(new Map(view.days)).toEqual(was.days)
      }
    }),
    { numRuns: 30 },
  )
})

test('a writer’s name met again begins after what stands there, and overwrites nothing', () => {
  const values = new Map<string, string>()
  const one: Entry = { entry: 'aside', at: NOW, card: 'x:y', aside: true }
  const two: Entry = { entry: 'aside', at: NOW + 1, card: 'x:z', aside: true }
  open(fakeStorage(values), 'same').append(one)
  open(fakeStorage(values), 'same').append(two)
  expect(open(fakeStorage(values), 'other').entries()).toEqual([one, two])
})

test('what takes a tab’s key is left there, and the tab goes on under another', () => {
  const values = new Map<string, string>()
  const store = open(fakeStorage(values), 'one')
  const one: Entry = { entry: 'aside', at: NOW, card: 'x:y', aside: true }
  store.append(one)
  const [key = ''] = values.keys()
  values.set(key, 'mine now')
  store.follow(key, 'mine now')
  expect(values.get(key)).toBe('mine now')
  expect(open(fakeStorage(values), 'two').entries()).toEqual([one])
})

test('opening in slices comes to the same as opening at once', () => {
  const values = new Map<string, string>()
  open(fakeStorage(values), 'one').merge(fc.sample(review, { numRuns: 3_000, seed: 4 }))
  values.delete('annals:snapshot')
  const at = { now: NOW, remember: scheduler.remember, model: 'test' }
  const steps = openingProgress(fakeStorage(new Map(values)), { ...at, writer: 'two' })
  let slices = 0
  let step = steps.next()
  for (; !step.done; step = steps.next()) slices++
  expect(slices).toBeGreaterThan(1)
  const once = open(fakeStorage(new Map(values)), 'three').progress()
  expect(new Map(step.value.progress().memories)).toEqual(new Map(once.memories))
  expect(new Map(step.value.progress().days)).toEqual(new Map(once.days))
})
