import type { Quiz } from '@/lib/assignment/quiz'
import { NO_OVERRIDES, type Overrides, questionKeys } from '@/lib/assignment/report/overrides'
import { parseOverrides } from '@/lib/assignment/report/parse-overrides'
import { makeSafe } from '@/lib/progress/log/storage'
import { freshName } from '../_platform/chance'
import { storageOrNone } from './storage'

/**
 * What was handed in for a quiz stands under `annals:teach:in:<quiz>:<random>`, a key for each pile that was taken in:
 * sealed texts, one on a line, just as they came. A key is written once, so that two tabs cannot lose each other's.
 */
export const HANDED_IN = 'annals:teach:in:'
/** What was decided about the judging: `annals:teach:rulings:<quiz>`, the JSON of `Overrides`. */
const RULINGS = 'annals:teach:rulings:'

/** All sealed texts that are kept for a quiz, each once. */
export function sealedFor(quiz: string): string[] {
  const { keys, get } = here()
  const piles = keys(`${HANDED_IN}${quiz}:`).map((key) => get(key) ?? '')
  return [...new Set(piles.flatMap((pile) => pile.split('\n')).filter((line) => line !== ''))]
}

/** Keeps a pile; false where the browser does not store it. */
export function keepSealed(quiz: string, sealed: readonly string[]): boolean {
  return sealed.length === 0 || here().set(`${HANDED_IN}${quiz}:${freshName(8)}`, sealed.join('\n'))
}

/** What was decided about a quiz; `problem` where that cannot be read, and then nothing is written over it. */
export function rulingsFor(quiz: Quiz): { overrides: Overrides; problem?: string } {
  const text = here().get(RULINGS + quiz.id)
  if (text === undefined) return { overrides: NO_OVERRIDES }
  const parsed = parseOverrides(text, questionKeys(quiz))
  return parsed.ok
    ? { overrides: parsed.overrides }
    : { overrides: NO_OVERRIDES, problem: `${parsed.what} ${parsed.cure}` }
}

/** Keeps what was decided; false where the browser does not store it, or where what is there cannot be read. */
export function keepRulings(quiz: string, overrides: Overrides): boolean {
  const { get, set } = here()
  const before = get(RULINGS + quiz)
  if (before !== undefined && !parseOverrides(before, []).ok) return false
  return set(RULINGS + quiz, JSON.stringify(overrides))
}

/** Removes all that was handed in for a quiz, and what was decided about it. */
export function forgetHandedIn(quiz: string): void {
  const { keys, remove } = here()
  for (const key of [...keys(`${HANDED_IN}${quiz}:`), RULINGS + quiz]) remove(key)
}

/** Calls back when another tab takes something in for the quiz, or decides. */
export function followHandedIn(quiz: string, changed: () => void): () => void {
  const heard = ({ key }: StorageEvent): void => {
    if (key === null || key.startsWith(`${HANDED_IN}${quiz}:`) || key === RULINGS + quiz) changed()
  }
  window.addEventListener('storage', heard)
  return () => window.removeEventListener('storage', heard)
}

const here = () => makeSafe(storageOrNone())
