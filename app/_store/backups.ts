import { backupIsDue, changeCare, readCare } from '@/lib/progress/device/care'
import type { Progress } from '@/lib/progress/progress'
import { now } from '../_platform/clock'
import type { TextFile } from '../_platform/share'
import { progressNow, wholeProgress } from './learner'
import { storageOrNone } from './storage'

/** Returns everything as one file. `noteBackup` notes that it was saved or shared. */
export async function backUp(): Promise<TextFile> {
  const at = now()
  return {
    name: `annals-${new Date(at).toISOString().slice(0, 10)}.txt`,
    text: await wholeProgress().store.backup(at),
  }
}

export function noteBackup(): void {
  changeCare(storageOrNone(), { backup: { at: now(), reviews: reviewsIn(progressNow()) } })
  wholeProgress().changed()
}

/** Returns the last backup from this browser, and how many reviews have come since. */
export function lastBackup(): { at: number; since: number } | undefined {
  const { backup } = readCare(storageOrNone())
  return backup && { at: backup.at, since: Math.max(0, reviewsIn(progressNow()) - backup.reviews) }
}

export const shouldRemind = (): boolean =>
  backupIsDue(readCare(storageOrNone()), reviewsIn(progressNow()), now())

export function putOffReminder(): void {
  changeCare(storageOrNone(), { putOff: now() })
  wholeProgress().changed()
}

function reviewsIn(progress: Progress | undefined): number {
  return [...(progress?.days.values() ?? [])].reduce((sum, { reviews }) => sum + reviews, 0)
}
