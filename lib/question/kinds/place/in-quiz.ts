import * as v from 'valibot'
import type { QuestionOf } from '../../question'
import { whole } from '../../read/schemas'
import { words } from '../../tell/texts-shown'
import type { KindInQuiz } from '../kind-in-quiz'

export const placeInQuiz: KindInQuiz<'place'> = {
  linkPlace: 11,
  seconds: 45,
  points: 1,
  lists: 'all',
  answer: v.strictObject({ kind: v.literal('place'), slot: whole(-1_000, 1_000) }),
  answerParts: ({ slot }, question) => {
    const said = question.kind === 'place' ? slotWords(question, slot) : ''
    return said === '' ? [] : [said]
  },
  key: (question) => slotWords(question, question.slot),
  reads: ({ event, fixed }) => [event.text, ...fixed.flatMap(({ text, date }) => [text, date])],
  texts: ({ event, fixed }) => words([event, ...fixed].flatMap(({ text, date }) => [text, date])),
  secrets: ({ event }) => [event.date],
  cardsTold: ({ fixed }) => fixed.map(({ card }) => card),
  offered: (question) =>
    Array.from({ length: question.fixed.length + 1 }, (_, slot) => ({
      text: slotWords(question, slot),
      right: slot === question.slot,
    })),
  chosen: ({ slot }, question) => (question.kind === 'place' ? [slotWords(question, slot)] : []),
  size: ({ fixed }) => fixed.length,
  print: ({ event, fixed }) => [
    `Mark the place of: ${event.text}`,
    ...fixed.flatMap(({ text, date }) => ['☐', `${date}  ${text}`]),
    '☐',
  ],
}

/** Describes a place on the timeline. */
function slotWords({ fixed }: QuestionOf<'place'>, slot: number): string {
  const [before, after] = [fixed[slot - 1], fixed[slot]]
  if (before && after) return `Between “${before.text}” and “${after.text}”`
  if (before) return `After “${before.text}”`
  return after ? `Before “${after.text}”` : ''
}
