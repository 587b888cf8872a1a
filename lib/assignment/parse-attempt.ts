import type { Attempt, AttemptAnswer } from './attempt'
import { parseAnswer } from './parse-answer'
import { fieldsOf, isListOf, isText, isWhole } from './parse-fields'
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

/** What each field can be; `places` is how many questions there are. The answers are read one by one. */
const FIELDS = {
  number: (one) => isWhole(one, 1, 9_999),
  name: (one) => isText(one) && one.length <= 4 * LONGEST_NAME,
  nonce: (one) => isText(one) && /^[\w-]{8,64}$/.test(one),
  questions: (one) => isText(one) && /^[0-9a-f]{8}$/.test(one),
  order: isOrder,
  begun: isMoment,
  spent: isMoment,
  seen: isMoment,
  at: (one, places) => isWhole(one, 0, places),
  all: isFlag,
  answers: Array.isArray,
  handedIn: (one) => one === null || isMoment(one),
  byTime: isFlag,
  sealed: (one) => isText(one) && one.length <= 2_000_000,
  reviewed: isFlag,
} satisfies Record<keyof Attempt, (one: unknown, places: number) => boolean>
const NAMES = Object.keys(FIELDS) as (keyof Attempt)[]

function parseAttempt(given: unknown): Attempt | undefined {
  const value = fieldsOf(given, NAMES)
  const answers = parseAnswers(value?.answers)
  if (!value || !answers) return undefined
  const holds = NAMES.every((name) => FIELDS[name](value[name], answers.length))
  return holds ? { ...(value as Attempt), answers } : undefined
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
function isOrder(value: unknown, length: number): boolean {
  const isPlace = (one: unknown): one is number => isWhole(one, 0, length - 1)
  return isListOf(value, isPlace) && value.length === length && new Set(value).size === length
}

/** Milliseconds, parts of them too. */
function isMoment(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= LAST_MOMENT
}

function isFlag(value: unknown): boolean {
  return typeof value === 'boolean'
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
