import type { DateQuestion } from './date/question'
import type { NumberQuestion } from './number/question'
import type { TypedQuestion } from './typed/question'

/** How a written answer is judged: the same card asked by recall. */
export type RecallQuestion = TypedQuestion | DateQuestion | NumberQuestion
