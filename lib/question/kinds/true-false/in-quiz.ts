import { fieldsOf } from '../../read/parse-fields'
import { tellingOf } from '../../tell/statement'
import type { KindInQuiz } from '../kind-in-quiz'

export const trueFalseInQuiz: KindInQuiz<'true-false'> = {
  linkPlace: 4,
  seconds: 25,
  points: 0,
  parseAnswer: (given) => {
    const plain = fieldsOf(given, ['kind', 'says'])
    const value = plain
      ? { ...plain, correction: undefined }
      : fieldsOf(given, ['kind', 'says', 'correction'])
    if (typeof value?.says !== 'boolean') return undefined
    const { says, correction } = value
    if (correction === undefined) return { kind: 'true-false', says }
    return typeof correction === 'string' ? { kind: 'true-false', says, correction } : undefined
  },
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
  ownText: (index, card) => tellingOf(index, card)?.right,
  print: ({ statement }) => [statement, `True ☐   False ☐   Correction: ${'_'.repeat(24)}`],
  taskOnPaper: 'True or false? If it is false, correct it.',
}
