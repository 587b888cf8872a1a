import { textAnswer } from '../answer-schemas'
import type { KindInQuiz } from '../kind-in-quiz'
import { textParts } from '../text-answers'

export const clozeInQuiz: KindInQuiz<'cloze'> = {
  linkPlace: 6,
  seconds: 40,
  points: 2,
  answer: textAnswer('cloze'),
  answerParts: textParts,
  print: ({ before, after }) => [`${before}${'_'.repeat(20)}${after}`],
  taskOnPaper: 'Fill the gap.',
  asksName: ({ recall }) => 'entities' in recall,
}
