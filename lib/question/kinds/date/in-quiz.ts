import { textAnswer } from '../answer-schemas'
import type { KindInQuiz } from '../kind-in-quiz'
import { textParts } from '../text-answers'

export const dateInQuiz: KindInQuiz<'date'> = {
  linkPlace: 2,
  seconds: 35,
  points: 3,
  answer: textAnswer('date'),
  answerParts: textParts,
  print: () => ['_'.repeat(24)],
}
