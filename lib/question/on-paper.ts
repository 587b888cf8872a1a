import type { Question } from './question'
import { inQuiz, keyOf, taskOf } from './tell/answer-words'

/** Returns the lines below the stem when a question is printed. */
export function onPaper(question: Question): string[] {
  return inQuiz(question).print(question)
}

/** Returns the answer with the numbers and letters on the sheet, for marking at a glance. */
export function keyOnPaper(question: Question): string {
  return inQuiz(question).keyOnPaper?.(question) ?? keyOf(question)
}

/** Returns the task on paper. If the lines below it contain the sentence, the task says what to do with it. */
export function taskOnPaper(question: Question): string {
  return inQuiz(question).taskOnPaper ?? taskOf(question)
}
