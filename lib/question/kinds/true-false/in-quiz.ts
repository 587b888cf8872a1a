import * as v from 'valibot'
import { statementOf } from '../../tell/statement'
import type { KindInQuiz } from '../kind-in-quiz'

export const trueFalseInQuiz: KindInQuiz<'true-false'> = {
  linkPlace: 4,
  seconds: 25,
  points: 0,
  answer: v.strictObject({
    kind: v.literal('true-false'),
    says: v.boolean(),
    correction: v.exactOptional(v.string()),
  }),
  answerParts: ({ says, correction = '' }) => [
    `${says ? 'True' : 'False'}${correction.trim() && `: ${correction.trim()}`}`,
  ],
  key: ({ holds, keys }) => (holds ? 'True' : ['False', ...keys.slice(0, 1)].join(': ')),
  task: ({ statement }) => `True or false: ${statement}`,
  texts: ({ statement }) => [{ role: 'stem', text: statement }],
  offered: ({ holds }) => [
    { text: 'True', right: holds },
    { text: 'False', right: !holds },
  ],
  chosen: ({ says }) => [says ? 'True' : 'False'],
  ownText: (index, card) => statementOf(index, card)?.right,
  print: ({ statement }) => [statement, `True ☐   False ☐   Correction: ${'_'.repeat(24)}`],
  taskOnPaper: 'True or false? If it is false, correct it.',
}
