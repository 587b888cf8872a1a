import { shuffle } from '../../chance'
import type { QuestionOf } from '../../question'
import { letter, pairs } from '../../tell/key-parts'
import { chosenInRows, offeredInRows } from '../../tell/offered'
import { textsAnswer } from '../answer-schemas'
import type { KindInQuiz } from '../kind-in-quiz'

const rowTexts = ({ rows }: QuestionOf<'match'>): string[] => rows.map(({ text }) => text)

export const matchInQuiz: KindInQuiz<'match'> = {
  linkPlace: 9,
  seconds: 75,
  points: 2,
  answer: textsAnswer('match'),
  answerParts: ({ texts }, _question, rows) => pairs(rows, texts),
  keyParts: ({ rows }) => rows.map(({ text: row, right: text }) => ({ row, text })),
  rows: rowTexts,
  reads: rowTexts,
  optionTexts: ({ options }) => options,
  offered: ({ rows, options }) => offeredInRows(rows, options),
  chosen: ({ texts }, _question, rows) => chosenInRows(rows, texts),
  rearrange: (draw, chance) => {
    const cards = shuffle(chance, draw.cards ?? [])
    return { ...draw, cards, numbers: shuffle(chance, draw.numbers ?? []) }
  },
  print: ({ rows, options }) => [
    ...rows.map(({ text }, i) => `${i + 1}. ${text}  ____`),
    ...options.map((text, i) => `${letter(i)}  ${text}`),
  ],
  keyOnPaper: ({ rows, options }) =>
    rows.map(({ right }, i) => `${i + 1}  ${letter(options.indexOf(right))}  ${right}`).join('\n'),
}
