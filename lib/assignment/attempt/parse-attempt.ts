import * as v from 'valibot'
import { jsonOf } from '../../question/read/json'
import { fitting, listOf, milliseconds, whole } from '../../question/read/schemas'
import { LONGEST_NAME, MOST_ANSWERS } from '../submission/parse-submission'
import { type Attempt, WAYS } from './attempt'
import { answerSchema } from './parse-answer'

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

export function keptText(kept: KeptQuiz): string {
  return JSON.stringify({ version: VERSION, ...kept })
}

const answer1 = v.strictObject({ answer: v.nullable(answerSchema), ms: milliseconds, done: v.boolean() })
const answer2 = v.strictObject({ ...answer1.entries, standing: v.nullable(answerSchema) })

const way = v.strictObject({ how: v.picklist(WAYS), at: milliseconds })

/** In the order in which the fields are stored. */
const attempt2 = v.strictObject({
  number: whole(1, 9_999),
  name: v.pipe(v.string(), v.maxLength(4 * LONGEST_NAME)),
  nonce: v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/)),
  questions: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
  order: listOf(whole(0, MOST_ANSWERS - 1)),
  begun: milliseconds,
  spent: milliseconds,
  seen: milliseconds,
  at: whole(0, MOST_ANSWERS),
  all: v.boolean(),
  reading: milliseconds,
  answers: listOf(answer2, MOST_ANSWERS),
  handedIn: v.nullable(milliseconds),
  byTime: v.boolean(),
  sealed: v.pipe(v.string(), v.maxLength(2_000_000)),
  givenOn: v.nullable(v.union([v.literal('not known'), way])),
  reviewed: v.boolean(),
})

/**
 * Migrates version 1 to 2. Version 1 stored neither field contents nor whether a submission was given to the teacher.
 * Most were sent long ago, so we neither ask learners to send them nor say that they did. One that was never sealed
 * cannot have been sent.
 */
const attempt1 = v.pipe(
  v.strictObject({
    ...v.omit(attempt2, ['reading', 'givenOn']).entries,
    answers: listOf(answer1, MOST_ANSWERS),
  }),
  v.transform(
    (value): Attempt => ({
      ...value,
      answers: value.answers.map((one) => ({ ...one, standing: null })),
      reading: 0,
      givenOn: value.handedIn !== null && value.sealed !== '' ? 'not known' : null,
    }),
  ),
)

const fields = {
  title: v.pipe(v.string(), v.maxLength(1_000)),
  handedIn: whole(0, 9_999),
  link: v.pipe(v.string(), v.regex(/^[\w-]{0,20000}$/)),
}

const kept = v.variant('version', [
  v.strictObject({ version: v.literal(1), ...fields, attempt: v.nullable(attempt1) }),
  v.strictObject({ version: v.literal(VERSION), ...fields, attempt: v.nullable(attempt2) }),
])

/**
 * Parses a stored quiz of this version or an earlier one. Returns undefined for a later version, or if any field is
 * wrong.
 */
export function parseKept(text: string): KeptQuiz | undefined {
  const value = fitting(kept, jsonOf(text))
  if (!value || (value.attempt && !hasPlaces(value.attempt))) return undefined
  const { title, handedIn, link, attempt } = value
  return { title, handedIn, link, attempt }
}

/** Checks that the order has each place of the answers once, and that the current view is among them. */
function hasPlaces({ order, answers: { length }, at }: Attempt): boolean {
  const places = new Set(order)
  return (
    order.length === length &&
    places.size === length &&
    order.every((place) => place < length) &&
    at <= length
  )
}
