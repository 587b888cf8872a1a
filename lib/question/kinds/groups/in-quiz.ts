import { shuffle } from '../../chance'
import type { QuestionOf } from '../../question'
import { letter, pairs } from '../../tell/key-parts'
import { chosenInRows, offeredInRows } from '../../tell/offered'
import { textsAnswer } from '../answer-schemas'
import type { KindInQuiz } from '../kind-in-quiz'

const rowTexts = ({ rows }: QuestionOf<'groups'>): string[] => rows.map(({ text }) => text)

export const groupsInQuiz: KindInQuiz<'groups'> = {
  linkPlace: 16,
  seconds: 60,
  points: 2,
  answer: textsAnswer('groups'),
  answerParts: ({ texts }, _question, rows) => pairs(rows, texts),
  keyParts: ({ rows }) => rows.map(({ text: row, right: text }) => ({ row, text })),
  rows: rowTexts,
  reads: rowTexts,
  optionTexts: ({ groups }) => groups,
  stemSaysKey: true,
  offered: ({ rows, groups }) => offeredInRows(rows, groups),
  chosen: ({ texts }, _question, rows) => chosenInRows(rows, texts),
  rearrange: (draw, chance) => ({ ...draw, cards: shuffle(chance, draw.cards ?? []) }),
  size: ({ rows, groups }) => rows.length * 10 + groups.length,
  print: ({ rows, groups }) => [
    ...groups.map((text, i) => `${letter(i)}  ${text}`),
    ...rows.map(({ text }, i) => `${i + 1}. ${text}  ____`),
  ],
  keyOnPaper: ({ rows, groups }) =>
    rows.map(({ right }, i) => `${i + 1}  ${letter(groups.indexOf(right))}  ${right}`).join('\n'),
}
