import { fieldGiven, textGiven } from '@/lib/question/given'
import { QUESTION_KINDS } from '@/lib/question/kinds'
import type { Question, QuestionOf } from '@/lib/question/question'

const RECALLED = {
  forgot: 'Forgot',
  hard: 'Recalled with effort',
  'got it': 'Recalled',
  easy: 'Easily recalled',
}

/** What a student gave, in words for the teacher; whatever it is, it has some. */
export function answerWords(question: Question, answer: unknown): string {
  return (answer !== null && wordsIn(question, answer)) || 'Nothing'
}

function wordsIn(question: Question, answer: unknown): string {
  switch (question.kind) {
    case 'flip':
      return Object.entries(RECALLED).find(([key]) => key === fieldGiven(answer, 'recalled'))?.[1] ?? ''
    case 'choice':
    case 'typed':
    case 'date':
    case 'number':
    case 'cloze':
    case 'estimate':
      return textGiven(answer) ?? ''
    case 'true-false':
      return saysWords(answer)
    case 'select':
    case 'name-all':
      return textsOf(answer).join('; ')
    case 'order':
      return textsOf(answer).join(' → ')
    case 'match':
      return pairs(
        question.rows.map(({ text }) => text),
        textsOf(answer),
      )
    case 'who-says':
      return pairs(
        question.claims.map(({ text }) => text),
        textsOf(answer),
      )
    case 'place':
      return placeWords(question, fieldGiven(answer, 'slot'))
    case 'compare':
      return question.sides[fieldGiven(answer, 'side') === 1 ? 1 : 0].text
    case 'share-chart':
      return question.bars.map(({ name }, i) => `${name} ${listOf(answer, 'percents')[i] ?? 0}%`).join(', ')
  }
}

function saysWords(answer: unknown): string {
  const says = fieldGiven(answer, 'says')
  if (typeof says !== 'boolean') return ''
  const correction = fieldGiven(answer, 'correction')
  const said = says ? 'True' : 'False'
  return typeof correction === 'string' && correction !== '' ? `${said}: ${correction}` : said
}

function placeWords({ fixed }: QuestionOf<'place'>, slot: unknown): string {
  if (typeof slot !== 'number') return ''
  const [before, after] = [fixed[slot - 1], fixed[slot]]
  if (!before) return after ? `Before “${after.text}”` : ''
  return after ? `Between “${before.text}” and “${after.text}”` : `After “${before.text}”`
}

function pairs(rows: readonly string[], given: readonly string[]): string {
  return rows.map((row, i) => `${row}: ${given[i] || '–'}`).join('; ')
}

function listOf(answer: unknown, field: string): unknown[] {
  const list = fieldGiven(answer, field)
  return Array.isArray(list) ? list : []
}

const textsOf = (answer: unknown): string[] =>
  listOf(answer, 'texts').filter((text) => typeof text === 'string')

/** "Multiple choice" */
export const kindWords = (question: Question): string => QUESTION_KINDS[question.kind].name
