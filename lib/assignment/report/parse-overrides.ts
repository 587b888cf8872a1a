import * as v from 'valibot'
import { jsonOf } from '../../question/read/json'
import { fitting, listOf, whole } from '../../question/read/schemas'
import type { Unreadable } from '../assignment'
import { MOST_ANSWERS } from '../submission/parse-submission'
import { COUNTINGS, type Overrides } from './overrides'

/** More decisions than any teacher makes; every answer is compared with all accepted ones. */
const MOST = 5_000

const VERSION = 3

const place = whole(0, MOST_ANSWERS - 1)
/** Far longer than any `questionKey`. */
const key = v.pipe(v.string(), v.nonEmpty(), v.maxLength(400))

const acceptedText = v.pipe(v.string(), v.maxLength(4_000))
const student = v.nullable(v.pipe(v.string(), v.maxLength(400)))
const receipt = v.pipe(v.string(), v.maxLength(20))
const worth = v.picklist(['right', 'partly', 'wrong'])

const byPlace = {
  accepted: listOf(v.object({ place, text: acceptedText, student }), MOST),
  set: listOf(v.object({ place, receipt, worth }), MOST),
  dropped: listOf(place, MOST),
}
const byKey = {
  accepted: listOf(v.object({ question: key, text: acceptedText, student }), MOST),
  set: listOf(v.object({ receipt, question: key, worth }), MOST),
  dropped: listOf(key, MOST),
}
const counting = v.picklist(COUNTINGS)

const version1 = v.object({ version: v.literal(1), ...byPlace })
const version2 = v.object({ version: v.literal(2), counting, ...byPlace })
const version3 = v.object({ version: v.literal(VERSION), counting, ...byKey })

const known = v.variant('version', [version1, version2, version3])
const newer = v.object({ version: v.pipe(v.number(), v.gtValue(VERSION)) })

/**
 * Parses a teacher's decisions from JSON text or any value, of this version or an earlier one, but not a newer one.
 * `asked` are the `questionKeys` of the quiz: earlier versions named questions by place, and their decisions about a
 * place the quiz does not have apply to no question. Never throws.
 */
export function parseOverrides(
  given: unknown,
  asked: readonly string[],
): { ok: true; overrides: Overrides } | Unreadable {
  const value = typeof given === 'string' ? jsonOf(given) : given
  if (v.is(newer, value)) return NEWER
  const read = fitting(known, value)
  if (!read) return UNREADABLE
  const overrides = read.version === VERSION ? read : byKeys(read, asked)
  return { ok: true, overrides: { ...overrides, dropped: [...new Set(overrides.dropped)] } }
}

type ByPlace = v.InferOutput<typeof version1> | v.InferOutput<typeof version2>

/**
 * Migrates versions 1 and 2 to 3: they named a question by its place, from 0, and a missing place gets a key that no
 * question has. In version 1 there was no choice, and the best attempt counted.
 */
function byKeys(read: ByPlace, asked: readonly string[]): Overrides {
  const keyAt = (at: number): string => asked[at] ?? `none ${at}`
  return {
    version: VERSION,
    counting: read.version === 1 ? 'best' : read.counting,
    accepted: read.accepted.map(({ place: at, text, student: who }) => ({
      question: keyAt(at),
      text,
      student: who,
    })),
    set: read.set.map(({ place: at, ...rest }) => ({ ...rest, question: keyAt(at) })),
    dropped: read.dropped.map(keyAt),
  }
}

const UNREADABLE: Unreadable = {
  ok: false,
  what: 'What was decided about the judging of this quiz cannot be read.',
  cure: 'It is left as it is. The answers are judged without it.',
}

const NEWER: Unreadable = {
  ok: false,
  what: 'What was decided about the judging of this quiz was written by a newer version of Annals.',
  cure: 'Reload the page to get the newest version. Nothing was changed.',
}
