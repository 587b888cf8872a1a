import { checksum } from '../checksum'
import type { Entry } from '../entry'
import { presentRows, SEGMENT_VERSION } from './migrations'
import { readingRows } from './rows'
import { finish } from './slices'

/**
 * A segment is one stored value: a header line, then rows.
 *
 *     annals-log 2 k3v9x2mq 0 212 5f0c1a9e
 *
 * says format, version, writer, number, characters after the header, and the checksum of all the rest. The header is
 * the same in all versions to come, so damage can be told from a newer version in every version.
 */
const HEADER = /^annals-log ([1-9]\d{0,5}) ([a-z0-9]{1,16}) (0|[1-9]\d{0,8}) (0|[1-9]\d{0,8}) ([0-9a-f]{8})$/

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
  const head = `annals-log ${SEGMENT_VERSION} ${writer} ${n} ${body.length}`
  return `${head} ${checksumOf(head, body)}\n${body}`
}

/** Tells whether a stored text is whole, without reading its rows. */
export function checkSegment(key: string, text: string): Segment | { damaged: string } {
  const end = text.indexOf('\n')
  const header = HEADER.exec(end < 0 || end > 100 ? '' : text.slice(0, end))
  if (!header) return { damaged: 'it does not begin as progress does' }
  const [line, version = '', writer = '', n = '', length, sum = ''] = header
  const body = text.slice(end + 1)
  if (key !== `${LOG_PREFIX}${writer}:${n}`)
    return { damaged: 'it stands in another place than it was written to' }
  if (Number(length) !== body.length)
    return { damaged: `it should have ${length} characters and has ${body.length}` }
  if (checksumOf(line.slice(0, -9), body) !== sum)
    return { damaged: 'its checksum does not agree with its content' }
  return { key, version, body, checksum: sum }
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
  const [writer, n] = segment.key.slice(LOG_PREFIX.length).split(':')
  const body = segment.body.slice(0, length)
  return {
    ...segment,
    body,
    checksum: checksumOf(`annals-log ${segment.version} ${writer} ${n} ${length}`, body),
  }
}

/** Rows are ASCII by construction; `unsound` can only come from text that was never a segment. */
const checksumOf = (head: string, body: string): string => checksum(head, '\n', body) ?? 'unsound'
