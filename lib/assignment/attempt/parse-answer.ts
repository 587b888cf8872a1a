import type { Answer } from '../../question/question'
import { fieldsOf, isFiniteNumber, isListOf, isText, isWhole, own } from '../parse-fields'

/** Characters of one answer's JSON. */
export const LONGEST_ANSWER = 4_000

/** An answer as the app gives it, of every kind; undefined for anything else and for what is too long. */
export function parseAnswer(given: unknown): Answer | undefined {
  const answer = answerIn(given)
  return answer && JSON.stringify(answer).length <= LONGEST_ANSWER ? answer : undefined
}

function answerIn(given: unknown): Answer | undefined {
  const kind = own(given, 'kind')
  switch (kind) {
    case 'flip':
      return flipIn(given)
    case 'choice':
      return choiceIn(given)
    case 'true-false':
      return trueFalseIn(given)
    case 'typed':
    case 'date':
    case 'number':
    case 'cloze':
    case 'estimate': {
      const text = fieldsOf(given, ['kind', 'text'])?.text
      return typeof text === 'string' ? { kind, text } : undefined
    }
    case 'select':
    case 'name-all':
    case 'match':
    case 'order':
    case 'who-says': {
      const texts = fieldsOf(given, ['kind', 'texts'])?.texts
      return isListOf(texts, isText) ? { kind, texts: [...texts] } : undefined
    }
    case 'place': {
      const slot = fieldsOf(given, ['kind', 'slot'])?.slot
      return isWhole(slot, -1_000, 1_000) ? { kind, slot } : undefined
    }
    case 'compare': {
      const side = fieldsOf(given, ['kind', 'side'])?.side
      return side === 0 || side === 1 ? { kind, side } : undefined
    }
    case 'share-chart': {
      const percents = fieldsOf(given, ['kind', 'percents'])?.percents
      return isListOf(percents, isFiniteNumber) ? { kind, percents: [...percents] } : undefined
    }
    default:
      return undefined
  }
}

function flipIn(given: unknown): Answer | undefined {
  const recalled = fieldsOf(given, ['kind', 'recalled'])?.recalled
  const isOne = recalled === 'forgot' || recalled === 'hard' || recalled === 'got it' || recalled === 'easy'
  return isOne ? { kind: 'flip', recalled } : undefined
}

function choiceIn(given: unknown): Answer | undefined {
  const plain = fieldsOf(given, ['kind', 'text'])
  const value = plain ? { ...plain, guessed: undefined } : fieldsOf(given, ['kind', 'text', 'guessed'])
  if (typeof value?.text !== 'string') return undefined
  const { text, guessed } = value
  if (guessed === undefined) return { kind: 'choice', text }
  return typeof guessed === 'boolean' ? { kind: 'choice', text, guessed } : undefined
}

function trueFalseIn(given: unknown): Answer | undefined {
  const plain = fieldsOf(given, ['kind', 'says'])
  const value = plain ? { ...plain, correction: undefined } : fieldsOf(given, ['kind', 'says', 'correction'])
  if (typeof value?.says !== 'boolean') return undefined
  const { says, correction } = value
  if (correction === undefined) return { kind: 'true-false', says }
  return typeof correction === 'string' ? { kind: 'true-false', says, correction } : undefined
}
