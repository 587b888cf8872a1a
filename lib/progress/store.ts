import type { CardId } from '../card/card'
import type { Review } from '../review/review'
import { archiveBodies, MANY, SETTLED, SMALL } from './archive'
import { writeBackup } from './backup'
import { type Book, openBook } from './book'
import type { Entry } from './entry'
import { type Ledger, makeLedger } from './ledger'
import type { Problem } from './problem'
import type { Progress, Remember } from './progress'
import { checkSegment, keyOf, LOG_PREFIX, readSegment, writeSegment } from './segment'
import { readSnapshot } from './parse-snapshot'
import { SNAPSHOT_KEY, type Snapshot, writeSnapshot } from './snapshot'

/** What is used of the browser's `localStorage`; any of it may throw. */
export type StorageLike = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>

export type Options = {
  /** A fresh random name for this page load, `[a-z0-9]{1,16}`: only keys with this name are ever written. */
  writer: string
  /** Milliseconds since 1970-01-01T00:00Z, for the names of what is set aside. */
  now: number
  remember: Remember
  /** Names `remember` and its weights; a snapshot made with another model is thrown away. */
  model: string
}

export type ProgressStore = {
  progress: () => Progress
  /** Writes at once. `written` is false while anything is only in memory; it is tried again with the next entry. */
  append: (entry: Entry) => { written: boolean }
  /** Adds what is not there yet, from a backup or another device. */
  merge: (entries: readonly Entry[]) => { added: number; written: boolean }
  /** Another tab changed `key` to `value` (a storage event); returns the entries that were new here. */
  follow: (key: string | null, value: string | null) => Entry[]
  /** Looks through the whole storage for what other tabs wrote, after a time without storage events. */
  reread: () => Entry[]
  /** A card's reviews, oldest first, undone ones left out. */
  history: (card: CardId) => readonly Review[]
  /** The whole log in its order. */
  entries: () => Entry[]
  /** Merges old small segments into archives if there are many. */
  compact: (now: number) => void
  /** Everything as one file's text. */
  backup: (now: number) => string
}

type Kept = {
  storage: StorageLike | undefined
  options: Options
  ledger: Ledger
  /** Up to this moment the ledger stands on a snapshot, and the reviews themselves have not been read. */
  hearsay: number
  /** How many entries are in no snapshot. */
  recent: number
  book: Book
  /** Whole segments that have been read, by key: their checksums, and which are small and when last written to. */
  read: Map<string, { checksum: string; characters: number; last: number }>
  /** Copies of what could not be read, by the key they stand under. */
  aside: Map<string, string>
  problems: Problem[]
  unwritten: number
  view: Progress | undefined
}

export const ASIDE_PREFIX = 'annals:aside:'

/** Opens the log that the storage holds. Never throws: what cannot be read is reported, and everything else goes on. */
export function openProgress(storage: StorageLike | undefined, options: Options): ProgressStore {
  const kept: Kept = {
    storage,
    options,
    ledger: makeLedger(options.remember),
    hearsay: Number.NEGATIVE_INFINITY,
    recent: 0,
    book: openBook(options.writer, 0),
    read: new Map(),
    aside: new Map(),
    problems: storage ? [] : [{ problem: 'no storage', why: 'storage is switched off for this site' }],
    unwritten: 0,
    view: undefined,
  }
  startFromSnapshot(kept)
  readAll(kept)
  keepSnapshot(kept)
  return {
    progress: () => {
      kept.view ??= viewOf(kept)
      return kept.view
    },
    append: (entry) => ({ written: add(kept, [entry]).written }),
    merge: (entries) => add(kept, entries),
    follow: (key, value) => follow(kept, key, value),
    reread: () => readAll(kept),
    history: (card) => whole(kept).history(card),
    entries: () => whole(kept).entries(),
    compact: (now) => compact(kept, now),
    backup: (now) => writeBackup(whole(kept).entries(), asideTexts(kept), now),
  }
}

/** A snapshot is worth writing again when so many entries have come since. */
const MANY_RECENT = 1_000

