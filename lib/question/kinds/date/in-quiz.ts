import type { KindInQuiz } from '../kind-in-quiz'
import { parseText } from '../parse-text'
import { textParts } from '../text-answers'

export const dateInQuiz: KindInQuiz<'date'> = {
  linkPlace: 2,
  seconds: 35,
  points: 3,
  parseAnswer: (given) => {
    const read = parseText(given)
    return read && { kind: 'date', ...read }
  },
  answerParts: textParts,
  print: () => ['_'.repeat(24)],
}
