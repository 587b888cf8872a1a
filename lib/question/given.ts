import type { Verdict } from './question'

/**
 * Returns the text of an unchecked answer: a text, a number, or an object with a `text`. Undefined for anything else.
 */
export function textGiven(answer: unknown): string | undefined {
  const value = typeof answer === 'object' && answer !== null && 'text' in answer ? answer.text : answer
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  return text === '' ? undefined : text
}

/** Returns a field of an unchecked answer. */
export function fieldGiven(answer: unknown, field: string): unknown {
  if (typeof answer !== 'object' || answer === null) return undefined
  return Object.getOwnPropertyDescriptor(answer, field)?.value
}

export const NOTHING_GIVEN: Verdict = { worth: 'unanswered', reason: 'Nothing was answered.' }
