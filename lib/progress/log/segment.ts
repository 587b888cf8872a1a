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
 * The head has the format, the version, the writer and a number. It stays the same in all later versions, so that every
 * version can tell damage from a newer version.
 */
const FRAMING: Framing = {
  head: /^annals-log ([1-9]\d{0,5}) ([a-z0-9]{1,16}) (0|[1-9]\d{0,8})$/,
  longest: 100,
  sums: 'line and body',
}

export const LOG_PREFIX = 'annals:log:'

/** An intact segment: its header agrees with its key and its content. */
export type Segment = { key: string; version: string; body: string; checksum: string }

export const keyOf = (writer: string, n: number): string => `${LOG_PREFIX}${writer}:${n}`

/** Returns the number in a key of this writer; undefined for any other key. */
export function numberOf(key: string, writer: string): number | undefined {
  const prefix = `${LOG_PREFIX}${writer}:`
  const n = key.startsWith(prefix) ? key.slice(prefix.length) : ''
  return /^\d{1,9}$/.test(n) ? Number(n) : undefined
}

/** Writes a segment with these rows. */
export function writeSegment(writer: string, n: number, body: string): string {
  return writeFrame(FRAMING, headOf(SEGMENT_VERSION, writer, n), body)
}

const headOf = (version: string, writer: string, n: number | string): string =>
  `annals-log ${version} ${writer} ${n}`

/** Checks whether a stored text is an intact segment, without reading its rows. */
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

/** Reads the entries of an intact segment, unless a newer version wrote it. */
export const readSegment = (segment: Segment): ReadSegment => finish(readingSegment(segment))

/** Does the same as `readSegment`, in slices. */
export function* readingSegment(segment: Segment): Generator<void, ReadSegment> {
  const rows = presentRows(segment.version, segment.body)
  if (rows === undefined) return { newer: `it has version ${segment.version}` }
  const read = yield* readingRows(rows)
  return Array.isArray(read) ? read : { newer: `it has a line this version does not know: ${read.unknown}` }
}

/** Returns the segment as it was when its rows had `length` characters. */
export function beginningOf(segment: Segment, length: number): Segment {
  if (length === segment.body.length) return segment
  const [writer = '', n = ''] = segment.key.slice(LOG_PREFIX.length).split(':')
  const body = segment.body.slice(0, length)
  return { ...segment, body, checksum: frameSum(FRAMING, headOf(segment.version, writer, n), body) }
}
