import { readBackup } from '@/lib/progress/device/backup'
import { changeCare, readCare } from '@/lib/progress/device/care'
import { type Preview, previewMerge } from '@/lib/progress/device/preview'
import type { Entry } from '@/lib/progress/entry'
import { refersTo } from '@/lib/progress/log/journal'
import { canWithdraw, noteAdded, withdraw } from '@/lib/progress/log/withdraw'
import { now } from '../_platform/clock'
import { everyEntry, progressNow, wholeProgress } from './learner'
import { storageOrNone } from './storage'

/** Entries from a file, a link or another device with what adding them would change; or why they cannot be read. */
export type Incoming =
  | { ok: true; made?: string; entries: Entry[]; preview: Preview }
  | { ok: false; what: string; cure: string }

/** Reads a backup's text and previews it. Nothing is changed yet. */
export async function readBackupFile(text: string): Promise<Incoming> {
  const read = await readBackup(text)
  if (!read.ok) return read
  const { made, entries } = read
  return { ok: true, ...(made === undefined ? {} : { made }), ...previewed(entries) }
}

/** Returns the entries with what adding them would change. */
export function previewed(entries: Entry[]): { entries: Entry[]; preview: Preview } {
  return { entries, preview: previewMerge(everyEntry(), entries, now()) }
}

/** Adds the entries that are not here yet. `takeBackRestoration` can undo that while nothing has moved them. */
export function restore(entries: readonly Entry[]): { added: number; written: boolean } {
  const { store, changed } = wholeProgress()
  const { added, written, keys } = store.merge(entries)
  const segments = noteAdded(storageOrNone(), keys)
  if (added > 0 && written) changeCare(storageOrNone(), { restored: { at: now(), added, segments } })
  changed()
  return { added, written }
}

/** Returns the last restoration, if it can still be taken back. */
export function lastRestoration(): { at: number; added: number } | undefined {
  const { restored } = readCare(storageOrNone())
  return restored && canWithdraw(storageOrNone(), restored.segments) ? restored : undefined
}

/** Takes the last restoration back; false if that is no longer possible. The page has to be loaded anew after it. */
export async function takeBackRestoration(): Promise<boolean> {
  const { restored } = readCare(storageOrNone())
  if (!restored || progressNow()?.unwritten !== 0) return false
  const { journal } = wholeProgress()
  const keys = new Set(restored.segments.map(({ key }) => key))
  const records = await journal.all()
  // The journal first: what it held would come back with the next start.
  await journal.remove(records.filter(({ text }) => refersTo(text, keys)).map(({ name }) => name))
  const done = withdraw(storageOrNone(), restored.segments)
  changeCare(storageOrNone(), { restored: undefined })
  return done
}
