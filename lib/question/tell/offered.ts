import { foldName } from '../../fact/name'

/** What can be chosen, in words. Two of one text are one unless one of them is right and the other is not. */
export type Offered = { text: string; right: boolean }

/** Options are named by their text; folded, as judging does, where it is not there to the letter. */
export function named(options: readonly { text: string }[], texts: readonly string[]): string[] {
  const chosen = texts.slice(0, 100).flatMap((text) => {
    const exact = options.find((option) => option.text === text)
    if (exact || text.length > 400) return exact ?? []
    return options.find((option) => foldName(option.text) === foldName(text)) ?? []
  })
  return [...new Set(chosen.map(({ text }) => text))]
}

/** Every option in every row. */
export function offeredInRows(
  rows: readonly { text: string; right: string }[],
  options: readonly string[],
): Offered[] {
  return rows.flatMap((row) =>
    options.map((option) => ({ text: inRow(row.text, option), right: option === row.right })),
  )
}

/** What was chosen in each row. */
export function chosenInRows(rows: readonly string[], texts: readonly string[]): string[] {
  return rows.map((row, i) => inRow(row, texts[i] ?? ''))
}

function inRow(row: string, option: string): string {
  return `${row}: ${option}`
}
