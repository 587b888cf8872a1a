import type { CardId } from '../../card/card'
import type { Review } from '../../review/review'
import { isAhead } from '../device/ahead'
import { writeBackup } from '../device/backup'
import type { Entry } from '../entry'
import type { Problem } from '../problem'
import type { Progress, Remember } from '../progress'
import { archiving } from './archive'
import { isChoice } from './choices'
import { erasuresIn, finishErasing, keepErasures } from './erasures'
import { type StoredRecord, sortJournal, writeRecord } from './journal'
import { keepLog } from './log'
import { identityOf, inLogOrder } from './order'
import { makeOwnSegments, type OwnSegments } from './own-segments'
import { parseSnapshot } from './parse-snapshot'
import { coveredBy, coverOf, makeReading } from './reading'
import { LOG_PREFIX, type Segment } from './segment'
import { ASIDE_PREFIX } from './set-aside'
import { finish } from './slices'
import { type Covered, isNewerSnapshot, SNAPSHOT_KEY, writeSnapshot } from './snapshot'
import { makeSafe, QUOTA, type StorageLike } from './storage'
import { tidy } from './tidy'

export type { StorageLike } from './storage'

export type Options = {
  /** A fresh random name for this page load, `[a-z0-9]{1,16}`: only log keys with this name are ever written. */
  writer: string
  /** Milliseconds since 1970-01-01T00:00Z, for the names of what is set aside. */
  now: number
  remember: Remember
  /** Names `remember` and its weights; a snapshot made with another model is thrown away. */
  model: string
  /** Takes a record of what has just been written, for a store that reaches the disk at once (`journal.ts`). */
  journal?: (record: string) => void
}

export type ProgressStore = {
  progress: () => Progress
  /** Writes at once. `written` is false while anything is only in memory; it is tried again with the next entry. */
  append: (entry: Entry) => { written: boolean }
  /** Adds what is not there yet, from a backup or another device, to segments of its own under `keys`. */
  merge: (entries: readonly Entry[]) => { added: number; written: boolean; keys: string[] }
  /** Takes from the journal what the log lacks. Records that are `spent` can go once that is in the journal again. */
  takeJournal: (records: readonly StoredRecord[]) => { taken: Entry[]; spent: number[] }
  /** Tries again to write what was refused. */
  retry: () => { written: boolean }
  /** Looks how much of the browser's room is in use; `used` of the progress is that from now on. */
  measure: () => void
  /** Another tab changed `key` to `value` (a storage event); returns the entries that were new here. */
  follow: (key: string | null, value: string | null) => Entry[]
  /** Looks through the whole storage for what other tabs wrote, after a time without storage events. */
  reread: () => Entry[]
  /** A card's reviews, oldest first, undone ones left out. */
  history: (card: CardId) => readonly Review[]
  /** The whole log in its order. */
  entries: () => Entry[]
  /** Writes a new snapshot if much has come since the last. */
  keepSnapshot: () => void
  /** Merges old small segments into archives if there are many. */
  compact: (now: number) => void
  /** The same in slices, a yield after each; returns how many archives it wrote. */
  compacting: (now: number) => Generator<void, number>
  /** Everything as one file's text. */
  backup: (now: number) => Promise<string>
}

/** A snapshot is worth writing again when so many entries have come since: some milliseconds of replay. */
const MANY_RECENT = 500
/** A snapshot larger than this is not worth its place: it would take a fifth of what browsers give. */
const LARGEST_SNAPSHOT = 1_000_000
/** From this part of the room on, space is made by merging small segments early. */
const TIGHT = 0.8

/** Opens the log that the storage holds. Never throws: what cannot be read is reported, and everything else goes on. */
export function openProgress(storage: StorageLike | undefined, options: Options): ProgressStore {
  return finish(openingProgress(storage, options))
}

