import { QUESTION_KINDS } from './kinds'
import type { QuestionKind } from './kinds/question-kind'
import type { Kind, Question, QuestionOf } from './question'

/** The lines below the stem when a question is printed. */
export function onPaper(question: Question): string[] {
  return onPaperAs(question.kind, question)
}

function onPaperAs<K extends Kind>(kind: K, question: QuestionOf<K>): string[] {
  const printing: QuestionKind<K> = QUESTION_KINDS[kind]
  return printing.print(question)
}
