import type { Entry } from '../entry'
import { inLogOrder } from './entry-order'
import { presentRows } from './migrations'
import { readingRows, writingRows } from './rows'
import { checkSegment, readingSegment, type Segment } from './segment'
import { ARCHIVE_ENTRIES, storeArchive, type TabSegments } from './segments-of-tab'
import type { Covered } from './snapshot'
import type { SafeStorage } from './storage'

/**
 * Small segments worth merging, because reading each key takes time at every start. If space is short, two are enough.
 */
const MANY = 24
/** Characters of a large segment: an archive that is full, or nearly so. */
const LARGE = 600_000
/** Milliseconds since a segment's last entry after which nobody writes to it any more. */
const SETTLED = 24 * 3_600_000

/** A settled segment and the number of its entries. */
type Old = { segment: Segment; entries: number }

type Options = {
  /** Segments as this page knows them. */
  known: readonly Covered[]
  now: number
  /** True if space is short, so that even few segments are worth merging. */
  tight: boolean
  /** Returns true once everything was erased, so that nothing may be written any more. */
  isErased: () => boolean
}

/**
 * Merges settled segments into few large ones. Removes the old ones only after the archive was written, read back and
 * compared. If this is interrupted anywhere, the log still has every entry, some of them twice.
 */
export function* archiving(
  tab: TabSegments,
  { known, now, tight, isErased }: Options,
): Generator<void, { archives: Segment[]; removed: string[] }> {
  const archives: Segment[] = []
  const removed: string[] = []
  const sizes = tight ? { many: 2, most: 8_192 } : { many: MANY, most: ARCHIVE_ENTRIES }
  for (const group of groupsOf(yield* findingSettled(tab.storage, known, now, sizes.many), sizes)) {
    const archive = yield* writingArchive(tab, group, isErased)
    if (!archive) break
    archives.push(archive)
    for (const { segment } of group) if (removeUnchanged(tab.storage, segment)) removed.push(segment.key)
    yield
  }
  return { archives, removed }
}

/** Returns the settled small segments. Skips those that have changed since, because somebody is writing to them. */
function* findingSettled(
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
    if (!Array.isArray(entries) || !(yield* comparingRows(segment, entries))) continue
    const last = entries.reduce((latest, { at }) => Math.max(latest, at), 0)
    if (Math.abs(now - last) > SETTLED) old.push({ segment, entries: entries.length })
    yield
  }
  return old
}

/** True if the entries are all that a segment contains; false if it has kinds of questions that this version drops. */
function* comparingRows({ version, body }: Segment, entries: readonly Entry[]): Generator<void, boolean> {
  return (yield* writingRows(entries)) === presentRows(version, body)
}

/**
 * Groups segments for merging, smallest first. A segment larger than all before it together waits until they have grown
 * to its size. So an entry moves only as often as its archive doubles.
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

/**
 * Writes an archive. Returns undefined if there is no room, it cannot be read back, or everything was erased meanwhile.
 */
function* writingArchive(
  tab: TabSegments,
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
  const key = isErased() ? undefined : storeArchive(tab, rows, entries.length)
  // Near its limit, a browser has been seen to confirm a write and forget it a little later.
  yield
  const archive = key === undefined ? undefined : wholeSegment(tab.storage, key)
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
