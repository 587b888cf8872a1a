import type { Kind } from '../question'
import { choice } from './choice'
import { date } from './date'
import { flip } from './flip'
import { number } from './number'
import type { QuestionKind } from './question-kind'
import { trueFalse } from './true-false'
import { typed } from './typed'

/** Every kind, written by hand; a test counts that each has its file, component, laws and bench. */
export const QUESTION_KINDS: { [K in Kind]: QuestionKind<K> } = {
  flip,
  choice,
  typed,
  date,
  number,
  'true-false': trueFalse,
}
