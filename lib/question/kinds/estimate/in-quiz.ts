import type { KindInQuiz } from '../kind-in-quiz'
import { parseText } from '../parse-text'
import { textParts } from '../text-answers'

export const estimateInQuiz: KindInQuiz<'estimate'> = {
  linkPlace: 5,
  seconds: 40,
  points: 2,
  parseAnswer: (given) => {
    const read = parseText(given)
    return read && { kind: 'estimate', ...read }
  },
  answerParts: textParts,
  print: ({ unit }) => [
    `${'_'.repeat(16)} ${unit}`,
    `or a range: from ${'_'.repeat(12)} to ${'_'.repeat(12)} ${unit}`,
  ],
}
