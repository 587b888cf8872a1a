import type { NamedQuestion } from '../question/draw'
import { KINDS } from '../question/question'
import {
  fieldsOf,
  isFiniteNumber,
  isListOf,
  isText,
  isWhole,
  jsonOf,
  own,
} from '../question/read/parse-fields'
import { FEEDBACKS, VARIANTS } from './assignment'
import type { Quiz } from './quiz'

/** Parses a quiz from the shelf's text; undefined if it is damaged or of a later version. */
export function parseQuizText(text: string): Quiz | undefined {
  const kept = jsonOf(text)
  return own(kept, 'version') === 1 ? parseQuiz(own(kept, 'quiz')) : undefined
}

const FIELDS = [
  'id',
  'title',
  'instructions',
  'pack',
  'due',
  'attempts',
  'feedback',
  'shuffled',
  'passMark',
  'largeText',
  'publicKey',
  'variants',
  'minutes',
  'extraMinutes',
  'made',
  'changed',
  'archived',
] as const

export function parseQuiz(given: unknown): Quiz | undefined {
  const value = fieldsOf(given, FIELDS)
  if (!value) return undefined
  const { id, title, instructions, pack, due, publicKey, variants, minutes, extraMinutes, made, changed } =
    value
  const holds =
    isText(id) &&
    /^[0-9a-z]{10}$/.test(id) &&
    [title, instructions, publicKey].every(isText) &&
    isText(own(pack, 'id')) &&
    isWhole(own(pack, 'version'), 1, 1e6) &&
    (due === null || (isWhole(own(due, 'at'), -LAST_MOMENT, LAST_MOMENT) && isText(own(due, 'zone')))) &&
    (value.attempts === null || isWhole(value.attempts, 1, 9)) &&
    FEEDBACKS.some((feedback) => feedback === value.feedback) &&
    [value.shuffled, value.largeText, value.archived].every((one) => typeof one === 'boolean') &&
    (value.passMark === null || isWhole(value.passMark, 1, 100)) &&
    isListOf(variants, isQuestions) &&
    isWhole(variants.length, 1, VARIANTS.length) &&
    variants.every((one) => one.length === variants[0]?.length) &&
    (minutes === null || isFiniteNumber(minutes)) &&
    isListOf(extraMinutes, isFiniteNumber) &&
    [made, changed].every(isFiniteNumber)
  return holds ? (value as Quiz) : undefined
}

/** Limit of JavaScript dates, in milliseconds. A year that is still being typed may be long ago. */
const LAST_MOMENT = 8.64e15

const isQuestions = (value: unknown): value is NamedQuestion[] => isListOf(value, isNamed)

/** Does not check the draw: making the question again does, and accepts anything. */
function isNamed(value: unknown): value is NamedQuestion {
  return (
    isText(own(value, 'card')) &&
    KINDS.some((kind) => kind === own(value, 'kind')) &&
    isFiniteNumber(own(own(value, 'draw'), 'stem'))
  )
}
