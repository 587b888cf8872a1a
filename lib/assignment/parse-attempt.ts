import type { Attempt, AttemptAnswer } from './attempt'
import { parseAnswer } from './parse-answer'
import { fieldsOf, isListOf, isWhole } from './parse-fields'
import { LONGEST_NAME, MOST_ANSWERS } from './parse-submission'

/**
 * A quiz as the learner's browser keeps it. Once it was handed in and let go, only the title is left, and how often it
 * was handed in, for the assignment may say how often it can be.
 */
export type KeptQuiz = {
  title: string
  /** How often it was handed in. */
  handedIn: number
  /** The link, so that it can be gone on with; `''` once it was let go. */
  link: string
  attempt: Attempt | null
}

const VERSION = 1
const LAST_MOMENT = 8.64e15

export function keptText(kept: KeptQuiz): string {
  return JSON.stringify({ version: VERSION, ...kept })
}

/** A kept quiz from its text; undefined for anything that is not one to the last field, or is of a later version. */
export function parseKept(text: string): KeptQuiz | undefined {
  const value = fieldsOf(jsonIn(text), ['version', 'title', 'handedIn', 'link', 'attempt'])
  if (value?.version !== VERSION || !isWhole(value.handedIn, 0, 9_999)) return undefined
  const { title, handedIn, link } = value
  if (typeof title !== 'string' || title.length > 1_000) return undefined
  if (typeof link !== 'string' || !/^[\w-]{0,20000}$/.test(link)) return undefined
  const attempt = value.attempt === null ? null : parseAttempt(value.attempt)
  return attempt === undefined ? undefined : { title, handedIn, link, attempt }
}

const FIELDS = [
  'number',
  'name',
  'nonce',
  'questions',
  'order',
  'begun',
  'spent',
  'seen',
  'at',
  'all',
  'answers',
  'handedIn',
  'byTime',
  'sealed',
  'reviewed',
] as const

function parseAttempt(given: unknown): Attempt | undefined {
  const value = fieldsOf(given, FIELDS)
  const answers = parseAnswers(value?.answers)
  if (!value || !answers || !isOrder(value.order, answers.length)) return undefined
  const {
    number,
    name,
    nonce,
    questions,
    order,
    begun,
    spent,
    seen,
    at,
    handedIn,
    byTime,
    sealed,
    reviewed,
  } = value
  if (!isWhole(number, 1, 9_999) || !isWhole(at, 0, answers.length)) return undefined
  if (!isMoment(begun) || !isMoment(spent) || !isMoment(seen)) return undefined
  if (handedIn !== null && !isMoment(handedIn)) return undefined
  if (typeof name !== 'string' || name.length > 4 * LONGEST_NAME) return undefined
  if (!matches(nonce, /^[\w-]{8,64}$/) || !matches(questions, /^[0-9a-f]{8}$/)) return undefined
  if (typeof sealed !== 'string' || sealed.length > 2_000_000) return undefined
  if (typeof byTime !== 'boolean' || typeof value.all !== 'boolean' || typeof reviewed !== 'boolean')
    return undefined
  return {
    number,
    name,
    nonce,
    questions,
    order,
    begun,
    spent,
    seen,
    at,
    all: value.all,
    answers,
    handedIn,
    byTime,
    sealed,
    reviewed,
  }
}

function parseAnswers(given: unknown): AttemptAnswer[] | undefined {
  if (!Array.isArray(given) || given.length > MOST_ANSWERS) return undefined
  const answers = given.flatMap((one) => parseOne(one) ?? [])
  return answers.length === given.length ? answers : undefined
}

function parseOne(given: unknown): AttemptAnswer | undefined {
  const value = fieldsOf(given, ['answer', 'ms', 'done'])
  if (!value || !isMoment(value.ms) || typeof value.done !== 'boolean') return undefined
  const answer = value.answer === null ? null : parseAnswer(value.answer)
  return answer === undefined ? undefined : { answer, ms: value.ms, done: value.done }
}

/** Each place once. */
function isOrder(value: unknown, length: number): value is number[] {
  const isPlace = (one: unknown): one is number => isWhole(one, 0, length - 1)
  return isListOf(value, isPlace) && value.length === length && new Set(value).size === length
}

/** Milliseconds, parts of them too. */
function isMoment(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= LAST_MOMENT
}

function matches(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value)
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
