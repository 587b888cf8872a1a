import { fieldsOf } from '../../read/parse-fields'
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
  parseAnswer: (given) => {
    const recalled = fieldsOf(given, ['kind', 'recalled'])?.recalled
    const isOne = recalled === 'forgot' || recalled === 'hard' || recalled === 'got it' || recalled === 'easy'
    return isOne ? { kind: 'flip', recalled } : undefined
  },
  answerParts: ({ recalled }) => [RECALLED[recalled]],
  print: ({ back }) => [`Answer: ${back}`],
}
