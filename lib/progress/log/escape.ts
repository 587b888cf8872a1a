/** Makes any text printable ASCII on one line. Other characters and the backslash become `\` and four hex digits. */
export function escapeText(text: string): string {
  return text.replace(/[^ -[\]-~]/g, (unit) => `\\${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Restores an escaped text; undefined if `escapeText` cannot have written it. */
export function unescapeText(line: string): string | undefined {
  const text = line.replace(/\\([0-9a-f]{4})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  return escapeText(text) === line ? text : undefined
}
