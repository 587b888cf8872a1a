import { changeCare, readCare } from '@/lib/progress/device/care'
import type { Entry } from '@/lib/progress/entry'
import { now } from '../_platform/clock'
import { everyEntry } from './learner'
import { storageOrNone } from './storage'

/** Milliseconds since 1970 of the last sending to another device. */
export const lastSent = (): number | undefined => readCare(storageOrNone()).sent

export function noteSent(): void {
  changeCare(storageOrNone(), { sent: now() })
}

/** Milliseconds before a moment that are sent again: another device's clock may differ. */
const OVERLAP = 24 * 3_600_000

/** Returns the entries since a moment, or all of them. */
export function entriesSince(moment: number | undefined): Entry[] {
  const entries = everyEntry()
  return moment === undefined ? entries : entries.filter(({ at }) => at >= moment - OVERLAP)
}
