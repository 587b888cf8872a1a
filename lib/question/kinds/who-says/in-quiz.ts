import type { QuestionOf } from '../../question'
import { letter, pairs } from '../../tell/key-parts'
import { chosenInRows, offeredInRows } from '../../tell/offered'
import { textsAnswer } from '../answer-schemas'
import type { KindInQuiz } from '../kind-in-quiz'

const claimTexts = ({ claims }: QuestionOf<'who-says'>): string[] => claims.map(({ text }) => text)

export const whoSaysInQuiz: KindInQuiz<'who-says'> = {
  linkPlace: 14,
  seconds: 60,
  points: 2,
  answer: textsAnswer('who-says'),
  answerParts: ({ texts }, _question, rows) => pairs(rows, texts),
  keyParts: ({ claims }) => claims.map(({ text: row, claimant: text }) => ({ row, text })),
  rows: claimTexts,
  reads: claimTexts,
  optionTexts: ({ claimants }) => claimants,
  factsAsked: ({ claims }) => claims.map(({ fact }) => fact),
  offered: ({ claims, claimants }) =>
    offeredInRows(
      claims.map(({ text, claimant }) => ({ text, right: claimant })),
      claimants,
    ),
  chosen: ({ texts }, _question, rows) => chosenInRows(rows, texts),
  size: ({ claims, claimants }) => claims.length * 10 + claimants.length,
  print: ({ claims, claimants }) => [
    ...claims.map(({ text }, i) => `${i + 1}. ${text}  ____`),
    ...claimants.map((text, i) => `${letter(i)}  ${text}`),
  ],
  keyOnPaper: ({ claims, claimants }) =>
    claims
      .map(({ claimant }, i) => `${i + 1}  ${letter(claimants.indexOf(claimant))}  ${claimant}`)
      .join('\n'),
}
