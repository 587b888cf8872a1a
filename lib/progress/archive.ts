import type { Entry } from './entry'
import { presentRows } from './migrations'
import { inLogOrder } from './order'
import { ARCHIVE_ENTRIES, type OwnSegments } from './own-segments'
import { makeRowWriter, readRows } from './rows'
import { checkSegment, readSegment, type Segment } from './segment'
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

/**
 * Merges settled segments into few large ones (`tight`: even few of them, for the space), and yields after each. The old ones are removed only after the archive
 * was written, read back and found to say the same. Stopped anywhere, the log has every entry, some of them twice.
 */
export function* archiving(
  storage: SafeStorage,
  own: OwnSegments,
  known: readonly Covered[],
  now: number,
  tight = false,
): Generator<void, { archives: Segment[]; removed: string[] }> {
  const archives: Segment[] = []
  const removed: string[] = []
  const sizes = tight ? { many: 2, most: 8_192 } : { many: MANY, most: ARCHIVE_ENTRIES }
  for (const group of groupsOf(yield* settled(storage, known, now, sizes.many), sizes)) {
    const archive = archiveOf(storage, own, group)
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
    const entries = segment && readSegment(segment)
    if (segment?.checksum !== checksum || !Array.isArray(entries) || !saysAll(segment, entries)) continue
    const last = entries.reduce((latest, { at }) => Math.max(latest, at), 0)
    if (Math.abs(now - last) > SETTLED) old.push({ segment, entries: entries.length })
    yield
  }
  return old
}

/** Whether the entries are all that a segment says: not if it names a kind of question that this version drops. */
function saysAll({ version, body }: Segment, entries: readonly Entry[]): boolean {
  return entries.map(makeRowWriter()).join('') === presentRows(version, body)
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

/** Undefined if there was no room for it, or it could not be read back. */
function archiveOf(storage: SafeStorage, own: OwnSegments, group: readonly Old[]): Segment | undefined {
  const read = group.map(({ segment }) => readSegment(segment))
  const entries = inLogOrder(read.flatMap((list) => (Array.isArray(list) ? list : [])))
  const key = own.archive(entries)
  const archive = key === undefined ? undefined : wholeSegment(storage, key)
  const again = archive && readRows(archive.body)
  const same = Array.isArray(again) && again.map(makeRowWriter()).join('') === archive?.body
  return same && again.length === entries.length ? archive : undefined
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
