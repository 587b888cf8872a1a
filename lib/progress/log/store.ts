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
  /** Writes at once. `written` is false while anything is only in memory; it is tried again with the next entry. */
  append: (entry: Entry) => { written: boolean }
  /** Adds what is not there yet, from a backup or another device, to segments of its own under `keys`. */
  merge: (entries: readonly Entry[]) => { added: number; written: boolean; keys: string[] }
  /** Takes from the journal what the log lacks. Records that are `spent` can go once that is in the journal again. */
  takeJournal: (records: readonly StoredRecord[]) => { taken: Entry[]; spent: number[] }
  /** Tries again to write what was refused. */
  retry: () => { written: boolean }
  /** Looks how much of the browser's room is in use; `used` of the progress is that from now on. */
  measure: () => void
  /** Another tab changed `key` to `value` (a storage event); returns the entries that were new here. */
  follow: (key: string | null, value: string | null) => Entry[]
  /** Looks through the whole storage for what other tabs wrote, after a time without storage events. */
  reread: () => Entry[]
  /** A card's reviews, oldest first, undone ones left out. */
  history: (card: CardId) => readonly Review[]
  /** The whole log in its order. */
  entries: () => Entry[]
  /** Writes a new snapshot if much has come since the last. */
  keepSnapshot: () => void
  /** Merges old small segments into archives if there are many. */
  compact: (now: number) => void
  /** The same in slices; returns how many archives it wrote. */
  compacting: (now: number) => Generator<void, number>
  /** Everything as one file's text. */
  backup: (now: number) => Promise<string>
}

/** Opens the log that the storage holds. Never throws: what cannot be read is reported, and everything else goes on. */
export function openProgress(storage: StorageLike | undefined, options: Options): ProgressStore {
  return finish(openingProgress(storage, options))
}

/** The same in slices: without a snapshot a long log takes a second to replay. */
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
