import { fieldsOf, isListOf, isText, isWhole, jsonOf } from '../../question/read/parse-fields'
import { LONGEST_NAME, MOST_ANSWERS } from '../submission/parse-submission'
import { type Attempt, type AttemptAnswer, WAYS } from './attempt'
import { parseAnswer } from './parse-answer'

/**
 * A quiz as the learner's browser stores it. After it is handed in and removed, only the title and the number of
 * submissions stay, because the assignment may limit them.
 */
export type KeptQuiz = {
  title: string
  /** Number of times it was handed in. */
  handedIn: number
  /** The link, to continue the quiz; `''` once it was removed. */
  link: string
  attempt: Attempt | null
}

const VERSION = 2
const LAST_MOMENT = 8.64e15

export function keptText(kept: KeptQuiz): string {
  return JSON.stringify({ version: VERSION, ...kept })
}

/**
 * Parses a stored quiz of this version or an earlier one. Returns undefined for a later version, or if any field is
 * wrong.
 */
export function parseKept(text: string): KeptQuiz | undefined {
  const value = fieldsOf(jsonOf(text), ['version', 'title', 'handedIn', 'link', 'attempt'])
  const isKnown = value?.version === 1 || value?.version === VERSION
  if (!value || !isKnown || !isWhole(value.handedIn, 0, 9_999)) return undefined
  const { title, handedIn, link } = value
  if (typeof title !== 'string' || title.length > 1_000) return undefined
  if (typeof link !== 'string' || !/^[\w-]{0,20000}$/.test(link)) return undefined
  const given = value.version === 1 ? withStanding(value.attempt) : value.attempt
  const attempt = given === null ? null : parseAttempt(given)
  return attempt === undefined ? undefined : { title, handedIn, link, attempt }
}

/** Checks each field; `places` is the number of questions. Answers are parsed one by one. */
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
  reading: isMoment,
  answers: Array.isArray,
  handedIn: (one) => one === null || isMoment(one),
  byTime: isFlag,
  sealed: (one) => isText(one) && one.length <= 2_000_000,
  givenOn: isGivenOn,
  reviewed: isFlag,
} satisfies Record<keyof Attempt, (one: unknown, places: number) => boolean>
const NAMES = Object.keys(FIELDS) as (keyof Attempt)[]

/** Fields that version 1 did not have. */
const SINCE_1: readonly (keyof Attempt)[] = ['reading', 'givenOn']
const NAMES_1 = NAMES.filter((name) => !SINCE_1.includes(name))

/**
 * Migrates version 1 to 2. Version 1 stored neither field contents nor whether a submission was given to the teacher.
 * Most were sent long ago, so we neither ask learners to send them nor say that they did. One that was never sealed
 * cannot have been sent.
 */
function withStanding(attempt: unknown): unknown {
  const value = fieldsOf(attempt, NAMES_1)
  if (!value || !Array.isArray(value.answers)) return attempt === null ? null : undefined
  const answers = value.answers.map((one: unknown) => ({
    ...fieldsOf(one, ['answer', 'ms', 'done']),
    standing: null,
  }))
  const wasSealed = value.handedIn !== null && value.sealed !== ''
  return { ...value, answers, reading: 0, givenOn: wasSealed ? 'not known' : null }
}

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
  const value = fieldsOf(given, ['answer', 'ms', 'done', 'standing'])
  if (!value || !isMoment(value.ms) || typeof value.done !== 'boolean') return undefined
  const answer = value.answer === null ? null : parseAnswer(value.answer)
  const standing = value.standing === null ? null : parseAnswer(value.standing)
  if (answer === undefined || standing === undefined) return undefined
  return { answer, ms: value.ms, done: value.done, standing }
}

function isGivenOn(given: unknown): boolean {
  if (given === null || given === 'not known') return true
  const value = fieldsOf(given, ['how', 'at'])
  return WAYS.some((way) => way === value?.how) && isMoment(value?.at)
}

/** Checks that each place appears once. */
function isOrder(value: unknown, length: number): boolean {
  const isPlace = (one: unknown): one is number => isWhole(one, 0, length - 1)
  return isListOf(value, isPlace) && value.length === length && new Set(value).size === length
}

/** Milliseconds, with fractions. */
function isMoment(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= LAST_MOMENT
}

function isFlag(value: unknown): boolean {
  return typeof value === 'boolean'
}
