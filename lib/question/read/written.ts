import type { Verdict } from '../question'

/**
 * What a written answer should have been, why one is not, where more can be said than that, and ways to write one: pairs
 * of examples, and what stands between the two.
 */
type Wanted = {
  what: string
  why: (text: string) => string | undefined
  ways: readonly (readonly [string, string])[]
  or: string
}

/**
 * Judges what was written; `judge` gives undefined for what it cannot read, and then an example says how it is written.
 * It is the first pair of which neither would be an answer, so that it shows nobody what is right.
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
  return { worth: 'unanswered', reason: `${why(text) ?? `That could not be read as ${what}.`}${example}` }
}
