import type { KindInQuiz } from '../kind-in-quiz'
import { parseText } from '../parse-text'
import { textParts } from '../text-answers'

export const clozeInQuiz: KindInQuiz<'cloze'> = {
  linkPlace: 6,
  seconds: 40,
  points: 2,
  parseAnswer: (given) => {
    const read = parseText(given)
    return read && { kind: 'cloze', ...read }
  },
  answerParts: textParts,
  print: ({ before, after }) => [`${before}${'_'.repeat(20)}${after}`],
  taskOnPaper: 'Fill the gap.',
  asksName: ({ recall }) => 'entities' in recall,
}
