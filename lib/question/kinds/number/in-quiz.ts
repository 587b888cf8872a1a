import type { KindInQuiz } from '../kind-in-quiz'
import { parseText } from '../parse-text'
import { textParts } from '../text-answers'

export const numberInQuiz: KindInQuiz<'number'> = {
  linkPlace: 3,
  seconds: 35,
  points: 3,
  parseAnswer: (given) => {
    const read = parseText(given)
    return read && { kind: 'number', ...read }
  },
  answerParts: textParts,
  print: ({ unit }) => [`${'_'.repeat(16)} ${unit}`],
}
