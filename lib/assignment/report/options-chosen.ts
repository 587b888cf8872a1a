import { IN_QUIZ } from '../../question/kinds/all-in-quiz'
import type { KindInQuiz } from '../../question/kinds/kind-in-quiz'
import type { Answer, AnswerOf, Kind, Question } from '../../question/question'
import { inQuiz, rowsOf } from '../../question/tell/answer-words'
import type { Offered } from '../../question/tell/offered'

/** Returns all options of a question; none if the answer is written or arranged. */
export function optionsOffered(question: Question): Offered[] {
  return inQuiz(question).offered?.(question) ?? []
}

/** Returns the texts of the options that an answer chose. */
export function optionsChosen(question: Question, answer: Answer | null): string[] {
  return answer ? chosenAs(answer.kind, answer, question) : []
}

function chosenAs<K extends Kind>(kind: K, answer: AnswerOf<K>, question: Question): string[] {
  const kindInQuiz: KindInQuiz<K> = IN_QUIZ[kind]
  return kindInQuiz.chosen?.(answer, question, rowsOf(question)) ?? []
}
