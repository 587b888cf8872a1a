import { alone } from '../../tell/key-parts'
import { words } from '../../tell/texts-shown'
import { textsAnswer } from '../answer-schemas'
import type { KindInQuiz } from '../kind-in-quiz'

export const orderInQuiz: KindInQuiz<'order'> = {
  linkPlace: 10,
  seconds: 75,
  points: 2,
  answer: textsAnswer('order'),
  answerParts: ({ texts }) => texts,
  keyParts: ({ right }) => alone(right),
  reads: ({ events }) => events.map(({ text }) => text),
  texts: ({ events }) => words(events.flatMap(({ text, date }) => [text, date])),
  // The answer is an order, which no other text can give away.
  secrets: () => [],
  print: ({ events }) => events.map(({ text }) => `☐  ${text}`),
  keyOnPaper: ({ right }) => right.map((text, i) => `${i + 1}  ${text}`).join('\n'),
}
