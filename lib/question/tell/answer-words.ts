import type { Answer, Question, QuestionOf } from '../question'

/** What was given, in words; `''` for nothing, and for an answer of another kind. */
export function answerWords(question: Question, answer: Answer | null): string {
  switch (answer?.kind) {
    case undefined:
      return ''
    case 'flip':
      return RECALLED[answer.recalled]
    case 'choice':
    case 'typed':
    case 'date':
    case 'number':
    case 'cloze':
    case 'estimate':
      return answer.text.trim()
    case 'true-false':
      return `${answer.says ? 'True' : 'False'}${answer.correction?.trim() ? `: ${answer.correction.trim()}` : ''}`
    case 'order':
      return answer.texts.join(' → ')
    case 'select':
    case 'name-all':
    case 'match':
    case 'who-says':
      return answerPartsOf(question, answer).join('; ')
    case 'place':
      return question.kind === 'place' ? slotWords(question, answer.slot) : ''
    case 'compare':
      return question.kind === 'compare' ? question.sides[answer.side].text : ''
    case 'share-chart':
      return question.kind === 'share-chart' ? bars(question, answer.percents) : ''
  }
}

/** The same in its parts: names side by side, rows with what was given to each, an order from the first. */
export function answerPartsOf(question: Question, answer: Answer | null): string[] {
  switch (answer?.kind) {
    case 'select':
    case 'name-all':
      return answer.texts.filter((text) => text.trim() !== '')
    case 'order':
      return answer.texts
    case 'match':
    case 'who-says':
      return answer.texts.some((text) => text !== '') ? pairs(rowsOf(question), answer.texts) : []
    default: {
      const words = answerWords(question, answer)
      return words === '' ? [] : [words]
    }
  }
}

/** What is asked, in one sentence: the stem, or the statement that is to be judged. */
export function taskOf(question: Question): string {
  return question.kind === 'true-false' ? `True or false: ${question.statement}` : question.stem
}

/** The whole of what is right, in words. */
export function keyOf(question: Question): string {
  switch (question.kind) {
    case 'true-false':
      return question.holds ? 'True' : ['False', ...question.keys.slice(0, 1)].join(': ')
    case 'select':
    case 'name-all':
    case 'match':
    case 'who-says':
      return keyPartsOf(question).map(partWords).join('; ')
    case 'order':
      return question.right.join(' → ')
    case 'place':
      return slotWords(question, question.slot)
    case 'compare':
      return question.sides[question.right].text
    case 'share-chart':
      return bars(
        question,
        question.bars.map(({ percent }) => percent),
      )
    default:
      return question.keys.join(' or ')
  }
}

/** A part of what is right, with the row that it belongs to where a question has rows. */
export type KeyPart = { row: string | null; text: string }

/** The same in its parts: names that are wanted side by side, what belongs to each row, an order from the first. */
export function keyPartsOf(question: Question): KeyPart[] {
  switch (question.kind) {
    case 'select':
      return alone(question.options.flatMap(({ right, text }) => (right ? [text] : [])))
    case 'name-all':
      return alone(question.wanted.map(({ name }) => name))
    case 'match':
      return question.rows.map(({ text: row, right: text }) => ({ row, text }))
    case 'who-says':
      return question.claims.map(({ text: row, claimant: text }) => ({ row, text }))
    case 'order':
      return alone(question.right)
    case 'share-chart':
      return alone(question.bars.map(({ name, percent }) => `${name} ${percent}%`))
    default:
      return alone([keyOf(question)])
  }
}

const alone = (texts: readonly string[]): KeyPart[] => texts.map((text) => ({ row: null, text }))

const partWords = ({ row, text }: KeyPart): string => (row === null ? text : `${leading(row)} ${text}`)

const RECALLED = {
  forgot: 'Forgot it',
  hard: 'Recalled it with effort',
  'got it': 'Recalled it',
  easy: 'Recalled it easily',
}

/** The rows of a question in which each has an answer of its own. */
export function rowsOf(question: Question): string[] {
  if (question.kind === 'match') return question.rows.map(({ text }) => text)
  return question.kind === 'who-says' ? question.claims.map(({ text }) => text) : []
}

/** Where on the timeline a place is, in words. */
export function slotWords({ fixed }: QuestionOf<'place'>, slot: number): string {
  const [before, after] = [fixed[slot - 1], fixed[slot]]
  if (before && after) return `Between “${before.text}” and “${after.text}”`
  if (before) return `After “${before.text}”`
  return after ? `Before “${after.text}”` : ''
}

function pairs(rows: readonly string[], given: readonly string[]): string[] {
  return rows.map((row, i) => `${leading(row)} ${given[i] || '–'}`)
}

function bars(question: QuestionOf<'share-chart'>, percents: readonly number[]): string {
  return question.bars.map(({ name }, i) => `${name} ${percents[i] ?? 0}%`).join(', ')
}

/** A question stays one; a statement leads on to what follows. */
function leading(row: string): string {
  return row.endsWith('?') ? row : `${row.replace(/\.$/, '')}:`
}