/** Begins with what a snapshot tells, if every segment that it was made from is still there, unchanged. */
function startFromSnapshot(kept: Kept): void {
  const snapshot = readSnapshot(take(kept, SNAPSHOT_KEY), kept.options.model)
  if (!snapshot) return
  const found = snapshot.segments.map(([key, sum]) => {
    const text = take(kept, key)
    const segment = text === undefined ? undefined : checkSegment(key, text)
    if (!text || !segment || 'damaged' in segment || segment.checksum !== sum) return undefined
    return { key, checksum: sum, characters: text.length, last: snapshot.until }
  })
  if (found.includes(undefined)) return
  kept.ledger = makeLedger(kept.options.remember, snapshot)
  kept.hearsay = snapshot.until
  for (const segment of found) if (segment) kept.read.set(segment.key, segment)
}

/** Called at the start, before this page has written anything: all that is known then stands in the segments read. */
function keepSnapshot(kept: Kept): void {
  if (kept.recent < MANY_RECENT) return
  const { ledger, read } = kept
  const snapshot: Snapshot = {
    model: kept.options.model,
    segments: [...read].map(([key, { checksum }]) => [key, checksum]),
    until: [...read.values()].reduce((latest, { last }) => Math.max(latest, last), 0),
    memories: [...ledger.memories],
    days: [...ledger.days],
    standing: ledger.standing(),
  }
  put(kept, SNAPSHOT_KEY, writeSnapshot(snapshot))
}

/** Whether an entry reaches back into what is known by a snapshot only. */
function isEarly({ hearsay }: Kept, entry: Entry): boolean {
  return entry.at <= hearsay || (entry.entry === 'undo' && entry.review.at <= hearsay)
}

/** The ledger with every review at hand; what a snapshot had told is read from the log itself. */
function whole(kept: Kept): Ledger {
  if (kept.hearsay === Number.NEGATIVE_INFINITY) return kept.ledger
  const later = kept.ledger.entries()
  kept.hearsay = Number.NEGATIVE_INFINITY
  kept.ledger = makeLedger(kept.options.remember)
  kept.read.clear()
  readAll(kept)
  for (const entry of later) kept.ledger.add(entry)
  return kept.ledger
}

function viewOf({ ledger, problems, unwritten }: Kept): Progress {
  const days = new Map(ledger.days)
  return {
    memories: new Map(ledger.memories),
    settings: ledger.settings(),
    aside: ledger.aside(),
    days,
    reviewsOn: (day) => days.get(day)?.reviews ?? 0,
    introducedOn: (day) => days.get(day)?.introduced ?? 0,
    problems: [...problems],
    unwritten,
  }
}

function add(kept: Kept, entries: readonly Entry[]): { added: number; written: boolean } {
  let added = 0
  if (entries.some((entry) => isEarly(kept, entry))) whole(kept)
  for (const entry of entries) {
    if (!kept.ledger.add(entry)) continue
    kept.book.add(entry)
    added += 1
  }
  kept.view = undefined
  return { added, written: store(kept) }
}

/** Stores what is not stored yet; an entry that the browser refuses stays in memory and is tried again. */
function store(kept: Kept): boolean {
  for (const { key, text } of kept.book.unstored()) {
    if (!put(kept, key, text)) break
    kept.book.stored(key)
  }
  kept.unwritten = kept.book.unstored().reduce((sum, { entries }) => sum + entries, 0)
  kept.view = undefined
  return kept.unwritten === 0
}

/** Writes a value and reads it back: near the quota some engines acknowledge what they do not keep. */
function put({ storage }: Kept, key: string, text: string): boolean {
  try {
    storage?.setItem(key, text)
    return storage?.getItem(key) === text
  } catch {
    return false
  }
}

