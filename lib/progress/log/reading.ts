import type { Entry } from '../entry'
import { type Problem, problemKey } from '../problem'
import { beginningOf, checkSegment, LOG_PREFIX, readingSegment, type Segment } from './segment'
import { setAside } from './set-aside'
import { finish } from './slices'
import type { Covered, Snapshot } from './snapshot'
import type { SafeStorage } from './storage'

/** What was read of the stored log, and what could not be read. */
export type Reading = {
  readonly storage: SafeStorage
  /** Milliseconds since 1970, for the names of values that are set aside. */
  readonly now: number
  /** The beginnings of segments that were read, by key. */
  readonly covered: Map<string, Covered>
  /** By `problemKey`, so that each problem is reported once. */
  readonly problems: Map<string, Problem>
  /** False once a key was overwritten with something that does not continue it: more was read than is covered. */
  whole: boolean
}

export function nothingRead(storage: SafeStorage, now: number): Reading {
  const reading = { storage, now, covered: new Map(), problems: new Map(), whole: true }
  if (storage.broken) report(reading, { problem: 'no storage', why: storage.broken })
  return reading
}

function report({ problems }: Reading, problem: Problem): void {
  problems.set(problemKey(problem), problem)
}

/** Returns the intact segments in storage. Sets damaged ones aside and reports them. */
export function segmentsIn(reading: Reading): Segment[] {
  const { storage } = reading
  return storage.keys(LOG_PREFIX).flatMap((key) => {
    const text = storage.get(key)
    const segment = text === undefined ? undefined : segmentStored(reading, key, text)
    return segment ? [segment] : []
  })
}

function segmentStored(reading: Reading, key: string, text: string): Segment | undefined {
  const segment = checkSegment(key, text)
  if (!('damaged' in segment)) return segment
  const aside = setAside(reading.storage, key, text, reading.now)
  const where = aside === undefined ? {} : { aside }
  report(reading, { problem: 'damaged', key, why: segment.damaged, ...where })
  return undefined
}

/** Returns the segment in a storage event's text. Reports damage, and leaves the repair to the tab that wrote it. */
export function segmentSent(reading: Reading, key: string, text: string): Segment | undefined {
  const segment = checkSegment(key, text)
  if (!('damaged' in segment)) return segment
  report(reading, { problem: 'damaged', key, why: segment.damaged })
  return undefined
}

/** Returns the entries that were not read before. Reports a newer version's segment and leaves it unread. */
export function* readingNews(reading: Reading, segments: readonly Segment[]): Generator<void, Entry[]> {
  const news: Entry[][] = []
  for (const segment of segments) news.push(yield* readingNewsOf(reading, segment))
  return news.flat()
}

function* readingNewsOf(reading: Reading, segment: Segment): Generator<void, Entry[]> {
  const { key, body, checksum } = segment
  const known = reading.covered.get(key)
  if (known?.checksum === checksum) return []
  const entries = yield* readingRowsOf(reading, segment)
  if (!entries) return []
  const continues = known !== undefined && beginsWith(segment, known)
  // A late event may have an older and shorter text. Its entries are known and stay covered.
  if (known === undefined || body.length > known.length) reading.covered.set(key, coverOf(segment))
  if (known !== undefined && body.length >= known.length && !continues) reading.whole = false
  return entries.slice(continues ? rowsOf(reading, beginningOf(segment, known.length)).length : 0)
}

function* readingRowsOf(reading: Reading, segment: Segment): Generator<void, Entry[] | undefined> {
  const entries = yield* readingSegment(segment)
  if (Array.isArray(entries)) return entries
  report(reading, { problem: 'newer', key: segment.key, why: entries.newer })
  return undefined
}

/** Returns all entries of a segment, whether read before or not. Reports a newer version's segment and returns none. */
export function rowsOf(reading: Reading, segment: Segment): Entry[] {
  return finish(readingRowsOf(reading, segment)) ?? []
}

export const coverOf = ({ key, body, checksum }: Segment): Covered => ({ key, length: body.length, checksum })

/** True if a segment still starts with what it once was: segments only grow. */
function beginsWith(segment: Segment, covered: Covered): boolean {
  return beginningOf(segment, covered.length).checksum === covered.checksum
}

/**
 * Returns the parts of segments that a snapshot covers. Undefined if one of them is missing or has changed, or if the
 * snapshot was made with another model, which makes it useless.
 */
export function coveredBy(
  snapshot: Snapshot | undefined,
  model: string,
  segments: readonly Segment[],
): Segment[] | undefined {
  if (snapshot?.model !== model) return undefined
  const byKey = new Map(segments.map((segment) => [segment.key, segment]))
  const parts = snapshot.covers.flatMap((covered) => {
    const segment = byKey.get(covered.key)
    return segment && beginsWith(segment, covered) ? [beginningOf(segment, covered.length)] : []
  })
  return parts.length === snapshot.covers.length ? parts : undefined
}
