import { IN_QUIZ } from '../kinds/all-in-quiz'
import { TRAITS } from '../kinds/all-traits'
import type { KindInQuiz } from '../kinds/kind-in-quiz'
import type { Answer, AnswerOf, Kind, Question, QuestionOf } from '../question'
import { alone, type KeyPart, partWords } from './key-parts'

/** Says an answer in words; `''` for none. */
export function answerWords(question: Question, answer: Answer | null): string {
  return answer ? joined(answer.kind, answerPartsOf(question, answer)) : ''
}

/** Returns the parts of an answer: names side by side, each row with its answer, or an order from the first. */
export function answerPartsOf(question: Question, answer: Answer | null): string[] {
  return answer ? answerPartsAs(answer.kind, answer, question) : []
}

function answerPartsAs<K extends Kind>(kind: K, answer: AnswerOf<K>, question: Question): string[] {
  const kindInQuiz: KindInQuiz<K> = IN_QUIZ[kind]
  return kindInQuiz.answerParts(answer, question, rowsOf(question))
}

/** Returns the task in one sentence: the stem, or the statement to judge. */
export function taskOf(question: Question): string {
  return inQuiz(question).task?.(question) ?? question.stem
}

/** Says the whole right answer in words. */
export function keyOf(question: Question): string {
  const { key, keyParts } = inQuiz(question)
  if (key) return key(question)
  return keyParts ? joined(question.kind, keyParts(question).map(partWords)) : question.keys.join(' or ')
}

/** Returns the parts of the right answer: names side by side, what belongs to each row, or an order from the first. */
export function keyPartsOf(question: Question): KeyPart[] {
  return inQuiz(question).keyParts?.(question) ?? alone([keyOf(question)])
}

/** Returns the rows of a question in which each has an answer of its own. */
export function rowsOf(question: Question): string[] {
  return inQuiz(question).rows?.(question) ?? []
}

/** Returns what quizzes know of a question's kind. The type parameter ties the two kinds together for the compiler. */
export function inQuiz<K extends Kind>({ kind }: { kind: K } & QuestionOf<K>): KindInQuiz<K> {
  return IN_QUIZ[kind]
}

function joined(kind: Kind, parts: readonly string[]): string {
  return parts.join(TRAITS[kind].ordered ? ' → ' : '; ')
}