function take({ storage }: Kept, key: string): string | undefined {
  try {
    return storage?.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

function keysIn({ storage }: Kept, prefix: string): string[] {
  const keys: string[] = []
  try {
    for (let i = 0; storage && i < storage.length; i += 1) {
      const key = storage.key(i)
      if (key?.startsWith(prefix)) keys.push(key)
    }
  } catch {
    // A storage that refuses to be listed holds nothing that could be read.
  }
  return keys.sort()
}

function readAll(kept: Kept): Entry[] {
  const entries = keysIn(kept, LOG_PREFIX).flatMap((key) => unread(kept, key, take(kept, key)))
  // In order of time every entry is its card's newest, and nothing has to be reckoned twice.
  return addRead(
    kept,
    entries.sort((a, b) => a.at - b.at),
  )
}

function addRead(kept: Kept, entries: Entry[]): Entry[] {
  if (entries.some((entry) => isEarly(kept, entry))) whole(kept)
  const fresh = entries.filter((entry) => kept.ledger.add(entry))
  kept.recent += fresh.length
  if (fresh.length > 0) kept.view = undefined
  return fresh
}

/** The entries of a stored value that was not read before, as it is now. */
function unread(kept: Kept, key: string, text: string | undefined): Entry[] {
  if (text === undefined) return []
  const segment = checkSegment(key, text)
  if ('damaged' in segment) return setAside(kept, key, text, segment.damaged)
  if (kept.read.get(key)?.checksum === segment.checksum) return []
  const entries = readSegment(segment)
  if (!Array.isArray(entries)) {
    report(kept, { problem: 'newer', key, why: entries.newer })
    return []
  }
  const last = entries.reduce((latest, { at }) => Math.max(latest, at), 0)
  kept.read.set(key, { checksum: segment.checksum, characters: text.length, last })
  return entries
}

/** Copies what cannot be read, whole, under a dated key; the original stays where it is. */
function setAside(kept: Kept, key: string, text: string, why: string): Entry[] {
  if (kept.problems.some((known) => 'key' in known && known.key === key)) return []
  const day = new Date(kept.options.now).toISOString().slice(0, 10)
  const aside = `${ASIDE_PREFIX}${day}:${key}`
  const copied = take(kept, aside) === text || (take(kept, aside) === undefined && put(kept, aside, text))
  report(kept, { problem: 'damaged', key, why, ...(copied ? { aside } : {}) })
  kept.aside.set(key, text)
  return []
}

function report(kept: Kept, problem: Exclude<Problem, { problem: 'no storage' }>): void {
  if (kept.problems.some((known) => 'key' in known && known.key === problem.key)) return
  kept.problems.push(problem)
  kept.view = undefined
}

function follow(kept: Kept, key: string | null, value: string | null): Entry[] {
  if (key !== null && !key.startsWith(LOG_PREFIX)) return []
  if (value === null) {
    // Somebody removed it: the other tab merged it into an archive, or the storage was emptied. What is ours is put back.
    for (const own of key === null ? kept.book.keys() : [key]) putBack(kept, own)
    return []
  }
  return key === null ? [] : addRead(kept, unread(kept, key, value))
}

function putBack(kept: Kept, key: string): void {
  const text = kept.book.textOf(key)
  if (text !== undefined) put(kept, key, text)
}

function compact(kept: Kept, now: number): void {
  const settled = [...kept.read].filter(
    ([, { characters, last }]) => characters < SMALL && now - last > SETTLED,
  )
  if (settled.length < MANY) return
  const old = settled.map(([key]) => key).filter((key) => kept.book.textOf(key) === undefined)
  const entries = old.flatMap((key) => entriesUnder(kept, key))
  const { writer } = kept.options
  const written = archiveBodies(entries).map((body) => {
    const n = kept.book.reserve()
    const key = keyOf(writer, n)
    return put(kept, key, writeSegment(writer, n, body)) && entriesUnder(kept, key).length > 0
  })
  if (written.length === 0 || written.includes(false)) return
  for (const key of old) drop(kept, key)
  readAll(kept)
}

function entriesUnder(kept: Kept, key: string): Entry[] {
  const text = take(kept, key)
  const segment = text === undefined ? undefined : checkSegment(key, text)
  if (!segment || 'damaged' in segment) return []
  const entries = readSegment(segment)
  return Array.isArray(entries) ? entries : []
}

function drop(kept: Kept, key: string): void {
  try {
    kept.storage?.removeItem(key)
    kept.read.delete(key)
  } catch {
    // It stays beside the archive that holds the same entries, which does no harm.
  }
}

function asideTexts(kept: Kept): Record<string, string> {
  const stored = keysIn(kept, ASIDE_PREFIX).map((key): [string, string] => [key, take(kept, key) ?? ''])
  return Object.fromEntries([...kept.aside, ...stored])
}
