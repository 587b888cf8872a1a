import { IN_QUIZ } from '../../question/kinds/all-in-quiz'
import { type Answer, KINDS } from '../../question/question'
import { own } from '../../question/read/parse-fields'

/** Characters of one answer's JSON. */
export const LONGEST_ANSWER = 4_000

/** An answer as the app gives it, of every kind; undefined for anything else and for what is too long. */
export function parseAnswer(given: unknown): Answer | undefined {
  const named = own(given, 'kind')
  const kind = KINDS.find((one) => one === named)
  const answer = kind && IN_QUIZ[kind].parseAnswer(given)
  return answer && JSON.stringify(answer).length <= LONGEST_ANSWER ? answer : undefined
}
