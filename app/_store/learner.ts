import type { CardId } from '@/lib/card/card'
import type { Entry } from '@/lib/progress/entry'
import { openingProgress, type ProgressStore } from '@/lib/progress/log/store'
import type { Progress } from '@/lib/progress/progress'
import type { Review } from '@/lib/review/review'
import { createScheduler } from '@/lib/review/scheduler'
import { freshName } from '../_platform/chance'
import { now } from '../_platform/clock'
import { createStore, useStore } from '../_platform/use-store'
import { type Journal, openJournal } from './journal-store'
import { followStorage, storageOrNone } from './storage'

let store: ProgressStore | undefined
let opening: Generator<void, ProgressStore> | undefined
let journal: Journal | undefined
/** Resolves to whether the journal has the last record it was given. */
let lastPut: Promise<boolean> = Promise.resolve(true)
/** Turns true once the journal has given what the log lacks, or took too long to answer. */
let asked = false
/** The progress that listeners were last told of. */
const told = createStore<Progress | undefined>(undefined)
const elsewhere = new Set<(entries: readonly Entry[]) => void>()

/** Returns the learner's progress, kept up to date; undefined on the server and until it has been read. */
export function useProgress(): Progress | undefined {
  return useStore({ get: progressNow, subscribe: told.subscribe }, nothingYet)
}

/** Returns progress outside React; undefined on the server and until it has been read. */
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

/** Returns a card's reviews, oldest first, without undone ones. */
export function historyOf(card: CardId): readonly Review[] {
  return opened().history(card)
}

/** Returns every line of the log, in its order. */
export const everyEntry = (): Entry[] => opened().entries()

/** Returns the store itself, for the rest of this room; `changed` is to be called after a change. */
export function wholeProgress(): { store: ProgressStore; journal: Journal; changed: () => void } {
  const whole = opened()
  journal ??= openJournal()
  return { store: whole, journal, changed: tell }
}

function nothingYet(): undefined {
  return undefined
}

function tell(): void {
  told.set(progressNow())
}

/** Milliseconds that the page may be kept from answering, for what is done beside it. */
const SLICE = 30

/** Reads the log for one slice: enough with a snapshot; a long log without one takes several. */
function openSlice(): void {
  opening ??= startOpening()
  store ??= runFor(SLICE, opening)
  if (store) listen(store)
  else setTimeout(openSlice)
}

/** Returns the store at once, however long that takes: for an answer that must be written now. */
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

/** Runs the steps for so long; returns the result if they came to their end. */
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
  followStorage((key, text) => hear(made, made.follow(key, text)))
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
