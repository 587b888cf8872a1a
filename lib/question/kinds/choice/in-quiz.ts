import * as v from 'valibot'
import { letter } from '../../tell/key-parts'
import { named } from '../../tell/offered'
import type { KindInQuiz } from '../kind-in-quiz'
import { textParts } from '../text-answers'

export const choiceInQuiz: KindInQuiz<'choice'> = {
  linkPlace: 0,
  seconds: 30,
  points: 1,
  lists: 'drawn',
  answer: v.strictObject({
    kind: v.literal('choice'),
    text: v.string(),
    guessed: v.exactOptional(v.boolean()),
  }),
  answerParts: textParts,
  optionTexts: ({ options }) => options.map(({ text }) => text),
  offered: ({ options }) => options.map(({ text, right }) => ({ text, right })),
  chosen: ({ text }, question) => (question.kind === 'choice' ? named(question.options, [text]) : []),
  print: ({ options }) => options.map(({ text }, i) => `${letter(i)}  ${text}`),
  keyOnPaper: ({ options }) =>
    options.flatMap(({ text, right }, i) => (right ? `${letter(i)}  ${text}` : [])).join('\n'),
}
