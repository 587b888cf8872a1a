import type { CardId } from '../../card/card'
import type { Review } from '../../review/review'
import type { Entry } from '../entry'
import type { Progress } from '../progress'
import { follow, reread } from './follow'
import type { StoredRecord } from './journal'
import { entriesIn, historyIn } from './log'
import { finish } from './slices'
import type { StorageLike } from './storage'
import { type Options, openingState, readHistory, type StoreState } from './store-state'
import { backup, compacting, keepSnapshot, MANY_RECENT } from './upkeep'
import { measure, progressNow } from './view'
import { append, merge, retry, takeJournal } from './write'

export type { StorageLike } from './storage'

export type ProgressStore = {
  progress: () => Progress
  /** Writes an entry at once. `written` is false while anything is only in memory; the next entry tries again. */
  append: (entry: Entry) => { written: boolean }
  /** Adds entries from a backup or another device that are new here, in segments of their own under `keys`. */
  merge: (entries: readonly Entry[]) => { added: number; written: boolean; keys: string[] }
  /**
   * Adds what the log lacks from the journal. The `spent` records can be removed once the journal has the new records.
   */
  takeJournal: (records: readonly StoredRecord[]) => { taken: Entry[]; spent: number[] }
  /** Tries again to write what was refused. */
  retry: () => { written: boolean }
  /** Measures how much of the browser's space is in use, and updates `used` in the progress. */
  measure: () => void
  /** Handles a storage event: another tab changed `key` to `value`. Returns the entries that are new here. */
  follow: (key: string | null, value: string | null) => Entry[]
  /** Reads the whole storage for other tabs' entries, after a time without storage events. Returns the new ones. */
  reread: () => Entry[]
  /** Returns a card's reviews, oldest first, without undone ones. */
  history: (card: CardId) => readonly Review[]
  /** Returns all entries in the order of the log. */
  entries: () => Entry[]
  /** Writes a new snapshot if there are many entries since the last. */
  keepSnapshot: () => void
  /** Merges old small segments into archives if there are many. */
  compact: (now: number) => void
  /** Does the same as `compact`, in slices; returns how many archives it wrote. */
  compacting: (now: number) => Generator<void, number>
  /** Returns everything as the text of one file. */
  backup: (now: number) => Promise<string>
}

/** Opens the log in the storage. Never throws: reports what cannot be read, and goes on with everything else. */
export function openProgress(storage: StorageLike | undefined, options: Options): ProgressStore {
  return finish(openingProgress(storage, options))
}

/** Does the same as `openProgress`, in slices: without a snapshot, replaying a long log takes a second. */
export function* openingProgress(
  storage: StorageLike | undefined,
  options: Options,
): Generator<void, ProgressStore> {
  const state = yield* openingState(storage, options)
  keepSnapshot(state, MANY_RECENT)
  return storeOf(state)
}

function storeOf(state: StoreState): ProgressStore {
  return {
    progress: () => progressNow(state),
    append: (entry) => append(state, entry),
    merge: (entries) => merge(state, entries),
    takeJournal: (records) => takeJournal(state, records),
    retry: () => retry(state),
    measure: () => measure(state),
    follow: (key, value) => follow(state, key, value),
    reread: () => reread(state),
    history: (card) => {
      readHistory(state)
      return historyIn(state.log, card)
    },
    entries: () => {
      readHistory(state)
      return entriesIn(state.log)
    },
    keepSnapshot: () => keepSnapshot(state, MANY_RECENT / 10),
    compact: (now) => {
      finish(compacting(state, now))
    },
    compacting: (now) => compacting(state, now),
    backup: (now) => backup(state, now),
  }
}
