import * as v from 'valibot'
import { IN_QUIZ } from '../../question/kinds/all-in-quiz'
import { type Answer, KINDS } from '../../question/question'
import { fitting } from '../../question/read/schemas'

/** Characters of one answer's JSON. */
export const LONGEST_ANSWER = 4_000

const named = v.object({ kind: v.picklist(KINDS) })

/** An answer of any kind, as the app gives it; none that is too long. */
export const answerSchema = v.pipe(
  v.lazy<v.GenericSchema<unknown, Answer>>((given) => {
    const kind = fitting(named, given)?.kind
    return kind ? IN_QUIZ[kind].answer : v.never()
  }),
  v.check((answer) => JSON.stringify(answer).length <= LONGEST_ANSWER),
)
