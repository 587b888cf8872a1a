import type { Common } from '../question-parts'
import type { RecallQuestion } from '../recall-question'

export type TrueFalseQuestion = Common & {
  kind: 'true-false'
  statement: string
  holds: boolean
  /** The value that the statement gives, right or wrong. */
  said: string
  /** How a correction is judged. */
  recall: RecallQuestion | null
}

export type TrueFalseAnswer = { kind: 'true-false'; says: boolean; correction?: string }
