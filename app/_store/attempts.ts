import type { Assignment } from '@/lib/assignment/assignment'
import type { Attempt } from '@/lib/assignment/attempt/attempt'
import { type KeptQuiz, keptText, parseKept } from '@/lib/assignment/attempt/parse-attempt'
import { questionsSum } from '@/lib/assignment/questions-sum'
import { QUIZ_PREFIX } from './has-quiz'
import { kept } from './kept'

const quizzes = kept({ prefix: QUIZ_PREFIX, parse: parseKept, write: keptText })

/** Names a quiz by its assignment and the sum of its questions, so that each variant is kept by itself. */
export const nameOfQuiz = ({ id, questions }: Assignment): string => `${id}:${questionsSum(questions)}`

/** `annals:quiz:<assignment>:<sum of its questions>` holds a `KeptQuiz`. */
export const keyOfQuiz = (assignment: Assignment): string => QUIZ_PREFIX + nameOfQuiz(assignment)

export const { read: readQuiz, save: saveTakenQuiz } = quizzes

export const quizzesKept = (): KeptQuiz[] => quizzes.list()

/** Calls back when another tab goes on with the same quiz. */
export function followQuiz(quiz: string, changed: (kept: KeptQuiz) => void): () => void {
  return quizzes.follow((name, text) => {
    const other = name === quiz ? parseKept(text) : undefined
    if (other) changed(other)
  })
}

/** Milliseconds after which a tab sees what another wrote: the turn may come sooner than what was written in the last. */
const SEEN = 100

/** Gives the tabs that hold one quiz a turn each, with the attempt as the storage has it by then. */
export async function inOneTab(quiz: string, work: (stored: Attempt | null) => void): Promise<void> {
  const turn = (): void => work(readQuiz(quiz)?.attempt ?? null)
  // Pages at an http address have no locks.
  if (!('locks' in navigator)) return turn()
  await navigator.locks.request(QUIZ_PREFIX + quiz, async () => {
    await new Promise((resolve) => setTimeout(resolve, SEEN))
    turn()
  })
}
