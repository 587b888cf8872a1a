import type { Unreadable } from './assignment'
import { type Accepted, COUNTINGS, type Counting, type Overrides, type SetWorth } from './overrides'
import { jsonOf, own } from './parse-fields'
import { MOST_ANSWERS } from './parse-submission'

/** More decisions than a teacher makes; what is accepted is looked through for every answer. */
const MOST = 5_000

const VERSION = 2

/**
 * What a teacher decided, from JSON text or a value that may be anything, of this version or an earlier one. A newer
 * one is not read. Never throws.
 */
export function parseOverrides(given: unknown): { ok: true; overrides: Overrides } | Unreadable {
  const value = typeof given === 'string' ? jsonOf(given) : given
  const version = own(value, 'version')
  if (typeof version === 'number' && version > VERSION) return NEWER
  const counting = version === 1 ? bestCounted() : parseCounting(own(value, 'counting'))
  const accepted = listOf(own(value, 'accepted'), parseAccepted)
  const set = listOf(own(value, 'set'), parseSet)
  const dropped = listOf(own(value, 'dropped'), parsePlace)
  const isKnown = version === 1 || version === VERSION
  if (!isKnown || !counting || !accepted || !set || !dropped) return UNREADABLE
  return {
    ok: true,
    overrides: { version: VERSION, counting, accepted, set, dropped: [...new Set(dropped)] },
  }
}

/** From version 1 to 2: there was no choice, and the best attempt counted. */
function bestCounted(): Counting {
  return 'best'
}

function parseCounting(value: unknown): Counting | undefined {
  return COUNTINGS.find((one) => one === value)
}

function parseAccepted(value: unknown): Accepted | undefined {
  const place = parsePlace(own(value, 'place'))
  const [text, student] = [own(value, 'text'), own(value, 'student')]
  if (place === undefined || typeof text !== 'string' || text.length > 4_000) return undefined
  if (student !== null && (typeof student !== 'string' || student.length > 400)) return undefined
  return { place, text, student }
}

function parseSet(value: unknown): SetWorth | undefined {
  const place = parsePlace(own(value, 'place'))
  const [receipt, worth] = [own(value, 'receipt'), own(value, 'worth')]
  if (place === undefined || typeof receipt !== 'string' || receipt.length > 20) return undefined
  return worth === 'right' || worth === 'partly' || worth === 'wrong' ? { receipt, place, worth } : undefined
}

function parsePlace(value: unknown): number | undefined {
  const isPlace = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < MOST_ANSWERS
  return isPlace ? value : undefined
}

/** All of a list; undefined where one of them is not as it should be. */
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
