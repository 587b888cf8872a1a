import type { Entry } from '../entry'
import type { Place } from './journal'
import { makeRowWriter } from './rows'
import { checkSegment, keyOf, readSegment, type Segment, writeSegment } from './segment'
import { isNewerSnapshot, SNAPSHOT_KEY } from './snapshot'
import type { SafeStorage } from './storage'

/** A segment of this tab. It is kept in memory, so that it can be written again if its key disappears. */
type TabSegment = { n: number; body: string; entries: number; stored: number; last: number }

/** The segments that this page, and nobody else, writes. */
export type TabSegments = {
  readonly storage: SafeStorage
  readonly writer: string
  readonly byKey: Map<string, TabSegment>
  /** The segment for the next entry, with a row writer that knows the words the segment already contains. */
  open: { segment: TabSegment; write: (entry: Entry) => string } | undefined
  /** Lowest number that may still be free. */
  next: number
}

/** Limits of a segment: each entry writes all of it again, so it stays below 5,000 characters with its header. */
const MOST_ENTRIES = 128
const MOST_CHARACTERS = 4_900
/** Milliseconds in which a segment takes new entries. After a day others may merge it, so its tab stops well before. */
const OPEN_FOR = 12 * 3_600_000
/** Most entries in a segment when many are added at once, as from a backup. */
export const ARCHIVE_ENTRIES = 65_536

export function noSegments(storage: SafeStorage, writer: string): TabSegments {
  return { storage, writer, byKey: new Map(), open: undefined, next: 0 }
}

/** Adds entries to segments without storing them. Returns where their last lines are. */
export function addEntries(tab: TabSegments, entries: readonly Entry[]): Place[] {
  if (entries.length > MOST_ENTRIES) return addApart(tab, entries)
  const segments = new Set(entries.map((entry) => addOne(tab, entry)))
  return [...segments].map((segment) => placeOf(tab, segment))
}

/** Does the same with new segments, which will contain nothing else. */
export function addApart(tab: TabSegments, entries: readonly Entry[]): Place[] {
  const places: Place[] = []
  for (let i = 0; i < entries.length; i += ARCHIVE_ENTRIES) {
    const segment = begin(tab)
    const part = entries.slice(i, i + ARCHIVE_ENTRIES)
    Object.assign(segment, { body: part.map(makeRowWriter()).join(''), entries: part.length })
    places.push(placeOf(tab, segment))
  }
  return places
}

function addOne(tab: TabSegments, entry: Entry): TabSegment {
  if (tab.open && isFull(tab.open.segment, entry)) tab.open = undefined
  const { open } = tab
  const rows = open?.write(entry)
  if (open && rows && open.segment.body.length + rows.length <= MOST_CHARACTERS)
    return addRows(open.segment, rows, entry.at)
  const write = makeRowWriter()
  const segment = begin(tab)
  tab.open = { segment, write }
  return addRows(segment, write(entry), entry.at)
}

function isFull({ entries, last }: TabSegment, entry: Entry): boolean {
  return entries >= MOST_ENTRIES || Math.abs(entry.at - last) > OPEN_FOR
}

function addRows(segment: TabSegment, rows: string, at: number): TabSegment {
  segment.body += rows
  segment.entries++
  segment.last = at
  return segment
}

function begin(tab: TabSegments): TabSegment {
  const segment = { n: takeNumber(tab), body: '', entries: 0, stored: 0, last: 0 }
  tab.byKey.set(keyOf(tab.writer, segment.n), segment)
  return segment
}

function takeNumber(tab: TabSegments): number {
  const isTaken = (key: string) => tab.byKey.has(key) || tab.storage.get(key) !== undefined
  while (isTaken(keyOf(tab.writer, tab.next))) tab.next++
  return tab.next++
}

function placeOf({ writer }: TabSegments, { n, body }: TabSegment): Place {
  return { key: keyOf(writer, n), length: body.length }
}

/** Stores what is not stored yet; returns true if everything is stored now. */
export function storeSegments(tab: TabSegments): boolean {
  for (const [key, segment] of tab.byKey) {
    if (segment.stored < segment.entries && setFirst(tab.storage, key, textOf(tab, segment)))
      segment.stored = segment.entries
  }
  return unwrittenIn(tab) === 0
}

/** Counts entries that are only in memory. */
export function unwrittenIn({ byKey }: TabSegments): number {
  let sum = 0
  for (const { entries, stored } of byKey.values()) sum += entries - stored
  return sum
}

/** Stores a value. If there is no room, deletes the snapshot, which can be made again. */
function setFirst(storage: SafeStorage, key: string, text: string): boolean {
  if (storage.set(key, text)) return true
  const snapshot = storage.get(SNAPSHOT_KEY)
  if (snapshot === undefined || isNewerSnapshot(snapshot)) return false
  storage.remove(SNAPSHOT_KEY)
  return storage.set(key, text)
}

function textOf({ writer }: TabSegments, { n, body }: TabSegment): string {
  return writeSegment(writer, n, body)
}

/**
 * Compares a segment with its key in storage. If the key is gone, the segment counts as not stored; if the key has
 * something else, the segment moves to another key.
 */
export function checkStored(tab: TabSegments, key: string): void {
  const segment = tab.byKey.get(key)
  const there = tab.storage.get(key)
  if (!segment || there === textOf(tab, segment)) return
  const beginning = there === undefined ? 0 : entriesOf(key, there, segment.body)
  segment.stored = beginning ?? 0
  if (beginning !== undefined) return
  tab.byKey.delete(key)
  segment.n = takeNumber(tab)
  tab.byKey.set(keyOf(tab.writer, segment.n), segment)
}

/** Counts the entries of a stored text that `body` starts with; undefined for any other text. */
function entriesOf(key: string, text: string, body: string): number | undefined {
  const segment = checkSegment(key, text)
  if ('damaged' in segment || !body.startsWith(segment.body)) return undefined
  const entries = readSegment(segment)
  return Array.isArray(entries) ? entries.length : undefined
}

/** Returns the segments that are completely stored. */
export function storedIn(tab: TabSegments): Segment[] {
  return [...tab.byKey].flatMap(([key, segment]) => {
    if (segment.stored !== segment.entries) return []
    const whole = checkSegment(key, textOf(tab, segment))
    return 'damaged' in whole ? [] : [whole]
  })
}

/** Stores the rows as one large segment; returns its key, or undefined if there is no room. */
export function storeArchive(tab: TabSegments, body: string, entries: number): string | undefined {
  const segment = begin(tab)
  const key = keyOf(tab.writer, segment.n)
  Object.assign(segment, { body, entries, stored: entries })
  if (setFirst(tab.storage, key, textOf(tab, segment))) return key
  tab.byKey.delete(key)
  tab.storage.remove(key)
  return undefined
}
