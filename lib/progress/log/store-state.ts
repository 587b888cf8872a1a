import type { Entry } from '../entry'
import type { Progress, Remember } from '../progress'
import { erasuresIn, finishErasing } from './erasures'
import { type Log, learning, needsHistory, startLog, takeHistory } from './log'
import { parseSnapshot } from './parse-snapshot'
import { coveredBy, coverOf, nothingRead, type Reading, readingNews, rowsOf, segmentsIn } from './reading'
import type { Segment } from './segment'
import { noSegments, storedIn, type TabSegments } from './segments-of-tab'
import { finish } from './slices'
import { type Covered, SNAPSHOT_KEY } from './snapshot'
import { makeSafe, type SafeStorage, type StorageLike } from './storage'

export type Options = {
  /** A random name for this page load, `[a-z0-9]{1,16}`. Only log keys with this name are written. */
  writer: string
  /** Milliseconds since 1970-01-01T00:00Z, for the names of values that are set aside. */
  now: number
  remember: Remember
  /** Names `remember` and its weights. A snapshot made with another model is ignored. */
  model: string
  /** Receives a record of what has just been written, for a store that reaches the disk at once (`journal.ts`). */
  journal?: (record: string) => void
}

/** Everything a store knows. Its operations are in `write.ts`, `follow.ts`, `upkeep.ts` and `view.ts`. */
export type StoreState = {
  readonly options: Options
  readonly storage: SafeStorage
  /** How often everything had been erased when the store opened. */
  readonly erasures: number
  readonly reading: Reading
  readonly tab: TabSegments
  readonly log: Log
  /** Characters of each segment's rows at the start, to compare the journal with. */
  readonly lengths: ReadonlyMap<string, number>
  /** Segments that the snapshot covers. They are read only when a review before it is asked for or changed. */
  unread: readonly Segment[]
  /** Number of entries that no snapshot covers. */
  recent: number
  /** False once another writer's key has disappeared, so that more is known than stored. */
  complete: boolean
  /** The latest moment that the clock is known to have shown, in milliseconds since 1970. */
  clock: number
  /** The part of the browser's space in use, as last measured: 0 to 1. */
  used: number
  /** Undefined after a change, until the progress is asked for. */
  view: Progress | undefined
}

/** Opens the log in the storage, from the snapshot if it is valid. */
export function* openingState(given: StorageLike | undefined, options: Options): Generator<void, StoreState> {
  const storage = makeSafe(given)
  finishErasing(storage)
  // Read this first: what another tab erases after this moment must not be written back.
  const erasures = erasuresIn(storage) ?? 0
  const reading = nothingRead(storage, options.now)
  const segments = segmentsIn(reading)
  const state = stateBefore(erasures, reading, segments, options)
  yield* takingIn(state, yield* readingNews(reading, segments))
  return state
}

/** Returns the state before reading anything that the snapshot does not cover. */
function stateBefore(
  erasures: number,
  reading: Reading,
  segments: readonly Segment[],
  options: Options,
): StoreState {
  const { storage } = reading
  const snapshot = parseSnapshot(storage.get(SNAPSHOT_KEY) ?? '')
  const covered = coveredBy(snapshot, options.model, segments)
  for (const segment of covered ?? []) reading.covered.set(segment.key, coverOf(segment))
  return {
    options,
    storage,
    erasures,
    reading,
    tab: noSegments(storage, options.writer),
    log: startLog(options.remember, covered && snapshot?.sum),
    lengths: new Map(segments.map(({ key, body }) => [key, body.length])),
    unread: covered ?? [],
    recent: 0,
    complete: true,
    clock: options.now,
    used: 0,
    view: undefined,
  }
}

/** Adds entries, and reads the history first if they need it. Returns the new ones. */
export function* takingIn(state: StoreState, entries: readonly Entry[]): Generator<void, Entry[]> {
  if (entries.length === 0) return []
  if (needsHistory(state.log, entries)) readHistory(state)
  const fresh = yield* learning(state.log, entries)
  state.recent += fresh.length
  state.view = undefined
  return fresh
}

/** Reads what the snapshot covers, once. */
export function readHistory(state: StoreState): void {
  const { log, reading, unread } = state
  if (unread.length > 0)
    takeHistory(
      log,
      unread.flatMap((segment) => rowsOf(reading, segment)),
    )
  state.unread = []
}

/** Adds what other tabs have stored. Returns the new entries. */
export function readOthers(state: StoreState): Entry[] {
  const { reading, tab } = state
  const others = segmentsIn(reading).filter(({ key }) => !tab.byKey.has(key))
  return finish(takingIn(state, finish(readingNews(reading, others))))
}

/** Returns everything of the log that is in storage, as far as this store knows. */
export function coveredNow({ reading, tab }: StoreState): Covered[] {
  return [...reading.covered.values(), ...storedIn(tab).map(coverOf)]
}

/** True once another tab has erased everything, which this one must not write back. */
export function isErased({ storage, erasures }: StoreState): boolean {
  return (erasuresIn(storage) ?? erasures) !== erasures
}
