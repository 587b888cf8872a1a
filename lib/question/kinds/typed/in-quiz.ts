import { textAnswer } from '../answer-schemas'
import type { KindInQuiz } from '../kind-in-quiz'
import { textParts } from '../text-answers'

export const typedInQuiz: KindInQuiz<'typed'> = {
  linkPlace: 1,
  seconds: 40,
  points: 3,
  answer: textAnswer('typed'),
  answerParts: textParts,
  print: () => ['_'.repeat(40)],
  asksName: () => true,
}
