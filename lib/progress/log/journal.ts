import type { Entry } from '../entry'
import { type Framing, readFrame, writeFrame } from '../frame'
import { makeRowWriter, readRows } from './rows'

/**
 * The journal is a second copy of what was just written, in a store that reaches the disk at once. A record is one
 * text: a header, then rows as in a segment. The head has the number of erasures before it, when it was written, and
 * where the log has the same lines: segments, each with the length of its rows up to the last line, or `-` if the log
 * could not be written.
 *
 *     annals-journal 1 0 1767614400000 annals:log:k3v9x2mqab01:0=86 57 5f0c1a9e
 */
const FRAMING: Framing = {
  head: /^annals-journal 1 (0|[1-9]\d{0,8}) (-?\d{1,16}) (-|[!-~]{1,4000})$/,
  longest: 5_000,
  sums: 'line and body',
}

/** Where the log has a record's last lines. */
export type Place = { key: string; length: number }

export type JournalRecord = {
  erasures: number
  at: number
  places: readonly Place[]
  entries: readonly Entry[]
}

/** A record and its number in the browser's store. */
export type StoredRecord = { name: number; text: string }

/**
 * Milliseconds after which a log has certainly reached the disk. Until then it may be lost although this start has read
 * it.
 */
const YOUNG = 10 * 60_000
/** The newest records always stay, so no clock has to be trusted. Nobody answers this many questions in a minute. */
const NEWEST = 100

export function writeRecord({ erasures, at, places, entries }: JournalRecord): string {
  const rows = entries.map(makeRowWriter()).join('')
  const where = places.map(({ key, length }) => `${key}=${length}`).join(',') || '-'
  return writeFrame(FRAMING, `annals-journal 1 ${erasures} ${at} ${where}`, rows)
}

/** Reads a record; undefined if it is damaged. Never throws. */
export function readRecord(text: string): JournalRecord | undefined {
  const frame = readFrame(FRAMING, text)
  if (!frame || frame.damage !== undefined) return undefined
  const [erasures, at, where = '-'] = frame.fields
  const entries = readRows(frame.body)
  const places = where === '-' ? [] : where.split(',').map(readPlace)
  return Array.isArray(entries) ? { erasures: Number(erasures), at: Number(at), places, entries } : undefined
}

function readPlace(text: string): Place {
  const split = text.lastIndexOf('=')
  return { key: text.slice(0, split), length: Number(text.slice(split + 1)) }
}

/** The records of a journal, sorted at a start. */
export type Sorted = {
  /** Lines that the log may lack. */
  entries: Entry[]
  /** Those of `entries` that no record has once the spent ones are removed. */
  leaving: Entry[]
  /** Records that can be removed once `entries` are written and `leaving` is in the journal again. */
  spent: number[]
}

/**
 * Compares the journal with the segments that a start has read, given by the length of their rows. A line is left out
 * only if the log still has it where it was written. One that the log has elsewhere (in an archive) or not at all is
 * returned. Records from before an erasure are spent.
 */
export function sortJournal(
  stored: readonly StoredRecord[],
  lengths: ReadonlyMap<string, number>,
  { erasures, now }: { erasures: number; now: number },
): Sorted {
  const newest = new Set(
    stored
      .map(({ name }) => name)
      .sort((a, b) => a - b)
      .slice(-NEWEST),
  )
  const sorted: Sorted = { entries: [], leaving: [], spent: [] }
  for (const { name, text } of stored) {
    const record = readRecord(text)
    if (!record) continue
    const erased = record.erasures < erasures
    const there = isThere(record, lengths)
    const old = Math.abs(now - record.at) > YOUNG
    const isSpent = erased || (old && (!there || !newest.has(name)))
    if (isSpent) sorted.spent.push(name)
    if (erased || there) continue
    // One by one, because a restored backup is a single record with more entries than a call takes arguments.
    for (const entry of record.entries) {
      sorted.entries.push(entry)
      if (isSpent) sorted.leaving.push(entry)
    }
  }
  return sorted
}

function isThere({ places }: JournalRecord, lengths: ReadonlyMap<string, number>): boolean {
  return places.length > 0 && places.every(({ key, length }) => (lengths.get(key) ?? -1) >= length)
}

/** True if some of a record's lines are in one of these segments of the log. */
export function refersTo(text: string, keys: ReadonlySet<string>): boolean {
  return readRecord(text)?.places.some(({ key }) => keys.has(key)) ?? false
}
