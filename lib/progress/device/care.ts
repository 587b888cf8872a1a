import { makeSafe, type StorageLike } from '../log/storage'
import type { Added } from '../log/withdraw'

/**
 * What this browser remembers about keeping progress safe. It belongs to the place, not to the learner: it is no part of
 * the log, of a backup or of another device, and nothing is lost with it. Moments are milliseconds since 1970.
 */
export type Care = {
  /** The last backup that was saved or shared from here, and how many reviews the log had then. */
  backup?: { at: number; reviews: number }
  /** When the reminder of it was put off. */
  putOff?: number
  /** The last sending to another device. */
  sent?: number
  /** When the browser was asked to keep this site's data. */
  asked?: number
  /** The last restoration, while it can be taken back. */
  restored?: { at: number; added: number; segments: Added[] }
}

const CARE_KEY = 'annals:care'
const HEAD = 'annals-care 1 '

export function readCare(given: StorageLike | undefined): Care {
  const text = makeSafe(given).get(CARE_KEY) ?? ''
  return text.startsWith(HEAD) ? careOf(parse(text.slice(HEAD.length))) : {}
}

type Changes = { [Part in keyof Care]?: Care[Part] | undefined }

/** Writes it with `changes`; what another version wrote there stays. */
export function changeCare(given: StorageLike | undefined, changes: Changes): boolean {
  const storage = makeSafe(given)
  const text = storage.get(CARE_KEY)
  if (text !== undefined && !text.startsWith(HEAD)) return false
  return storage.set(CARE_KEY, HEAD + JSON.stringify({ ...readCare(given), ...changes }))
}

const DAY = 24 * 3_600_000
/** So many reviews are some weeks of daily study. */
const MUCH = 200
const LONG = 14 * DAY
/** Putting it off is good for so long. */
const PAUSE = 7 * DAY

/** Whether to remind of a backup: much has been learned since the last, and that was long ago or never. */
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

/** Own fields only, whatever the JSON said. */
function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
