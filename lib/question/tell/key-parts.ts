/** A part of what is right, with the row that it belongs to where a question has rows. */
export type KeyPart = { row: string | null; text: string }

/** Parts without rows. */
export function alone(texts: readonly string[]): KeyPart[] {
  return texts.map((text) => ({ row: null, text }))
}

export function partWords({ row, text }: KeyPart): string {
  return row === null ? text : `${leading(row)} ${text}`
}

/** What was given to each row; nothing where none was given anything. */
export function pairs(rows: readonly string[], given: readonly string[]): string[] {
  return given.some((text) => text !== '') ? rows.map((row, i) => `${leading(row)} ${given[i] || '–'}`) : []
}

/** A question stays one; a statement leads on to what follows. */
function leading(row: string): string {
  return row.endsWith('?') ? row : `${row.replace(/\.$/, '')}:`
}

/** The letters of a sheet of paper. */
export function letter(place: number): string {
  return 'ABCDEFGH'[place] ?? ''
}
