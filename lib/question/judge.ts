import type { PackIndex } from '../card/pack-index'
import { QUESTION_KINDS } from './kinds'
import type { Question, Verdict } from './question'

/** What an answer is worth. Total: whatever is given has a verdict, and the time it takes is linear in its length. */
export function judge(index: PackIndex, question: Question, answer: unknown): Verdict {
  switch (question.kind) {
    case 'flip':
      return QUESTION_KINDS.flip.judge(index, question, answer)
    case 'choice':
      return QUESTION_KINDS.choice.judge(index, question, answer)
    case 'typed':
      return QUESTION_KINDS.typed.judge(index, question, answer)
    case 'date':
      return QUESTION_KINDS.date.judge(index, question, answer)
    case 'number':
      return QUESTION_KINDS.number.judge(index, question, answer)
    case 'true-false':
      return QUESTION_KINDS['true-false'].judge(index, question, answer)
  }
}
