/** The texts with the one at a place moved by one: -1 is earlier. At the ends nothing moves. */
export function moved(texts: string[], at: number, by: -1 | 1): string[] {
  const [text, other] = [texts[at], texts[at + by]]
  return text === undefined || other === undefined ? texts : texts.with(at, other).with(at + by, text)
}
