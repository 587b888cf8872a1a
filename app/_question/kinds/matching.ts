/** Which answer each row has (`''` for none), the row that the next answer goes to, and the row changed last. */
export type Matching = { texts: string[]; current: number | undefined; changed?: number }

/** What was matched before, mostly nothing; the first row without an answer waits. */
export function startMatching(rows: number, before: readonly string[] = []): Matching {
  const texts = Array.from({ length: rows }, (_, row) => before[row] ?? '')
  return { texts, current: emptyAfter(texts, 0) }
}

/**
 * An answer is pressed: it goes to the current row, from another row if it was there, and the next empty row waits.
 * Pressed for the row that has it, or when no row waits, it is taken back.
 */
export function pressAnswer({ texts, current }: Matching, text: string): Matching {
  const at = texts.indexOf(text)
  const row = current ?? at
  if (row === at) return { texts: texts.with(at, ''), current: at, changed: at }
  const next = texts.map((each) => (each === text ? '' : each)).with(row, text)
  return { texts: next, current: emptyAfter(next, row), changed: row }
}

/** The next row without an answer, from the top again at the end; undefined where every row has one. */
function emptyAfter(texts: string[], row: number): number | undefined {
  const after = texts.indexOf('', row)
  const empty = after === -1 ? texts.indexOf('') : after
  return empty === -1 ? undefined : empty
}
