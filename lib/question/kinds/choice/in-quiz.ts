import { fieldsOf } from '../../read/parse-fields'
import { letter } from '../../tell/key-parts'
import { named } from '../../tell/offered'
import type { KindInQuiz } from '../kind-in-quiz'
import { textParts } from '../text-answers'

export const choiceInQuiz: KindInQuiz<'choice'> = {
  linkPlace: 0,
  seconds: 30,
  points: 1,
  lists: 'drawn',
  parseAnswer: (given) => {
    const plain = fieldsOf(given, ['kind', 'text'])
    const value = plain ? { ...plain, guessed: undefined } : fieldsOf(given, ['kind', 'text', 'guessed'])
    if (typeof value?.text !== 'string') return undefined
    const { text, guessed } = value
    if (guessed === undefined) return { kind: 'choice', text }
    return typeof guessed === 'boolean' ? { kind: 'choice', text, guessed } : undefined
  },
  answerParts: textParts,
  optionTexts: ({ options }) => options.map(({ text }) => text),
  offered: ({ options }) => options.map(({ text, right }) => ({ text, right })),
  chosen: ({ text }, question) => (question.kind === 'choice' ? named(question.options, [text]) : []),
  print: ({ options }) => options.map(({ text }, i) => `${letter(i)}  ${text}`),
  keyOnPaper: ({ options }) =>
    options.flatMap(({ text, right }, i) => (right ? `${letter(i)}  ${text}` : [])).join('\n'),
}
