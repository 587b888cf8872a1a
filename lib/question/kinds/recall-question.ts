import type { DateQuestion } from './date/question'
import type { NumberQuestion } from './number/question'
import type { TypedQuestion } from './typed/question'

/** A question that judges typed answers: the same card asked by recall. */
export type RecallQuestion = TypedQuestion | DateQuestion | NumberQuestion
