import type { Common } from '../question-parts'
import type { RecallQuestion } from '../recall-question'

export type TrueFalseQuestion = Common & {
  kind: 'true-false'
  statement: string
  holds: boolean
  /** The value in the statement, right or wrong. */
  said: string
  /** Judges the correction; null if it cannot be typed. */
  recall: RecallQuestion | null
}

export type TrueFalseAnswer = { kind: 'true-false'; says: boolean; correction?: string }
