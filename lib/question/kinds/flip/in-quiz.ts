import * as v from 'valibot'
import type { KindInQuiz } from '../kind-in-quiz'

const RECALLED = {
  forgot: 'Forgot it',
  hard: 'Recalled it with effort',
  'got it': 'Recalled it',
  easy: 'Recalled it easily',
}

export const flipInQuiz: KindInQuiz<'flip'> = {
  linkPlace: null,
  seconds: 20,
  points: 0,
  answer: v.strictObject({
    kind: v.literal('flip'),
    recalled: v.picklist(['forgot', 'hard', 'got it', 'easy']),
  }),
  answerParts: ({ recalled }) => [RECALLED[recalled]],
  print: ({ back }) => [`Answer: ${back}`],
}
