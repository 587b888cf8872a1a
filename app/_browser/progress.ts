import { useSyncExternalStore } from 'react'
import type { CardId } from '@/lib/card/card'
import type { Entry } from '@/lib/progress/entry'
import type { Progress } from '@/lib/progress/progress'
import { openingProgress, type ProgressStore, type StorageLike } from '@/lib/progress/store'
import type { Review } from '@/lib/review/review'
import { createScheduler } from '@/lib/review/scheduler'
import { freshName } from './chance'
import { now } from './clock'

let store: ProgressStore | undefined
let opening: Generator<void, ProgressStore> | undefined
const listeners = new Set<() => void>()
const elsewhere = new Set<(entries: readonly Entry[]) => void>()

/** The learner's progress, kept up to date; undefined on the server and until it has been read. */
export function useProgress(): Progress | undefined {
  return useSyncExternalStore(subscribe, progressNow, nothingYet)
}

/** Progress now, outside React; undefined on the server and until it has been read. */
export function progressNow(): Progress | undefined {
  if (typeof window === 'undefined') return undefined
  if (!opening) openSlice()
  return store?.progress()
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

/** Milliseconds that the page may be kept from answering, for what is done beside it. */
const SLICE = 30

/** With a snapshot one slice reads it all; without one a long log takes several. */
function openSlice(): void {
  opening ??= startOpening()
  store ??= runFor(SLICE, opening)
  if (store) listen(store)
  else setTimeout(openSlice)
}

/** The store at once, however long it takes: for an answer that must be written now. */
function opened(): ProgressStore {
  if (store) return store
  opening ??= startOpening()
  store = runFor(Number.POSITIVE_INFINITY, opening)
  if (!store) throw new Error('progress was opened twice')
  listen(store)
  return store
}

function startOpening(): Generator<void, ProgressStore> {
  const { remember, stamp: model } = createScheduler()
  return openingProgress(storageOrNone(), { writer: freshName(), now: now(), remember, model })
}

/** Goes on with something for so long; its result, if it came to its end. */
function runFor<T>(milliseconds: number, steps: Iterator<void, T>): T | undefined {
  const until = performance.now() + milliseconds
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() > until) return undefined
  }
}

let listening = false

/** Follows the other tabs, and tidies when nothing else is to be done. */
function listen(made: ProgressStore): void {
  if (listening) return
  listening = true
  const heard = (entries: readonly Entry[]): void => {
    tell()
    if (entries.length > 0) for (const listener of elsewhere) listener(entries)
  }
  window.addEventListener('storage', (event) => heard(made.follow(event.key, event.newValue)))
  // A tab that was frozen or kept for Back has missed events.
  window.addEventListener('pageshow', (event) => event.persisted && heard(made.reread()))
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') heard(made.reread())
    else made.keepSnapshot()
  })
  const tidying = made.compacting(now())
  const tidy = (): void => {
    if (runFor(SLICE / 3, tidying) === undefined) setTimeout(tidy, 200)
  }
  setTimeout(tidy, 2_000)
  // Rendering may be what opened the store, and nothing may be told of while it renders.
  setTimeout(tell)
}

/** Reading `window.localStorage` throws where storage is switched off. */
function storageOrNone(): StorageLike | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}
