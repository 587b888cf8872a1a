import { IN_QUIZ } from '../../question/kinds/all-in-quiz'
import type { Kind } from '../../question/question'

/** Returns the time for these kinds in whole minutes, at least one. */
export function minutesFor(kinds: readonly Kind[]): number {
  return Math.max(1, Math.round(kinds.reduce((sum, kind) => sum + IN_QUIZ[kind].seconds, 0) / 60))
}

/** Returns how many questions fit into the minutes if these kinds come equally often; at least one. */
export function countFor(minutes: number, kinds: readonly Kind[]): number {
  const all = kinds.reduce((sum, kind) => sum + IN_QUIZ[kind].seconds, 0)
  return all === 0 ? 1 : Math.max(1, Math.floor((minutes * 60 * kinds.length) / all))
}
