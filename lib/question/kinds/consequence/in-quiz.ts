import { alone, letter } from '../../tell/key-parts'
import { named } from '../../tell/offered'
import { textsAnswer } from '../answer-schemas'
import type { KindInQuiz } from '../kind-in-quiz'

export const consequenceInQuiz: KindInQuiz<'consequence'> = {
  linkPlace: 15,
  seconds: 50,
  points: 1,
  lists: 'drawn',
  answer: textsAnswer('consequence'),
  answerParts: ({ texts }) => texts,
  keyParts: ({ right, keys: [key = ''] }) => alone(right.length > 0 ? right : [key]),
  reads: ({ steps }) => steps,
  optionTexts: ({ options }) => options.map(({ text }) => text),
  offered: ({ options }) => options.map(({ text, right }) => ({ text, right })),
  chosen: ({ texts }, question) =>
    question.kind === 'consequence' ? named(question.options, texts.slice(0, 1)) : [],
  size: ({ steps }) => steps.length,
  print: ({ options, steps }) => [
    ...options.map(({ text }, i) => `${letter(i)}  ${text}`),
    ...steps.map((text) => `☐  ${text}`),
  ],
  keyOnPaper: ({ options, right }) =>
    right.length > 0
      ? right.map((text, i) => `${i + 1}  ${text}`).join('\n')
      : options.flatMap((option, i) => (option.right ? `${letter(i)}  ${option.text}` : [])).join('\n'),
}
