import { alone } from '../../tell/key-parts'
import { named } from '../../tell/offered'
import { textsAnswer } from '../answer-schemas'
import type { KindInQuiz } from '../kind-in-quiz'

export const selectInQuiz: KindInQuiz<'select'> = {
  linkPlace: 7,
  seconds: 50,
  points: 2,
  lists: 'drawn',
  answer: textsAnswer('select'),
  answerParts: ({ texts }) => texts.filter((text) => text.trim() !== ''),
  keyParts: ({ options }) => alone(options.flatMap(({ right, text }) => (right ? [text] : []))),
  optionTexts: ({ options }) => options.map(({ text }) => text),
  offered: ({ options }) => options.map(({ text, right }) => ({ text, right })),
  chosen: ({ texts }, question) => (question.kind === 'select' ? named(question.options, texts) : []),
  size: ({ options }) => options.length * 10 + options.filter(({ right }) => right).length,
  print: ({ options }) => ['Select all that apply.', ...options.map(({ text }) => `☐  ${text}`)],
}
