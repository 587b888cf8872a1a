import type { Entry } from '../entry'
import type { Place } from './journal'
import { makeRowWriter } from './rows'
import { checkSegment, keyOf, readSegment, type Segment, writeSegment } from './segment'
import { isNewerSnapshot, SNAPSHOT_KEY } from './snapshot'
import type { SafeStorage } from './storage'

/** A segment this page load writes. All of it is in memory, so it can be written again if its key vanishes. */
type Own = { n: number; body: string; entries: number; stored: number; last: number }

export type OwnSegments = {
  /** Puts entries into segments; nothing is stored yet. Returns where their last lines are. */
  add(entries: readonly Entry[]): Place[]
  /** The same into segments of their own, which nothing else will ever be in. */
  addApart(entries: readonly Entry[]): Place[]
  /** Stores what is not stored; true if everything is now. */
  store(): boolean
  /** Entries that are only in memory. */
  unwritten(): number
  owns(key: string): boolean
  keys(): string[]
  /**
   * Looks what stands at one of the own keys. What is not there any more counts as not stored; where something else
   * stands, the segment takes another key.
   */
  lookAt(key: string): void
  /** What is in storage, for a snapshot. */
  stored(): Segment[]
  /** Stores the rows of so many entries as one large segment; its key, or undefined if there is no room. */
  archive(body: string, entries: number): string | undefined
}

/** One segment is rewritten with every entry, so it stays small: BUDGETS allow 5,000 characters an entry. */
const MOST_ENTRIES = 128
const MOST_CHARACTERS = 4_900
/** Others may compact a segment a day after its last entry; its owner leaves it alone well before. */
const OPEN_FOR = 12 * 3_600_000
/** Of a whole backup at once, so many entries go into one segment. */
export const ARCHIVE_ENTRIES = 65_536

export function makeOwnSegments(storage: SafeStorage, writer: string): OwnSegments {
  const own = new Map<string, Own>()
  let open: { segment: Own; write: (entry: Entry) => string } | undefined
  let next = 0

  const freeNumber = (): number => {
    while (own.has(keyOf(writer, next)) || storage.get(keyOf(writer, next)) !== undefined) next++
    return next++
  }
  const begin = (): Own => {
    const segment = { n: freeNumber(), body: '', entries: 0, stored: 0, last: 0 }
    own.set(keyOf(writer, segment.n), segment)
    return segment
  }
  const addRows = (segment: Own, rows: string, at: number) => {
    segment.body += rows
    segment.entries++
    segment.last = at
  }
  const addOne = (entry: Entry): Own => {
    if (open && isFull(open.segment, entry)) open = undefined
    const rows = open?.write(entry)
    if (open && rows && open.segment.body.length + rows.length <= MOST_CHARACTERS) {
      addRows(open.segment, rows, entry.at)
      return open.segment
    }
    open = { segment: begin(), write: makeRowWriter() }
    addRows(open.segment, open.write(entry), entry.at)
    return open.segment
  }
  const addApart = (entries: readonly Entry[]): Place[] => {
    const segments: Own[] = []
    for (let i = 0; i < entries.length; i += ARCHIVE_ENTRIES) {
      const segment = begin()
      const part = entries.slice(i, i + ARCHIVE_ENTRIES)
      Object.assign(segment, { body: part.map(makeRowWriter()).join(''), entries: part.length })
      segments.push(segment)
    }
    return segments.map(placeOf)
  }
  const addEach = (entries: readonly Entry[]): Place[] => [...new Set(entries.map(addOne))].map(placeOf)
  const placeOf = ({ n, body }: Own): Place => ({ key: keyOf(writer, n), length: body.length })
  /** The snapshot can be made again, so it gives way. */
  const set = (key: string, text: string): boolean => {
    if (storage.set(key, text)) return true
    const snapshot = storage.get(SNAPSHOT_KEY)
    if (snapshot === undefined || isNewerSnapshot(snapshot)) return false
    storage.remove(SNAPSHOT_KEY)
    return storage.set(key, text)
  }
  const textOf = ({ n, body }: Own) => writeSegment(writer, n, body)
  const unwritten = () => [...own.values()].reduce((sum, { entries, stored }) => sum + entries - stored, 0)

  return {
    add: (entries) => (entries.length > MOST_ENTRIES ? addApart(entries) : addEach(entries)),
    addApart,
    store: () => {
      for (const [key, segment] of own) {
        if (segment.stored < segment.entries && set(key, textOf(segment))) segment.stored = segment.entries
      }
      return unwritten() === 0
    },
    unwritten,
    owns: (key) => own.has(key),
    keys: () => [...own.keys()],
    lookAt: (key) => {
      const segment = own.get(key)
      const there = storage.get(key)
      if (!segment || there === textOf(segment)) return
      const beginning = there === undefined ? 0 : entriesOf(key, there, segment.body)
      segment.stored = beginning ?? 0
      if (beginning !== undefined) return
      own.delete(key)
      segment.n = freeNumber()
      own.set(keyOf(writer, segment.n), segment)
    },
    stored: () =>
      [...own].flatMap(([key, segment]) => {
        const whole = segment.stored === segment.entries ? checkSegment(key, textOf(segment)) : undefined
        return whole && !('damaged' in whole) ? [whole] : []
      }),
    archive: (body, entries) => {
      const segment = begin()
      const key = keyOf(writer, segment.n)
      Object.assign(segment, { body, entries, stored: entries })
      if (set(key, textOf(segment))) return key
      own.delete(key)
      storage.remove(key)
      return undefined
    },
  }
}

/** How many entries a stored text has, if it is how this body begins: one that could not be written further. */
function entriesOf(key: string, text: string, body: string): number | undefined {
  const segment = checkSegment(key, text)
  if ('damaged' in segment || !body.startsWith(segment.body)) return undefined
  const entries = readSegment(segment)
  return Array.isArray(entries) ? entries.length : undefined
}

function isFull({ entries, last }: Own, entry: Entry): boolean {
  return entries >= MOST_ENTRIES || Math.abs(entry.at - last) > OPEN_FOR
}
