/** A part of the right answer, with its row if the question has rows. */
export type KeyPart = { row: string | null; text: string }

/** Makes parts without rows. */
export function alone(texts: readonly string[]): KeyPart[] {
  return texts.map((text) => ({ row: null, text }))
}

export function partWords({ row, text }: KeyPart): string {
  return row === null ? text : `${leading(row)} ${text}`
}

/** Joins each row with its answer; empty if no row has one. */
export function pairs(rows: readonly string[], given: readonly string[]): string[] {
  return given.some((text) => text !== '') ? rows.map((row, i) => `${leading(row)} ${given[i] || '–'}`) : []
}

/** Ends a statement with a colon, and leaves a question as it is. */
function leading(row: string): string {
  return row.endsWith('?') ? row : `${row.replace(/\.$/, '')}:`
}

/** Returns the letter of an option on paper, from A. */
export function letter(place: number): string {
  return 'ABCDEFGH'[place] ?? ''
}
