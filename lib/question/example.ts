import type { Verdict } from './question'

/**
 * How an answer is written, for one that could not be read: the first of these ways of which nothing would be an answer,
 * so that it shows nobody what is right. `''` where there is none.
 */
export function exampleOf(
  ways: readonly (readonly [one: string, other: string])[],
  words: (one: string, other: string) => string,
  judge: (text: string) => Verdict,
): string {
  const way = ways.find((texts) => texts.every((text) => judge(text).worth === 'wrong'))
  return way ? ` ${words(...way)}` : ''
}
