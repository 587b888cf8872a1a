import {
  fieldsOf,
  isFiniteNumber,
  isListOf,
  isText,
  isWhole,
  jsonOf,
  own,
} from '../../question/read/parse-fields'
import { LIMITS } from '../link/link'
import { type Choices, type Draft, QUIZ_KINDS } from './choices'

/** Parses a draft from the shelf's text; undefined if it is damaged or of a later version. Never throws. */
export function parseDraftText(text: string): Draft | undefined {
  const kept = jsonOf(text)
  return own(kept, 'version') === 1 ? parseDraft(own(kept, 'draft')) : undefined
}

export function parseDraft(given: unknown): Draft | undefined {
  const value = fieldsOf(given, ['choices', 'pinned', 'given'])
  const choices = parseChoices(value?.choices)
  if (!value || !choices || !isListOf(value.pinned, isText)) return undefined
  if (value.given !== null && !isFiniteNumber(value.given)) return undefined
  return { choices, pinned: value.pinned, given: value.given }
}

function parseChoices(given: unknown): Choices | undefined {
  const value = fieldsOf(given, ['topics', 'notTaught', 'kinds', 'count', 'sensitive', 'seed'])
  if (!value) return undefined
  const { topics, notTaught, kinds, count, sensitive, seed } = value
  const holds =
    isListOf(topics, isText) &&
    isListOf(notTaught, isText) &&
    isListOf(kinds, isText) &&
    kinds.every((kind) => QUIZ_KINDS.some((one) => one === kind)) &&
    isWhole(count, 1, LIMITS.questions) &&
    typeof sensitive === 'boolean' &&
    isText(seed)
  return holds ? (value as Choices) : undefined
}
