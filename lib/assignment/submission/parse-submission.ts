import { fieldsOf, isFiniteNumber, isWhole, jsonOf } from '../../question/read/parse-fields'
import { type Given, type Submission, VARIANTS, type Variant } from '../assignment'
import { parseAnswer } from '../attempt/parse-answer'

/** No quiz has more questions. */
export const MOST_ANSWERS = 60
/** Longest name, in Unicode characters. */
export const LONGEST_NAME = 80
/** JavaScript's last moment, in milliseconds since 1970. */
const LAST_MOMENT = 8.64e15

/**
 * Parses a submission from JSON text or any value; undefined if any field is wrong. Builds the result only from known
 * fields, and cleans its name.
 */
export function parseSubmission(given: unknown): Submission | undefined {
  const value = fieldsOf(typeof given === 'string' ? jsonOf(given) : given, FIELDS)
  if (!value) return undefined
  const { assignment, variant, questions, name, nonce, minutes } = value
  const answers = parseAnswers(value.answers)
  if (!matches(assignment, /^[0-9a-z]{10}$/) || !matches(questions, /^[0-9a-f]{8}$/)) return undefined
  if (!matches(nonce, /^[\w-]{8,64}$/) || typeof name !== 'string' || name.length > 1_000) return undefined
  if (!isVariant(variant) || !isWhole(value.attempt, 1, 9_999) || !answers) return undefined
  if (!isWhole(value.begun, 0, LAST_MOMENT) || !isWhole(value.handedIn, 0, LAST_MOMENT)) return undefined
  if (minutes !== null && !(isFiniteNumber(minutes) && minutes > 0 && minutes < 1e6)) return undefined
  const { attempt, begun, handedIn } = value
  return {
    assignment,
    variant,
    questions,
    name: cleanName(name),
    attempt,
    begun,
    handedIn,
    minutes,
    answers,
    nonce,
  }
}

/** Parses a submission from the sealed list, for the assignment it was sealed for. */
export function parsePacked(json: string, assignment: string): Submission | undefined {
  const list = jsonOf(json)
  if (!Array.isArray(list) || list.length !== 9) return undefined
  const [variant, questions, name, attempt, begun, took, minutes, nonce, given]: unknown[] = list
  if (!isFiniteNumber(begun) || !isFiniteNumber(took) || !Array.isArray(given)) return undefined
  const answers = given.map((one: unknown) => {
    if (!Array.isArray(one) || one.length !== 2) return undefined
    const [answer, ms]: unknown[] = one
    return { answer, ms }
  })
  const handedIn = begun + took
  return parseSubmission({
    assignment,
    variant,
    questions,
    name,
    attempt,
    begun,
    handedIn,
    minutes,
    answers,
    nonce,
  })
}

const FIELDS = [
  'assignment',
  'variant',
  'questions',
  'name',
  'attempt',
  'begun',
  'handedIn',
  'minutes',
  'answers',
  'nonce',
] as const

/**
 * Cleans a name for display and sorting: one line, composed, without control characters, direction marks and invisible
 * characters (joiners stay, as some scripts need them), and at most 80 characters.
 */
export function cleanName(name: string): string {
  const seen = name
    .slice(0, 4 * LONGEST_NAME)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '')
  return Array.from(seen.trim()).slice(0, LONGEST_NAME).join('').trim()
}

/** Control, format, private, unassigned and unpaired surrogate characters, except the two joiners. */
const UNSEEN = /(?![\u200c\u200d])\p{C}/gu

function parseAnswers(value: unknown): Given[] | undefined {
  if (!Array.isArray(value) || value.length > MOST_ANSWERS) return undefined
  const answers = value.flatMap((one) => parseGiven(one) ?? [])
  return answers.length === value.length ? answers : undefined
}

function parseGiven(given: unknown): Given | undefined {
  const value = fieldsOf(given, ['answer', 'ms'])
  if (!value || !isWhole(value.ms, 0, LAST_MOMENT)) return undefined
  const answer = value.answer === null ? null : parseAnswer(value.answer)
  return answer === undefined ? undefined : { answer, ms: value.ms }
}

function isVariant(value: unknown): value is Variant | null {
  return value === null || VARIANTS.some((variant) => variant === value)
}

function matches(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value)
}
