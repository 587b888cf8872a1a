import type { KindInQuiz } from '../kind-in-quiz'
import { parseText } from '../parse-text'
import { textParts } from '../text-answers'

export const dateInQuiz: KindInQuiz<'date'> = {
  parseAnswer: (given) => {
    const read = parseText(given)
    return read && { kind: 'date', ...read }
  },
  answerParts: textParts,
  print: () => ['_'.repeat(24)],
}
