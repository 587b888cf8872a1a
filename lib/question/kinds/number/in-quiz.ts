import { textAnswer } from '../answer-schemas'
import type { KindInQuiz } from '../kind-in-quiz'
import { textParts } from '../text-answers'

export const numberInQuiz: KindInQuiz<'number'> = {
  linkPlace: 3,
  seconds: 35,
  points: 3,
  answer: textAnswer('number'),
  answerParts: textParts,
  print: ({ unit }) => [`${'_'.repeat(16)} ${unit}`],
}
