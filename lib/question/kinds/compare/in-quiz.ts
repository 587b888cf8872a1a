import * as v from 'valibot'
import { below, shuffle } from '../../chance'
import { words } from '../../tell/texts-shown'
import type { KindInQuiz } from '../kind-in-quiz'

export const compareInQuiz: KindInQuiz<'compare'> = {
  linkPlace: 12,
  seconds: 25,
  points: 0,
  lists: 'all',
  blamesOwnCard: true,
  answer: v.strictObject({ kind: v.literal('compare'), side: v.picklist([0, 1]) }),
  answerParts: ({ side }, question) => (question.kind === 'compare' ? [question.sides[side].text] : []),
  key: ({ sides, right }) => sides[right].text,
  reads: ({ sides }) => sides.map(({ text }) => text),
  texts: ({ sides }) => words(sides.flatMap(({ text, value }) => [text, value])),
  stemSaysKey: true,
  // The answer is a side, which no other text can give away.
  secrets: () => [],
  offered: ({ sides, right }) => sides.map(({ text }, side) => ({ text, right: side === right })),
  chosen: ({ side }, question) => (question.kind === 'compare' ? [question.sides[side].text] : []),
  rearrange: (draw, chance) => {
    const cards = shuffle(chance, draw.cards ?? [])
    return { ...draw, cards, numbers: [below(chance, 2), ...(draw.numbers ?? []).slice(1)] }
  },
  print: ({ sides }) => sides.map(({ text }) => `☐  ${text}`),
}
