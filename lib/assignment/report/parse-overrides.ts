import { isText, isWhole, jsonOf, own } from '../../question/read/parse-fields'
import type { Unreadable } from '../assignment'
import { MOST_ANSWERS } from '../submission/parse-submission'
import { type Accepted, COUNTINGS, type Counting, type Overrides, type SetWorth } from './overrides'

/** More decisions than any teacher makes; every answer is compared with all accepted ones. */
const MOST = 5_000

const VERSION = 3

/** Far longer than any `questionKey`. */
const LONGEST_KEY = 400

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
  const version = own(value, 'version')
  if (typeof version === 'number' && version > VERSION) return NEWER
  const counting = version === 1 ? bestCounted() : parseCounting(own(value, 'counting'))
  const isByPlace = version === 1 || version === 2
  const parseKey = (one: unknown) => (isByPlace ? keyAt(asked, one) : keyOrNone(one))
  const parseAbout = (one: unknown) => parseKey(own(one, isByPlace ? 'place' : 'question'))
  const accepted = listOf(own(value, 'accepted'), (one) => parseAccepted(one, parseAbout(one)))
  const set = listOf(own(value, 'set'), (one) => parseSet(one, parseAbout(one)))
  const dropped = listOf(own(value, 'dropped'), parseKey)
  const isKnown = isByPlace || version === VERSION
  if (!isKnown || !counting || !accepted || !set || !dropped) return UNREADABLE
  return {
    ok: true,
    overrides: { version: VERSION, counting, accepted, set, dropped: [...new Set(dropped)] },
  }
}

/** Migrates version 1 to 2: there was no choice, and the best attempt counted. */
function bestCounted(): Counting {
  return 'best'
}

function parseCounting(value: unknown): Counting | undefined {
  return COUNTINGS.find((one) => one === value)
}

function parseAccepted(value: unknown, question: string | undefined): Accepted | undefined {
  const [text, student] = [own(value, 'text'), own(value, 'student')]
  if (question === undefined || typeof text !== 'string' || text.length > 4_000) return undefined
  if (student !== null && (typeof student !== 'string' || student.length > 400)) return undefined
  return { question, text, student }
}

function parseSet(value: unknown, question: string | undefined): SetWorth | undefined {
  const [receipt, worth] = [own(value, 'receipt'), own(value, 'worth')]
  if (question === undefined || typeof receipt !== 'string' || receipt.length > 20) return undefined
  return worth === 'right' || worth === 'partly' || worth === 'wrong'
    ? { receipt, question, worth }
    : undefined
}

function keyOrNone(value: unknown): string | undefined {
  return isText(value) && value !== '' && value.length <= LONGEST_KEY ? value : undefined
}

/**
 * Migrates version 2 to 3, which named a question by its place, from 0. A missing place gets a key that no question
 * has.
 */
function keyAt(asked: readonly string[], value: unknown): string | undefined {
  return isWhole(value, 0, MOST_ANSWERS - 1) ? (asked[value] ?? `none ${value}`) : undefined
}

/** Parses a whole list; undefined if one item is wrong. */
function listOf<T>(value: unknown, parse: (one: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(value) || value.length > MOST) return undefined
  const parsed = value.flatMap((one) => parse(one) ?? [])
  return parsed.length === value.length ? parsed : undefined
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
