import { makeSafe, type StorageLike } from '../log/storage'
import type { Added } from '../log/withdraw'

/**
 * What this browser remembers about keeping progress safe. It belongs to the browser rather than the learner, so it is
 * not part of the log, of backups or of what goes to other devices. Losing it loses no progress. Moments are
 * milliseconds since 1970.
 */
export type Care = {
  /** The last backup saved or shared from here, and the number of reviews in the log at that moment. */
  backup?: { at: number; reviews: number }
  /** When the learner postponed the reminder to make a backup. */
  putOff?: number
  /** When progress was last sent to another device. */
  sent?: number
  /** When the browser was asked to keep this site's data. */
  asked?: number
  /** The last import of a backup, while it can be undone. */
  restored?: { at: number; added: number; segments: Added[] }
}

const CARE_KEY = 'annals:care'
const HEAD = 'annals-care 1 '

export function readCare(given: StorageLike | undefined): Care {
  const text = makeSafe(given).get(CARE_KEY) ?? ''
  return text.startsWith(HEAD) ? careOf(parse(text.slice(HEAD.length))) : {}
}

type Changes = { [Part in keyof Care]?: Care[Part] | undefined }

/** Writes the changes. Returns false without writing if another version has stored something here. */
export function changeCare(given: StorageLike | undefined, changes: Changes): boolean {
  const storage = makeSafe(given)
  const text = storage.get(CARE_KEY)
  if (text !== undefined && !text.startsWith(HEAD)) return false
  return storage.set(CARE_KEY, HEAD + JSON.stringify({ ...readCare(given), ...changes }))
}

const DAY = 24 * 3_600_000
/** As many reviews as some weeks of daily study. */
const MUCH = 200
const LONG = 14 * DAY
/** Milliseconds for which the reminder can be postponed. */
const PAUSE = 7 * DAY

/** True if it is time to remind of a backup: the learner has learned much since the last one, which was long ago. */
export function backupIsDue(care: Care, reviews: number, now: number): boolean {
  if (care.putOff !== undefined && Math.abs(now - care.putOff) < PAUSE) return false
  const { at, reviews: then } = care.backup ?? { at: Number.NEGATIVE_INFINITY, reviews: 0 }
  return reviews - then >= MUCH && Math.abs(now - at) >= LONG
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function careOf(value: unknown): Care {
  const { backup, putOff, sent, asked, restored } = fields(value)
  const { at, reviews } = fields(backup)
  const care: Care = {}
  if (isNumber(at) && isNumber(reviews)) care.backup = { at, reviews }
  if (isNumber(putOff)) care.putOff = putOff
  if (isNumber(sent)) care.sent = sent
  if (isNumber(asked)) care.asked = asked
  const restoration = restorationOf(fields(restored))
  if (restoration) care.restored = restoration
  return care
}

function restorationOf({ at, added, segments }: Record<string, unknown>): Care['restored'] {
  if (!isNumber(at) || !isNumber(added) || !Array.isArray(segments)) return undefined
  const known = segments.map(fields).flatMap(({ key, checksum }) => {
    return typeof key === 'string' && typeof checksum === 'string' ? [{ key, checksum }] : []
  })
  return { at, added, segments: known }
}

/** Returns the own properties of an object; empty for any other value. */
function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
