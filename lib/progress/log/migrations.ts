/** The version that segments are written in. */
export const SEGMENT_VERSION = '2'

/** What a version's rows become in the version after it, each step by its name. */
type Step = { name: string; to: string; rows: (body: string) => string }

const STEPS = new Map<string, Step>([
  [
    '1',
    // Adds the rows `accept` and `refuse`, the sign of a range and two settings; every row of before means what it meant.
    { name: 'spellings, ranges and kinds', to: '2', rows: (body) => body },
  ],
])

/** The rows of a segment as the present version writes them; undefined for a version not known here. */
export function presentRows(version: string, body: string): string | undefined {
  if (version === SEGMENT_VERSION) return body
  const step = STEPS.get(version)
  return step && presentRows(step.to, step.rows(body))
}
