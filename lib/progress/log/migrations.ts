/** The version in which segments are written. */
export const SEGMENT_VERSION = '2'

/** Turns rows into those of the next version; each step has a name. */
type Step = { name: string; to: string; rows: (body: string) => string }

const STEPS = new Map<string, Step>([
  [
    '1',
    // Adds the rows `accept` and `refuse`, the sign of a range, and two settings. Older rows keep their meaning.
    { name: 'spellings, ranges and kinds', to: '2', rows: (body) => body },
  ],
])

/** Returns a segment's rows in the present version; undefined for an unknown version. */
export function presentRows(version: string, body: string): string | undefined {
  if (version === SEGMENT_VERSION) return body
  const step = STEPS.get(version)
  return step && presentRows(step.to, step.rows(body))
}
