import type { Question } from './question'
import { inQuiz, keyOf, taskOf } from './tell/answer-words'

/** The lines below the stem when a question is printed. */
export function onPaper(question: Question): string[] {
  return inQuiz(question).print(question)
}

/** With the numbers and letters that stand on the sheet, so that it is marked at a glance. */
export function keyOnPaper(question: Question): string {
  return inQuiz(question).keyOnPaper?.(question) ?? keyOf(question)
}

/** Where the lines below hold the sentence itself, the task is to do something with it. */
export function taskOnPaper(question: Question): string {
  return inQuiz(question).taskOnPaper ?? taskOf(question)
}
