import { foldName } from '../../fact/name'
import type { Answer, Question } from '../../question/question'
import { rowsOf, slotWords } from '../../question/tell/answer-words'

/** What can be chosen, in words. Two of one text are one unless one of them is right and the other is not. */
export type Offered = { text: string; right: boolean }

/** Everything a question lets one choose from; nothing where the answer is written or arranged. */
export function optionsOffered(question: Question): Offered[] {
  switch (question.kind) {
    case 'choice':
    case 'select':
      return question.options.map(({ text, right }) => ({ text, right }))
    case 'true-false':
      return [
        { text: 'True', right: question.holds },
        { text: 'False', right: !question.holds },
      ]
    case 'compare':
      return question.sides.map(({ text }, side) => ({ text, right: side === question.right }))
    case 'place':
      return Array.from({ length: question.fixed.length + 1 }, (_, slot) => ({
        text: slotWords(question, slot),
        right: slot === question.slot,
      }))
    case 'match':
      return inRows(
        question.rows.map(({ text, right }) => ({ text, right })),
        question.options,
      )
    case 'who-says':
      return inRows(
        question.claims.map(({ text, claimant }) => ({ text, right: claimant })),
        question.claimants,
      )
    case 'flip':
    case 'typed':
    case 'date':
    case 'number':
    case 'estimate':
    case 'cloze':
    case 'name-all':
    case 'order':
    case 'share-chart':
      return []
  }
}

/** The texts of the offered options that an answer chose. */
export function optionsChosen(question: Question, answer: Answer | null): string[] {
  switch (answer?.kind) {
    case 'choice':
      return question.kind === 'choice' ? named(question.options, [answer.text]) : []
    case 'select':
      return question.kind === 'select' ? named(question.options, answer.texts) : []
    case 'true-false':
      return [answer.says ? 'True' : 'False']
    case 'compare':
      return question.kind === 'compare' ? [question.sides[answer.side].text] : []
    case 'place':
      return question.kind === 'place' ? [slotWords(question, answer.slot)] : []
    case 'match':
    case 'who-says':
      return rowsOf(question).map((row, i) => inRow(row, answer.texts[i] ?? ''))
    default:
      return []
  }
}

/** Options are named by their text; folded, as judging does, where it is not there to the letter. */
function named(options: readonly { text: string }[], texts: readonly string[]): string[] {
  const chosen = texts.slice(0, 100).flatMap((text) => {
    const exact = options.find((option) => option.text === text)
    if (exact || text.length > 400) return exact ?? []
    return options.find((option) => foldName(option.text) === foldName(text)) ?? []
  })
  return [...new Set(chosen.map(({ text }) => text))]
}

function inRows(rows: readonly { text: string; right: string }[], options: readonly string[]): Offered[] {
  return rows.flatMap((row) =>
    options.map((option) => ({ text: inRow(row.text, option), right: option === row.right })),
  )
}

const inRow = (row: string, option: string): string => `${row}: ${option}`
