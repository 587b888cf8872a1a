import * as v from 'valibot'
import { jsonOf } from '../../question/read/json'
import { finite, fitting, LAST_MOMENT, listOf, whole } from '../../question/read/schemas'
import { type Submission, VARIANTS } from '../assignment'
import { answerSchema } from '../attempt/parse-answer'

/** No quiz has more questions. */
export const MOST_ANSWERS = 60
/** Longest name, in Unicode characters. */
export const LONGEST_NAME = 80

const given = v.strictObject({ answer: v.nullable(answerSchema), ms: whole(0, LAST_MOMENT) })

const schema = v.strictObject({
  assignment: v.pipe(v.string(), v.regex(/^[0-9a-z]{10}$/)),
  variant: v.nullable(v.picklist(VARIANTS)),
  questions: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
  name: v.pipe(v.string(), v.maxLength(1_000), v.transform(cleanName)),
  attempt: whole(1, 9_999),
  begun: whole(0, LAST_MOMENT),
  handedIn: whole(0, LAST_MOMENT),
  minutes: v.nullable(v.pipe(finite, v.gtValue(0), v.ltValue(1e6))),
  answers: listOf(given, MOST_ANSWERS),
  nonce: v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/)),
})

/**
 * Parses a submission from JSON text or any value; undefined if any field is wrong. Builds the result only from known
 * fields, and cleans its name.
 */
export function parseSubmission(given: unknown): Submission | undefined {
  return fitting(schema, typeof given === 'string' ? jsonOf(given) : given)
}

/** A submission as it is sealed: the fields but the assignment in this order, with the time it took. */
const packed = v.strictTuple([
  v.unknown(),
  v.unknown(),
  v.unknown(),
  v.unknown(),
  finite,
  finite,
  v.unknown(),
  v.unknown(),
  v.array(v.strictTuple([v.unknown(), v.unknown()])),
])

/** Parses a submission from the sealed list, for the assignment it was sealed for. */
export function parsePacked(json: string, assignment: string): Submission | undefined {
  const list = fitting(packed, jsonOf(json))
  if (!list) return undefined
  const [variant, questions, name, attempt, begun, took, minutes, nonce, given] = list
  const answers = given.map(([answer, ms]) => ({ answer, ms }))
  return parseSubmission({
    assignment,
    variant,
    questions,
    name,
    attempt,
    begun,
    handedIn: begun + took,
    minutes,
    answers,
    nonce,
  })
}

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
