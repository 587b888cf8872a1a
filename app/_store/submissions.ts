import type { Quiz } from '@/lib/assignment/quiz'
import { NO_OVERRIDES, type Overrides, questionKeys } from '@/lib/assignment/report/overrides'
import { parseOverrides } from '@/lib/assignment/report/parse-overrides'
import { freshName } from '../_platform/chance'
import { kept } from './kept'

/**
 * `annals:teach:in:<quiz>:<random>` holds a pile that was handed in: sealed texts as they came, one on a line. A key is
 * written once, so two tabs cannot lose each other's.
 */
const piles = kept({
  prefix: 'annals:teach:in:',
  parse: (text): readonly string[] => text.split('\n').filter((line) => line !== ''),
  write: (sealed) => sealed.join('\n'),
})
/** `annals:teach:rulings:<quiz>` holds what was decided about the judging: the JSON of `Overrides`. */
const rulings = kept<Overrides>({
  prefix: 'annals:teach:rulings:',
  parse: (text) => {
    const parsed = parseOverrides(text, [])
    return parsed.ok ? parsed.overrides : undefined
  },
  write: (overrides) => JSON.stringify(overrides),
})

/** Returns all sealed texts of a quiz, each once. */
export const sealedFor = (quiz: string): string[] => [...new Set(piles.list(`${quiz}:`).flat())]

/** Keeps a pile; false where the browser does not store it. */
export function keepSealed(quiz: string, sealed: readonly string[]): boolean {
  return sealed.length === 0 || piles.save(`${quiz}:${freshName(8)}`, sealed)
}

/** Returns what was decided about a quiz; `problem` where that cannot be read, and then nothing is written over it. */
export function rulingsFor(quiz: Quiz): { overrides: Overrides; problem?: string } {
  const text = rulings.text(quiz.id)
  if (text === undefined) return { overrides: NO_OVERRIDES }
  const parsed = parseOverrides(text, questionKeys(quiz))
  return parsed.ok
    ? { overrides: parsed.overrides }
    : { overrides: NO_OVERRIDES, problem: `${parsed.what} ${parsed.cure}` }
}

/** Keeps what was decided; false where the browser does not store it, or what is there cannot be read. */
export const keepRulings = rulings.save

/** Removes all that was handed in for a quiz, and what was decided about it. */
export function forgetHandedIn(quiz: string): void {
  for (const name of piles.names(`${quiz}:`)) piles.remove(name)
  rulings.remove(quiz)
}

/** Calls back when another tab takes something in for any quiz. */
export const followPiles = (changed: () => void): (() => void) => piles.follow(changed)

/** Calls back when another tab takes something in for the quiz, or decides. */
export function followHandedIn(quiz: string, changed: () => void): () => void {
  const stops = [
    piles.follow((name) => (name === null || name.startsWith(`${quiz}:`)) && changed()),
    rulings.follow((name) => name === quiz && changed()),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