/** The same in slices of some milliseconds, a yield after each: without a snapshot a long log takes a second to replay. */
export function* openingProgress(
  given: StorageLike | undefined,
  { writer, now, remember, model, journal }: Options,
): Generator<void, ProgressStore> {
  const storage = makeSafe(given)
  finishErasing(storage)
  const erasures = erasuresIn(storage) ?? 0
  const reading = makeReading(storage, now)
  const own = makeOwnSegments(storage, writer)
  const segments = reading.segments()
  const snapshot = parseSnapshot(storage.get(SNAPSHOT_KEY) ?? '')
  /** What this start found, for comparing the journal with it. */
  const lengths = new Map(segments.map(({ key, body }) => [key, body.length]))
  const covered = coveredBy(snapshot, model, segments)
  const log = keepLog(remember, covered && snapshot?.sum)
  reading.markRead(covered?.map(coverOf) ?? [])
  /** What the snapshot stands for; read only when a review before it is asked for or changed. */
  let unread: readonly Segment[] = covered ?? []
  /** Entries that no snapshot stands for. */
  let recent = 0
  /** False once a key of another writer has vanished: what is known is then more than what is stored. */
  let complete = true
  /** The newest moment that the clock is known to have shown. */
  let clock = now
  let used = 0
  let view: Progress | undefined

  function readHistory(): void {
    if (unread.length > 0) log.takeHistory(unread.flatMap(reading.rows))
    unread = []
  }

  function* learning(entries: readonly Entry[]): Generator<void, Entry[]> {
    if (entries.length === 0) return []
    if (log.needsHistory(entries)) readHistory()
    const fresh = yield* log.learning(entries)
    recent += fresh.length
    view = undefined
    return fresh
  }

  function write(entries: readonly Entry[], add: OwnSegments['add']) {
    const fresh = inLogOrder(finish(learning(entries)))
    const places = fresh.length === 0 ? [] : add(fresh)
    const written = store()
    if (fresh.length > 0 && !isErased())
      journal?.(writeRecord({ erasures, at: clock, places: written ? places : [], entries: fresh }))
    view = undefined
    return { fresh, written, keys: places.map(({ key }) => key) }
  }

  /**
   * Records what the log has, but elsewhere than its record said: merged into an archive, or refused at first. It may
   * not have reached the disk, whatever the clock says. As long as all of the log is there, so is this.
   */
  function recordAgain(leaving: readonly Entry[], taken: readonly Entry[]): void {
    const recorded = new Set(taken.map(identityOf))
    const known = leaving.filter((entry) => !recorded.has(identityOf(entry)))
    const places = own.unwritten() > 0 ? [] : stored().map(({ key, length }) => ({ key, length }))
    if (known.length > 0 && !isErased())
      journal?.(writeRecord({ erasures, at: clock, places, entries: inLogOrder(known) }))
  }

  const stored = (): Covered[] => [...reading.covered(), ...own.stored().map(coverOf)]

  /** What was erased in another tab is not put back by this one. */
  const isErased = (): boolean => (erasuresIn(storage) ?? erasures) !== erasures

  function store(): boolean {
    return !isErased() && own.store()
  }

  function readStorage(): Entry[] {
    return finish(reading.news(reading.segments().filter(({ key }) => !own.owns(key))))
  }

  function append(entry: Entry): { written: boolean } {
    const tidied = tidy(entry)
    if (!tidied) return { written: false }
    const kept = afterLast(tidied)
    if (kept.entry === 'review') clock = kept.at
    return { written: write([kept], own.add).written }
  }

  /** A choice made now counts, even if the clock was ahead when it was last made. */
  function afterLast(entry: Entry): Entry {
    const last = isChoice(entry) ? log.lastChange(entry) : undefined
    if (!last || entry.at > last.at || identityOf(entry) === identityOf(last)) return entry
    return { ...entry, at: last.at + 1 }
  }

  function follow(key: string | null, value: string | null): Entry[] {
    if (key !== null && !key.startsWith(LOG_PREFIX)) return []
    if (key === null || own.owns(key)) return putBack(key)
    if (value === null) complete = false
    if (value === null) reading.forget(key)
    const segment = value === null ? undefined : reading.segmentIn(key, value)
    view = undefined
    return segment ? finish(learning(finish(reading.news([segment])))) : []
  }

  /** Somebody emptied the storage, or changed an own key. */
  function putBack(key: string | null): Entry[] {
    if (key === null) {
      complete = false
      keepErasures(storage, erasures)
    }
    for (const one of key === null ? own.keys() : [key]) own.lookAt(one)
    store()
    view = undefined
    return []
  }

  function viewNow(): Progress {
    const known = log.known()
    return {
      ...known,
      reviewsOn: (day) => known.days.get(day)?.reviews ?? 0,
      introducedOn: (day) => known.days.get(day)?.introduced ?? 0,
      problems: [...reading.problems(), ...passing()],
      unwritten: own.unwritten(),
      used,
    }
  }

  /** Problems that may be over the next time. */
  function passing(): Problem[] {
    const newest = log.newest()
    const wrong = isAhead(newest, clock)
    return [
      ...(wrong ? [{ problem: 'clock' as const, now: clock, newest }] : []),
      ...(isErased() ? [{ problem: 'erased' as const }] : []),
    ]
  }

  function writeSnapshotNow(): void {
    if (!complete || !reading.isWhole() || own.unwritten() > 0 || isErased()) return
    if (isNewerSnapshot(storage.get(SNAPSHOT_KEY) ?? '')) return
    const text = writeSnapshot({ model, covers: stored(), sum: log.sum() })
    if (text.length <= LARGEST_SNAPSHOT && storage.set(SNAPSHOT_KEY, text)) recent = 0
    else storage.remove(SNAPSHOT_KEY)
  }

  function* compacting(moment: number): Generator<void, number> {
    if (isErased()) return 0
    finish(learning(readStorage()))
    const { archives, removed } = yield* archiving(storage, own, {
      known: reading.covered(),
      now: moment,
      tight: used >= TIGHT,
      isErased,
    })
    removed.forEach(reading.forget)
    if (archives.length > 0) writeSnapshotNow()
    return archives.length
  }

  yield* learning(yield* reading.news(segments))
  if (recent >= MANY_RECENT) writeSnapshotNow()

  return {
    progress: () => {
      view ??= viewNow()
      return view
    },
    append,
    merge: (entries) => {
      const tidied = entries.flatMap((entry) => tidy(entry) ?? [])
      const { fresh, ...rest } = write(tidied, own.addApart)
      return { added: fresh.length, ...rest }
    },
    takeJournal: (records) => {
      const { entries, leaving, spent } = sortJournal(records, lengths, { erasures, now })
      const taken = entries.length === 0 ? [] : write(entries, own.add).fresh
      recordAgain(leaving, taken)
      return { taken, spent }
    },
    retry: () => {
      const written = store()
      view = undefined
      return { written }
    },
    measure: () => {
      const size = storage.size() / QUOTA
      if (size !== used) view = undefined
      used = size
    },
    follow,
    reread: () => {
      own.keys().forEach(putBack)
      view = undefined
      return finish(learning(readStorage()))
    },
    history: (card) => {
      readHistory()
      return log.history(card)
    },
    entries: () => {
      readHistory()
      return log.entries()
    },
    keepSnapshot: () => {
      if (recent >= MANY_RECENT / 10) writeSnapshotNow()
    },
    compact: (moment) => {
      finish(compacting(moment))
    },
    compacting,
    backup: async (moment) => {
      readHistory()
      const unread = reading.problems().flatMap((problem) => ('key' in problem ? [problem.key] : []))
      const kept = [...storage.keys(ASIDE_PREFIX), ...unread].map((key) => [key, storage.get(key)])
      return writeBackup(log.entries(), Object.fromEntries(kept), moment)
    },
  }
}
