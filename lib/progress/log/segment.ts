import type { Entry } from '../entry'
import { type Framing, frameSum, readFrame, writeFrame } from '../frame'
import { presentRows, SEGMENT_VERSION } from './migrations'
import { readingRows } from './rows'
import { finish } from './slices'

/**
 * A segment is one stored value: a header line, then rows.
 *
 *     annals-log 2 k3v9x2mq 0 212 5f0c1a9e
 *
 * The head says format, version, writer and number. The header is the same in all versions to come, so every version
 * can tell damage from a newer version.
 */
const FRAMING: Framing = {
  head: /^annals-log ([1-9]\d{0,5}) ([a-z0-9]{1,16}) (0|[1-9]\d{0,8})$/,
  longest: 100,
  sums: 'line and body',
}

export const LOG_PREFIX = 'annals:log:'

/** A segment that is whole: its header agrees with its key and its content. */
export type Segment = { key: string; version: string; body: string; checksum: string }

export const keyOf = (writer: string, n: number): string => `${LOG_PREFIX}${writer}:${n}`

/** The number of a key of this writer, undefined for any other key. */
export function numberOf(key: string, writer: string): number | undefined {
  const prefix = `${LOG_PREFIX}${writer}:`
  const n = key.startsWith(prefix) ? key.slice(prefix.length) : ''
  return /^\d{1,9}$/.test(n) ? Number(n) : undefined
}

/** The text of a segment with these rows. */
export function writeSegment(writer: string, n: number, body: string): string {
  return writeFrame(FRAMING, headOf(SEGMENT_VERSION, writer, n), body)
}

const headOf = (version: string, writer: string, n: number | string): string =>
  `annals-log ${version} ${writer} ${n}`

/** Tells whether a stored text is whole, without reading its rows. */
export function checkSegment(key: string, text: string): Segment | { damaged: string } {
  const frame = readFrame(FRAMING, text)
  if (!frame) return { damaged: 'it does not begin as progress does' }
  const { fields, body, sum, damage } = frame
  const [version = '', writer = '', n = ''] = fields
  if (key !== `${LOG_PREFIX}${writer}:${n}`)
    return { damaged: 'it stands in another place than it was written to' }
  return damage === undefined ? { key, version, body, checksum: sum } : { damaged: damage }
}

export type ReadSegment = Entry[] | { newer: string }

/** The entries of a whole segment, unless a newer version wrote it. */
export const readSegment = (segment: Segment): ReadSegment => finish(readingSegment(segment))

/** The same in slices. */
export function* readingSegment(segment: Segment): Generator<void, ReadSegment> {
  const rows = presentRows(segment.version, segment.body)
  if (rows === undefined) return { newer: `it has version ${segment.version}` }
  const read = yield* readingRows(rows)
  return Array.isArray(read) ? read : { newer: `it has a line this version does not know: ${read.unknown}` }
}

/** The first `length` characters of a segment's rows, as they would have been stored when they were all. */
export function beginningOf(segment: Segment, length: number): Segment {
  if (length === segment.body.length) return segment
  const [writer = '', n = ''] = segment.key.slice(LOG_PREFIX.length).split(':')
  const body = segment.body.slice(0, length)
  return { ...segment, body, checksum: frameSum(FRAMING, headOf(segment.version, writer, n), body) }
}
