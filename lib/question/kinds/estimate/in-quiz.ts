import { textAnswer } from '../answer-schemas'
import type { KindInQuiz } from '../kind-in-quiz'
import { textParts } from '../text-answers'

export const estimateInQuiz: KindInQuiz<'estimate'> = {
  linkPlace: 5,
  seconds: 40,
  points: 2,
  answer: textAnswer('estimate'),
  answerParts: textParts,
  print: ({ unit }) => [
    `${'_'.repeat(16)} ${unit}`,
    `or a range: from ${'_'.repeat(12)} to ${'_'.repeat(12)} ${unit}`,
  ],
}
