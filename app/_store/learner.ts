import { useSyncExternalStore } from 'react'
import type { CardId } from '@/lib/card/card'
import type { Entry } from '@/lib/progress/entry'
import { openingProgress, type ProgressStore } from '@/lib/progress/log/store'
import type { Progress } from '@/lib/progress/progress'
import type { Review } from '@/lib/review/review'
import { createScheduler } from '@/lib/review/scheduler'
import { freshName } from '../_platform/chance'
import { now } from '../_platform/clock'
import { type Journal, openJournal } from './journal'
import { storageOrNone } from './storage'

let store: ProgressStore | undefined
let opening: Generator<void, ProgressStore> | undefined
let journal: Journal | undefined
/** Whether the journal has the record that was given to it last. */
let lastPut: Promise<boolean> = Promise.resolve(true)
/** False until the journal has been asked for what the log lacks, or has taken too long to answer. */
let asked = false
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
  return asked ? store?.progress() : undefined
}

/** Writes an entry at once; never throws. `written` is false while it is only in memory. */
export function append(entry: Entry): { written: boolean } {
  const result = opened().append(entry)
  tell()
  if (!result.written || opened().progress().used >= NEAR_THE_WALL) lookAgain()
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

/** The store itself, for the few who look after all of it (keeping.ts); `changed` is to be called after a change. */
export function wholeProgress(): { store: ProgressStore; journal: Journal; changed: () => void } {
  const whole = opened()
  journal ??= openJournal()
  return { store: whole, journal, changed: tell }
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
  const kept = openJournal()
  journal = kept
  const record = (text: string): void => {
    lastPut = kept.put(text)
  }
  return openingProgress(storageOrNone(), {
    writer: freshName(),
    now: now(),
    remember,
    model,
    journal: record,
  })
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
  askJournal(made)
  window.addEventListener('storage', (event) => hear(made, made.follow(event.key, event.newValue)))
  // A tab that was frozen or kept for Back has missed events.
  window.addEventListener('pageshow', (event) => event.persisted && hear(made, made.reread()))
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') hear(made, made.reread())
    else made.keepSnapshot()
    if (made.progress().unwritten > 0) lookAgain()
  })
  setTimeout(() => tidyUp(made), 2_000)
  // Rendering may be what opened the store, and nothing may be told of while it renders.
  setTimeout(tell)
}

/** Tells of what other tabs have written. */
function hear(made: ProgressStore, entries: readonly Entry[]): void {
  if (made.progress().problems.some(({ problem }) => problem === 'erased')) {
    location.reload()
    return
  }
  if (made.progress().unwritten > 0) made.retry()
  tell()
  if (entries.length > 0) for (const listener of elsewhere) listener(entries)
}

/** Milliseconds that a start waits for the journal; what it says later is taken all the same. */
const PATIENCE = 1_000

function askJournal(made: ProgressStore): void {
  const kept = journal
  if (!kept) return
  const goOn = (): void => {
    if (asked) return
    asked = true
    tell()
  }
  setTimeout(goOn, PATIENCE)
  kept.all().then(async (records) => {
    lastPut = Promise.resolve(true)
    const { taken, spent } = made.takeJournal(records)
    const safe = lastPut
    if (taken.length > 0) hear(made, taken)
    goOn()
    // What was taken has to be in the journal again before these go.
    if (spent.length > 0 && (await safe)) kept.remove(spent)
  })
}

/** Milliseconds between two slices of what is done beside answering. */
const BETWEEN = 50

function tidyUp(made: ProgressStore): void {
  // What another tab wrote while this one opened, or what is still on its way here: tidying would read it unsaid.
  hear(made, made.reread())
  made.measure()
  tell()
  const tidying = made.compacting(now())
  const tidy = (): void => {
    const step = tidying.next()
    if (!step.done) setTimeout(tidy, BETWEEN)
    else if (step.value > 0) made.measure()
  }
  tidy()
}

/** Milliseconds after which what was refused is tried again, and what was taken near the wall is looked for. */
const PAUSE = 3_000
/** Above this part of the room a browser was seen to acknowledge what was gone afterwards. */
const NEAR_THE_WALL = 0.9
let looking = false

/** Space may come back without a word, when this tab or another app of the origin makes it. */
function lookAgain(): void {
  if (looking) return
  looking = true
  setTimeout(() => {
    looking = false
    if (!store) return
    hear(store, store.reread())
    const { written } = store.retry()
    store.measure()
    tell()
    if (!written) lookAgain()
  }, PAUSE)
}
