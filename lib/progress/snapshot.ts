import type { CardId } from '../card/card'
import type { Memory, StudyDay } from '../review/review'
import { checksum } from './checksum'
import type { Entry } from './entry'
import { escapeText } from './escape'
import type { Day } from './progress'

/**
 * What these segments come to, kept so that a start need not replay them. It is never the truth: whatever does not
 * fit is thrown away, and the log is replayed.
 */
export type Snapshot = {
  model: string
  /** The key and checksum of every segment it was made from. */
  segments: [key: string, checksum: string][]
  /** The moment of the newest entry in them. */
  until: number
  memories: [CardId, Memory][]
  days: [StudyDay, Day][]
  /** The entries that made the settings, and the cards set aside, what they are. */
  standing: Exclude<Entry, { entry: 'review' }>[]
}

export const SNAPSHOT_KEY = 'annals:snapshot'

/** A header with the length and checksum of the second line, which is JSON with everything but ASCII escaped. */
export function writeSnapshot(snapshot: Snapshot): string {
  const json = escapeText(JSON.stringify(snapshot))
  return `annals-snapshot 1 ${json.length} ${checksum(json)}\n${json}`
}
