import { useSyncExternalStore } from 'react'
import type { CardId } from '@/lib/card/card'
import type { Entry } from '@/lib/progress/entry'
import type { Progress } from '@/lib/progress/progress'
import { openProgress, type ProgressStore, type StorageLike } from '@/lib/progress/store'
import type { Review } from '@/lib/review/review'
import { createScheduler } from '@/lib/review/scheduler'
import { freshName } from './chance'
import { now } from './clock'

let store: ProgressStore | undefined
const listeners = new Set<() => void>()
const elsewhere = new Set<(entries: readonly Entry[]) => void>()

/** The learner's progress, kept up to date; undefined on the server and until it has been read. */
export function useProgress(): Progress | undefined {
  return useSyncExternalStore(subscribe, progressNow, nothingYet)
}

/** Progress now, outside React; undefined on the server. */
export function progressNow(): Progress | undefined {
  return typeof window === 'undefined' ? undefined : opened().progress()
}

/** Writes an entry at once; never throws. `written` is false while it is only in memory. */
export function append(entry: Entry): { written: boolean } {
  const result = opened().append(entry)
  tell()
  return result
}

/** Calls back with what another tab has written; returns how to stop that. */
export function onElsewhere(listener: (entries: readonly Entry[]) => void): () => void {
  opened()
  elsewhere.add(listener)
  return () => elsewhere.delete(listener)
}

/** A card's reviews, oldest first, undone ones left out. */
export function historyOf(card: CardId): readonly Review[] {
  return opened().history(card)
}

/** Everything as one file's text, and the name it should have. */
export function exportEverything(): { name: string; text: string } {
  const at = now()
  return { name: `annals-${new Date(at).toISOString().slice(0, 10)}.json`, text: opened().backup(at) }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function nothingYet(): undefined {
  return undefined
}

function tell(): void {
  for (const listener of listeners) listener()
}

function opened(): ProgressStore {
  store ??= open()
  return store
}

function open(): ProgressStore {
  const { remember, stamp: model } = createScheduler()
  const made = openProgress(storageOrNone(), { writer: freshName(), now: now(), remember, model })
  made.compact(now())
  const heard = (entries: readonly Entry[]): void => {
    if (entries.length === 0) return
    tell()
    for (const listener of elsewhere) listener(entries)
  }
  window.addEventListener('storage', (event) => heard(made.follow(event.key, event.newValue)))
  // A tab that was frozen or kept for Back has missed events.
  window.addEventListener('pageshow', (event) => event.persisted && heard(made.reread()))
  document.addEventListener(
    'visibilitychange',
    () => document.visibilityState === 'visible' && heard(made.reread()),
  )
  return made
}

/** Reading `window.localStorage` throws where storage is switched off. */
function storageOrNone(): StorageLike | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}
