import { IN_QUIZ } from '../kinds/all-in-quiz'
import { TRAITS } from '../kinds/all-traits'
import type { KindInQuiz } from '../kinds/kind-in-quiz'
import type { Answer, AnswerOf, Kind, Question, QuestionOf } from '../question'
import { alone, type KeyPart, partWords } from './key-parts'

/** What was given, in words; `''` for nothing. */
export function answerWords(question: Question, answer: Answer | null): string {
  return answer ? joined(answer.kind, answerPartsOf(question, answer)) : ''
}

/** The same in its parts: names side by side, rows with what was given to each, an order from the first. */
export function answerPartsOf(question: Question, answer: Answer | null): string[] {
  return answer ? answerPartsAs(answer.kind, answer, question) : []
}

function answerPartsAs<K extends Kind>(kind: K, answer: AnswerOf<K>, question: Question): string[] {
  const telling: KindInQuiz<K> = IN_QUIZ[kind]
  return telling.answerParts(answer, question, rowsOf(question))
}

/** What is asked, in one sentence: the stem, or the statement that is to be judged. */
export function taskOf(question: Question): string {
  return inQuiz(question).task?.(question) ?? question.stem
}

/** The whole of what is right, in words. */
export function keyOf(question: Question): string {
  const { key, keyParts } = inQuiz(question)
  if (key) return key(question)
  return keyParts ? joined(question.kind, keyParts(question).map(partWords)) : question.keys.join(' or ')
}

/** The same in its parts: names that are wanted side by side, what belongs to each row, an order from the first. */
export function keyPartsOf(question: Question): KeyPart[] {
  return inQuiz(question).keyParts?.(question) ?? alone([keyOf(question)])
}

/** The rows of a question in which each has an answer of its own. */
export function rowsOf(question: Question): string[] {
  return inQuiz(question).rows?.(question) ?? []
}

/** What quizzes know of a question's kind; the compiler cannot see that the two are of one kind. */
export function inQuiz<K extends Kind>({ kind }: { kind: K } & QuestionOf<K>): KindInQuiz<K> {
  return IN_QUIZ[kind]
}

function joined(kind: Kind, parts: readonly string[]): string {
  return parts.join(TRAITS[kind].ordered ? ' → ' : '; ')
}
