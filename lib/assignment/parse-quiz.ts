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

/** A quiz from the text that the shelf holds; undefined for what is damaged or of a later version. */
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

/** What a date can hold, in milliseconds. A year that is being typed may lie long ago. */
const LAST_MOMENT = 8.64e15

const isQuestions = (value: unknown): value is NamedQuestion[] => isListOf(value, isNamed)

/** The draw is looked at where the question is made again, which takes anything. */
function isNamed(value: unknown): value is NamedQuestion {
  return (
    isText(own(value, 'card')) &&
    KINDS.some((kind) => kind === own(value, 'kind')) &&
    isFiniteNumber(own(own(value, 'draw'), 'stem'))
  )
}
