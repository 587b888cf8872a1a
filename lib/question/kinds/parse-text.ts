import { fieldsOf, isListOf, isText } from '../read/parse-fields'

/** An answer that is one text. */
export function parseText(given: unknown): { text: string } | undefined {
  const text = fieldsOf(given, ['kind', 'text'])?.text
  return typeof text === 'string' ? { text } : undefined
}

/** An answer that is a list of texts. */
export function parseTexts(given: unknown): { texts: string[] } | undefined {
  const texts = fieldsOf(given, ['kind', 'texts'])?.texts
  return isListOf(texts, isText) ? { texts: [...texts] } : undefined
}
