import type { Verdict } from '../question'

/**
 * What the answer should have been, a more precise reason why a text is not one (if there is one), and pairs of
 * examples with the word to put between the two.
 */
type Wanted = {
  what: string
  why: (text: string) => string | undefined
  ways: readonly (readonly [string, string])[]
  or: string
}

/**
 * Judges a typed answer. If `judge` cannot read it (undefined), the reason includes an example: the first pair in which
 * both would be wrong, so that it does not give the answer away.
 */
export function judgeWritten(
  text: string,
  judge: (text: string) => Verdict | undefined,
  { what, why, ways, or }: Wanted,
): Verdict {
  const verdict = judge(text)
  if (verdict) return verdict
  const way = ways.find((examples) => examples.every((one) => judge(one)?.worth === 'wrong'))
  const example = way ? ` Try ${way.join(or)}.` : ''
  return { worth: 'unanswered', reason: `${why(text) ?? `We can’t read that as ${what}.`}${example}` }
}
