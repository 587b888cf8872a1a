import type { KindInQuiz } from '../kind-in-quiz'
import { parseText } from '../parse-text'
import { textParts } from '../text-answers'

export const typedInQuiz: KindInQuiz<'typed'> = {
  linkPlace: 1,
  seconds: 40,
  points: 3,
  parseAnswer: (given) => {
    const read = parseText(given)
    return read && { kind: 'typed', ...read }
  },
  answerParts: textParts,
  print: () => ['_'.repeat(40)],
  asksName: () => true,
}
