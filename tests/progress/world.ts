import fc from 'fast-check'
import type { Entry } from '@/lib/progress/entry'
import { openProgress, type ProgressStore, type StorageLike } from '@/lib/progress/log/store'
import { KINDS } from '@/lib/question/question'
import { createScheduler } from '@/lib/review/scheduler'

export const scheduler = createScheduler()

/** A storage in memory with a quota in characters, as browsers count it. */
export function fakeStorage(
  values = new Map<string, string>(),
  quota = Number.POSITIVE_INFINITY,
): StorageLike {
  const used = (): number => [...values].reduce((sum, [key, value]) => sum + key.length + value.length, 0)
  return {
    get length() {
      return values.size
    },
    key: (i) => [...values.keys()][i] ?? null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => {
      const before = values.get(key)
      values.set(key, value)
      if (used() <= quota) return
      if (before === undefined) values.delete(key)
      else values.set(key, before)
      throw new Error('QuotaExceededError')
    },
    removeItem: (key) => {
      values.delete(key)
    },
  }
}

export const NOW = Date.UTC(2026, 0, 5, 12)
export const DAY = 86_400_000

export function open(storage: StorageLike | undefined, writer: string): ProgressStore {
  return openProgress(storage, { writer, now: NOW, remember: scheduler.remember, model: 'test' })
}

/** Everything a learner would see of a store, in a form that can be compared. */
export function seen(store: ProgressStore) {
  const { memories, settings, aside, days, spellings, mixedUp, ranges } = store.progress()
  const sorted = <V>(map: ReadonlyMap<string | number, V>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    memories: sorted(memories),
    settings,
    aside: [...aside].sort(),
    days: sorted(days),
    spellings: sorted(spellings),
    mixedUp: sorted(mixedUp).map(([card, times]) => [card, sorted(times)] as const),
    ranges,
  }
}

const cards = ['declared-12-november:when', 'president-tore:who', 'größe:who', 'x:y', '=a b\n:why']

/** One review that could be in a log. */
export const review: fc.Arbitrary<Extract<Entry, { entry: 'review' }>> = fc
  .record(
    {
      card: fc.constantFrom(...cards),
      at: fc.integer({ min: NOW - 400 * DAY, max: NOW }),
      rating: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
      kind: fc.constantFrom(...KINDS),
      counts: fc.constantFrom('scheduled' as const, 'practice' as const),
      interval: fc.nat(36_500),
      took: fc.nat(600_000),
      instead: fc.oneof(fc.constantFrom('alihan-tore', 'x'), fc.string(), fc.string({ unit: 'binary' })),
      range: fc.constantFrom('held' as const, 'missed' as const),
    },
    { requiredKeys: ['card', 'at', 'rating', 'kind', 'counts', 'interval', 'took'] },
  )
  .map((fields) => ({ entry: 'review' as const, ...fields, day: Math.floor(fields.at / DAY) }))

/** Any line of a log. */
export const entry: fc.Arbitrary<Entry> = fc.oneof(
  { weight: 8, arbitrary: review },
  fc.record({
    entry: fc.constant('aside' as const),
    at: fc.integer({ min: 0, max: NOW }),
    card: fc.constantFrom(...cards),
    aside: fc.boolean(),
  }),
  fc.record({
    entry: fc.constant('setting' as const),
    at: fc.integer({ min: 0, max: NOW }),
    setting: fc.constant('newPerDay' as const),
    value: fc.integer({ min: 0, max: 200 }),
  }),
  fc.record({
    entry: fc.constant('setting' as const),
    at: fc.integer({ min: 0, max: NOW }),
    setting: fc.constant('theme' as const),
    value: fc.constantFrom('system' as const, 'light' as const, 'dark' as const),
  }),
  fc.record({
    entry: fc.constant('setting' as const),
    at: fc.integer({ min: NOW - 3, max: NOW }),
    setting: fc.constantFrom('pinned' as const, 'excluded' as const),
    value: fc.subarray([...KINDS]),
  }),
  fc.record({
    entry: fc.constant('spelling' as const),
    at: fc.integer({ min: NOW - 5, max: NOW }),
    card: fc.constantFrom(...cards),
    text: fc.oneof(
      fc.constantFrom('Gulja', 'Ghulja'),
      fc.string({ unit: 'binary' }).map((text) => `${text}.`),
    ),
    accepted: fc.boolean(),
  }),
)

/** A log with undos of some of its own reviews. */
export const log: fc.Arbitrary<Entry[]> = fc
  .tuple(fc.array(entry, { maxLength: 60 }), fc.infiniteStream(fc.boolean()))
  .map(([entries, undone]) => {
    const undos = entries.flatMap((one): Entry[] =>
      one.entry === 'review' && undone.next().value && undone.next().value
        ? [{ entry: 'undo', at: one.at + 1, review: { card: one.card, at: one.at } }]
        : [],
    )
    return [...entries, ...undos]
  })
