/** Returns the typed text as the only part of an answer; no parts if it is blank. */
export function textParts({ text }: { text: string }): string[] {
  const written = text.trim()
  return written === '' ? [] : [written]
}
