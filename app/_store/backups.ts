import { movedToToday } from '@/lib/progress/device/ahead'
import { readBackup } from '@/lib/progress/device/backup'
import { backupIsDue, type Care, changeCare, readCare } from '@/lib/progress/device/care'
import { type Preview, previewMerge } from '@/lib/progress/device/preview'
import type { Entry } from '@/lib/progress/entry'
import * as erasures from '@/lib/progress/log/erasures'
import { speaksOf } from '@/lib/progress/log/journal'
import { ASIDE_PREFIX } from '@/lib/progress/log/set-aside'
import { makeSafe } from '@/lib/progress/log/storage'
import { canWithdraw, noteAdded, withdraw } from '@/lib/progress/log/withdraw'
import type { Progress } from '@/lib/progress/progress'
import { studyDay } from '@/lib/review/study-day'
import { now, zone } from '../_platform/clock'
import { progressNow, wholeProgress } from './learner'
import { sessionStorageOrNone, storageOrNone } from './storage'

/** A file to be saved or shared. */
export type KeptFile = { name: string; text: string }

/** What came from a file, a link or another device, and what adding it would change; or why it cannot be read. */
export type Incoming =
  | { ok: true; made?: string; entries: Entry[]; preview: Preview }
  | { ok: false; what: string; cure: string }

/** Everything as one file. Saving or sharing it is noted by `noteBackup`. */
export async function backUp(): Promise<KeptFile> {
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

/** The last backup from this browser, and how many reviews have come since. */
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

/** Every line of the log, in its order. */
export const everyEntry = (): Entry[] => wholeProgress().store.entries()

/** Reads a backup's text, and looks what adding it would change. Nothing is changed yet. */
export async function readBackupFile(text: string): Promise<Incoming> {
  const read = await readBackup(text)
  if (!read.ok) return read
  const { made, entries } = read
  return { ok: true, ...(made === undefined ? {} : { made }), ...previewed(entries) }
}

/** What adding these entries would change. */
export function previewed(entries: Entry[]): { entries: Entry[]; preview: Preview } {
  return { entries, preview: previewMerge(everyEntry(), entries, now()) }
}

/** Adds what is not here yet. It can be taken back while nothing has moved it. */
export function restore(entries: readonly Entry[]): { added: number; written: boolean } {
  const { store, changed } = wholeProgress()
  const { added, written, keys } = store.merge(entries)
  const segments = noteAdded(storageOrNone(), keys)
  if (added > 0 && written) changeCare(storageOrNone(), { restored: { at: now(), added, segments } })
  changed()
  return { added, written }
}

/** The last restoration, if it can still be taken back. */
export function lastRestoration(): { at: number; added: number } | undefined {
  const { restored } = readCare(storageOrNone())
  return restored && canWithdraw(storageOrNone(), restored.segments) ? restored : undefined
}

/** Takes the last restoration back; the page has to be loaded anew after that. False if it cannot be done any more. */
export async function takeBackRestoration(): Promise<boolean> {
  const { restored } = readCare(storageOrNone())
  if (!restored || progressNow()?.unwritten !== 0) return false
  const { journal } = wholeProgress()
  const keys = new Set(restored.segments.map(({ key }) => key))
  const records = await journal.all()
  // The journal first: what it held would come back with the next start.
  await journal.remove(records.filter(({ text }) => speaksOf(text, keys)).map(({ name }) => name))
  const done = withdraw(storageOrNone(), restored.segments)
  changeCare(storageOrNone(), { restored: undefined })
  return done
}

/** A part of the log that could not be read, as it was set aside. */
export type SetAsidePart = { key: string; text: string }

export function setAsideParts(): SetAsidePart[] {
  const storage = makeSafe(storageOrNone())
  return storage.keys(ASIDE_PREFIX).map((key) => ({ key, text: storage.get(key) ?? '' }))
}

/** Only at the learner's word, after it was saved. */
export function removeSetAside(key: string): void {
  if (key.startsWith(ASIDE_PREFIX)) makeSafe(storageOrNone()).remove(key)
  wholeProgress().changed()
}

/** Moves the answers of a clock that was ahead to today; how many. */
export function moveToToday(): number {
  const { store, changed } = wholeProgress()
  const at = now()
  const day = studyDay(at, { zone: zone(), dayTurn: store.progress().settings.dayTurn })
  const moved = movedToToday(store.entries(), at, day)
  for (const entry of moved) store.append(entry)
  changed()
  return moved.length / 2
}

/** Erases everything that Annals keeps in this browser; the page has to be loaded anew after that. */
export async function eraseEverything(): Promise<void> {
  const { journal } = wholeProgress()
  erasures.eraseEverything(storageOrNone())
  const tab = makeSafe(sessionStorageOrNone())
  for (const key of tab.keys(erasures.OURS)) tab.remove(key)
  await journal.clear()
}

/** Whether the browser has promised to keep this site's data; undefined where it cannot be asked. */
export async function isPersisted(): Promise<boolean | undefined> {
  try {
    return await navigator.storage.persisted()
  } catch {
    return undefined
  }
}

/** Asks the browser to keep this site's data; some ask the learner, some decide alone. */
export async function askToPersist(): Promise<boolean> {
  changeCare(storageOrNone(), { asked: now() })
  try {
    return await navigator.storage.persist()
  } catch {
    return false
  }
}

/** After a first session with so many answers there is something worth keeping. */
const WORTH_KEEPING = 10

/** Asks once, when there is something worth keeping. */
export async function askToPersistOnce(answered: number): Promise<void> {
  const care: Care = readCare(storageOrNone())
  if (answered < WORTH_KEEPING || care.asked !== undefined || (await isPersisted()) !== false) return
  await askToPersist()
}

function reviewsIn(progress: Progress | undefined): number {
  return [...(progress?.days.values() ?? [])].reduce((sum, { reviews }) => sum + reviews, 0)
}

/** The moment of the last sending to another device, milliseconds since 1970. */
export const lastSent = (): number | undefined => readCare(storageOrNone()).sent

export function noteSent(): void {
  changeCare(storageOrNone(), { sent: now() })
}

/** What lies a little before a moment goes with what came after it: another device's clock may differ. */
const OVERLAP = 24 * 3_600_000

/** The entries since a moment, or all of them. */
export function entriesSince(moment: number | undefined): Entry[] {
  const entries = everyEntry()
  return moment === undefined ? entries : entries.filter(({ at }) => at >= moment - OVERLAP)
}
