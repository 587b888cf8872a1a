/** What was written, as the only part of an answer; no part where nothing was. */
export function textParts({ text }: { text: string }): string[] {
  const written = text.trim()
  return written === '' ? [] : [written]
}
