import type { Entry } from '../entry'
import { presentRows } from './migrations'
import { inLogOrder } from './order'
import { ARCHIVE_ENTRIES, type OwnSegments } from './own-segments'
import { readingRows, writingRows } from './rows'
import { checkSegment, readingSegment, type Segment } from './segment'
import type { Covered } from './snapshot'
import type { SafeStorage } from './storage'

/** So many small segments are left alone; each key costs time at every start. Where space is short, two are many. */
const MANY = 24
/** A segment of so many characters is large: it is an archive that is full, or nearly so. */
const LARGE = 600_000
/** Only what was last written to so long ago is merged, since its writer is long gone: milliseconds. */
const SETTLED = 24 * 3_600_000

/** A settled segment and how many entries it has. */
type Old = { segment: Segment; entries: number }

type Options = {
  /** The segments as this page knows them. */
  known: readonly Covered[]
  now: number
  /** Space is short: even few segments are worth merging. */
  tight: boolean
  /** Whether nothing may be written any more, since all was erased meanwhile. */
  isErased: () => boolean
}

/**
 * Merges settled segments into few large ones, in slices with a yield after each. The old ones are removed only after
 * the archive was written, read back and found to say the same. Stopped anywhere, the log has every entry, some of them
 * twice.
 */
export function* archiving(
  storage: SafeStorage,
  own: OwnSegments,
  { known, now, tight, isErased }: Options,
): Generator<void, { archives: Segment[]; removed: string[] }> {
  const archives: Segment[] = []
  const removed: string[] = []
  const sizes = tight ? { many: 2, most: 8_192 } : { many: MANY, most: ARCHIVE_ENTRIES }
  for (const group of groupsOf(yield* settled(storage, known, now, sizes.many), sizes)) {
    const archive = yield* archiveOf(storage, own, group, isErased)
    if (!archive) break
    archives.push(archive)
    for (const { segment } of group) if (removeUnchanged(storage, segment)) removed.push(segment.key)
    yield
  }
  return { archives, removed }
}

/** Segments as they are known: one that has changed since is being written to, and left alone. */
function* settled(
  storage: SafeStorage,
  known: readonly Covered[],
  now: number,
  many: number,
): Generator<void, Old[]> {
  const small = known.filter(({ length }) => length < LARGE)
  const old: Old[] = []
  for (const { key, checksum } of small.length < many ? [] : small) {
    const segment = wholeSegment(storage, key)
    if (segment?.checksum !== checksum) continue
    const entries = yield* readingSegment(segment)
    if (!Array.isArray(entries) || !(yield* saysAll(segment, entries))) continue
    const last = entries.reduce((latest, { at }) => Math.max(latest, at), 0)
    if (Math.abs(now - last) > SETTLED) old.push({ segment, entries: entries.length })
    yield
  }
  return old
}

/** Whether the entries are all that a segment says: not if it names a kind of question that this version drops. */
function* saysAll({ version, body }: Segment, entries: readonly Entry[]): Generator<void, boolean> {
  return (yield* writingRows(entries)) === presentRows(version, body)
}

/**
 * Groups worth merging, the smallest segments together. One that is larger than all before it waits until they have
 * grown to its size, so that an entry is moved only as often as its archive doubles.
 */
function groupsOf(old: Old[], { many, most }: { many: number; most: number }): Old[][] {
  const groups: Old[][] = []
  let group: Old[] = []
  let sum = 0
  for (const one of [...old].sort((a, b) => a.entries - b.entries)) {
    if (group.length >= many && one.entries > sum) break
    if (sum + one.entries > most) {
      groups.push(group)
      group = []
      sum = 0
    }
    group.push(one)
    sum += one.entries
  }
  return [...groups, group].filter(({ length }) => length >= many)
}

/** Undefined if there was no room for it, it could not be read back, or all was erased meanwhile. */
function* archiveOf(
  storage: SafeStorage,
  own: OwnSegments,
  group: readonly Old[],
  isErased: () => boolean,
): Generator<void, Segment | undefined> {
  const lists: Entry[][] = []
  for (const { segment } of group) {
    const read = yield* readingSegment(segment)
    if (Array.isArray(read)) lists.push(read)
  }
  const entries = inLogOrder(lists.flat())
  const rows = yield* writingRows(entries)
  const key = isErased() ? undefined : own.archive(rows, entries.length)
  // Near its wall a browser has been seen to acknowledge, and to have forgotten a little later.
  yield
  const archive = key === undefined ? undefined : wholeSegment(storage, key)
  const again = archive && (yield* readingRows(archive.body))
  if (!Array.isArray(again) || again.length !== entries.length) return undefined
  return (yield* writingRows(again)) === archive?.body ? archive : undefined
}

function wholeSegment(storage: SafeStorage, key: string): Segment | undefined {
  const text = storage.get(key)
  const segment = text === undefined ? undefined : checkSegment(key, text)
  return segment && 'damaged' in segment ? undefined : segment
}

function removeUnchanged(storage: SafeStorage, segment: Segment): boolean {
  if (wholeSegment(storage, segment.key)?.checksum !== segment.checksum) return false
  storage.remove(segment.key)
  return true
}
