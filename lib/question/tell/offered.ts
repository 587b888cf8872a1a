import { foldName } from '../../fact/name'

/** Something that can be chosen. Two of one text count as one, unless one is right and the other is not. */
export type Offered = { text: string; right: boolean }

/** Returns the options that the texts name, exactly or, failing that, folded as in judging. */
export function named(options: readonly { text: string }[], texts: readonly string[]): string[] {
  const chosen = texts.slice(0, 100).flatMap((text) => {
    const exact = options.find((option) => option.text === text)
    if (exact || text.length > 400) return exact ?? []
    return options.find((option) => foldName(option.text) === foldName(text)) ?? []
  })
  return [...new Set(chosen.map(({ text }) => text))]
}

/** Returns every option in every row. */
export function offeredInRows(
  rows: readonly { text: string; right: string }[],
  options: readonly string[],
): Offered[] {
  return rows.flatMap((row) =>
    options.map((option) => ({ text: inRow(row.text, option), right: option === row.right })),
  )
}

/** Returns what was chosen in each row. */
export function chosenInRows(rows: readonly string[], texts: readonly string[]): string[] {
  return rows.map((row, i) => inRow(row, texts[i] ?? ''))
}

function inRow(row: string, option: string): string {
  return `${row}: ${option}`
}
