import type { Kind } from '../../question/question'

/**
 * Seconds that a student is taken to need for one question, reading and looking over it again included. An assumption for
 * fourteen-year-olds at a calm pace, not measured: the results of a quiz show what a class really took.
 */
export const SECONDS: { [K in Kind]: number } = {
  flip: 20,
  choice: 30,
  typed: 40,
  date: 35,
  number: 35,
  'true-false': 25,
  estimate: 40,
  cloze: 40,
  select: 50,
  'name-all': 90,
  match: 75,
  order: 75,
  place: 45,
  compare: 25,
  'share-chart': 100,
  'who-says': 60,
}

/** Whole minutes, at least one. */
export function minutesFor(kinds: readonly Kind[]): number {
  return Math.max(1, Math.round(kinds.reduce((sum, kind) => sum + SECONDS[kind], 0) / 60))
}

/** How many questions fit into so many minutes if these kinds come equally often; at least one. */
export function countFor(minutes: number, kinds: readonly Kind[]): number {
  const all = kinds.reduce((sum, kind) => sum + SECONDS[kind], 0)
  return all === 0 ? 1 : Math.max(1, Math.floor((minutes * 60 * kinds.length) / all))
}
