import type { Question } from '../question'
import { inQuiz } from './answer-words'
import type { Explanation } from './explanation'
import { type Text, words } from './texts-shown'
import { givesAway, wordingProblems } from './wording'

/** Returns everything a question shows before it is answered. */
export function textsAsked(question: Question): Text[] {
  const { texts, reads, optionTexts } = inQuiz(question)
  const below = texts?.(question) ?? words([...(reads?.(question) ?? []), ...(optionTexts?.(question) ?? [])])
  return [{ role: 'stem', text: question.stem }, ...below]
}

/** Returns everything that is shown after an answer. */
export function textsTold(explanation: Explanation, reason: string): Text[] {
  const { text, note, chosen, disputes, also = [], keys } = explanation
  const sentences = [
    text,
    reason,
    ...(chosen === undefined ? [] : [chosen]),
    ...(note === undefined ? [] : [note]),
    ...disputes.flatMap(({ reading, sides }) => [reading, ...sides.map((side) => side.text)]),
    ...also.map((fact) => fact.text),
  ]
  return [...sentences.map((sentence): Text => ({ role: 'sentence', text: sentence })), ...words(keys)]
}

/**
 * Finds problems in the texts of a question: bad form, or an answer in its own stem. In kinds that show several answers
 * at once, the stem must not name any of them.
 */
export function questionProblems(question: Question): string[] {
  const found = textsAsked(question).flatMap(({ role, text }) =>
    wordingProblems(text, role).map((problem) => `${problem} in “${text}”`),
  )
  const told = inQuiz(question).stemSaysKey ? undefined : givesAway(question.stem, question.keys)
  return told === undefined ? found : [...found, `the answer ${told} stands in “${question.stem}”`]
}
