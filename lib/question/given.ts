import type { Verdict } from './question'

/** Text of an answer that may be anything: a text, a number, or an object with a `text`. Undefined for nothing. */
export function textGiven(answer: unknown): string | undefined {
  const value = typeof answer === 'object' && answer !== null && 'text' in answer ? answer.text : answer
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  return text === '' ? undefined : text
}

/** A field of an answer that may be anything. */
export function fieldGiven(answer: unknown, field: string): unknown {
  if (typeof answer !== 'object' || answer === null) return undefined
  return Object.getOwnPropertyDescriptor(answer, field)?.value
}

export const NOTHING_GIVEN: Verdict = { worth: 'unanswered', reason: 'Nothing was answered.' }
