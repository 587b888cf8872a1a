import type { Question } from '../question'
import type { Explanation } from './explanation'
import { givesAway, type Role, wordingProblems } from './wording'

/** A text that a learner reads, and what it is. */
export type Text = { role: Role; text: string }

/** Everything a question shows before it is answered. */
export function textsAsked(question: Question): Text[] {
  return [{ role: 'stem', text: question.stem }, ...textsOfKind(question)]
}

function textsOfKind(question: Question): Text[] {
  switch (question.kind) {
    case 'flip':
    case 'typed':
    case 'date':
    case 'number':
    case 'estimate':
    case 'cloze':
    case 'name-all':
      return []
    case 'choice':
    case 'select':
      return words(question.options.map(({ text }) => text))
    case 'true-false':
      return [{ role: 'stem', text: question.statement }]
    case 'match':
      return words([...question.rows.map(({ text }) => text), ...question.options])
    case 'order':
      return words(question.events.flatMap(({ text, date }) => [text, date]))
    case 'place':
      return words([question.event, ...question.fixed].flatMap(({ text, date }) => [text, date]))
    case 'compare':
      return words(question.sides.flatMap(({ text, value }) => [text, value]))
    case 'share-chart':
      return words(question.bars.map(({ name }) => name))
    case 'who-says':
      return words([...question.claims.map(({ text }) => text), ...question.claimants])
  }
}

function words(texts: string[]): Text[] {
  return texts.map((text) => ({ role: 'words', text }))
}

/** Everything that is told after an answer. */
export function textsTold(explanation: Explanation, reason: string): Text[] {
  const { text, chosen, disputes, also = [], keys } = explanation
  const sentences = [
    text,
    reason,
    ...(chosen === undefined ? [] : [chosen]),
    ...disputes.flatMap(({ reading, sides }) => [reading, ...sides.map((side) => side.text)]),
    ...also.map((fact) => fact.text),
  ]
  return [...sentences.map((sentence): Text => ({ role: 'sentence', text: sentence })), ...words(keys)]
}

/**
 * What is wrong with the texts of a question: their form, and an answer that stands in its own stem. Kinds that show
 * several answers at once name none of them in the stem either.
 */
export function questionProblems(question: Question): string[] {
  const found = textsAsked(question).flatMap(({ role, text }) =>
    wordingProblems(text, role).map((problem) => `${problem} in “${text}”`),
  )
  const told = question.kind === 'compare' ? undefined : givesAway(question.stem, question.keys)
  return told === undefined ? found : [...found, `the answer ${told} stands in “${question.stem}”`]
}
