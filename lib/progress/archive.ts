import type { Entry } from './entry'
import { compareEntries } from './order'
import { makeRowWriter } from './rows'

/** An archive segment's entries: enough that its list of card ids costs little a review. */
const ENTRIES = 32_768
/** Segments below this size are worth merging. */
export const SMALL = 100_000
/** So many small segments are left alone; each key costs time at every start. */
export const MANY = 24
/** Only what was last written to so long ago is merged, since its writer is long gone: milliseconds. */
export const SETTLED = 24 * 60 * 60 * 1000

/** The rows of archive segments that hold these entries, each once. */
export function archiveBodies(entries: Entry[]): string[] {
  const sorted = [...entries].sort(compareEntries)
  const distinct = sorted.filter((entry, i) => {
    const before = sorted[i - 1]
    return before === undefined || compareEntries(before, entry) !== 0
  })
  const bodies: string[] = []
  for (let start = 0; start < distinct.length; start += ENTRIES) {
    bodies.push(
      distinct
        .slice(start, start + ENTRIES)
        .map(makeRowWriter())
        .join(''),
    )
  }
  return bodies
}
