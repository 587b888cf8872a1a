import { storageOrNone } from './storage'

/** Begins the keys of quizzes that are taken in this browser. */
export const QUIZ_PREFIX = 'annals:quiz:'

/** Says whether a quiz was begun in this browser, without the code that reads one. */
export function hasQuiz(): boolean {
  return Object.keys(storageOrNone() ?? {}).some((key) => key.startsWith(QUIZ_PREFIX))
}
