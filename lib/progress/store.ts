import type { CardId } from '../card/card'
import type { Review } from '../review/review'
import type { Entry } from './entry'
import type { Progress, Remember } from './progress'

/** What is used of the browser's `localStorage`; any of it may throw. */
export type StorageLike = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>

export type Options = {
  /** A fresh random name for this page load, `[a-z0-9]{1,16}`: only keys with this name are ever written. */
  writer: string
  /** Milliseconds since 1970-01-01T00:00Z, for the names of what is set aside. */
  now: number
  remember: Remember
  /** Names `remember` and its weights; a snapshot made with another model is thrown away. */
  model: string
}

export type ProgressStore = {
  progress(): Progress
  /** Writes at once. `written` is false while anything is only in memory; it is tried again with the next entry. */
  append(entry: Entry): { written: boolean }
  /** Adds what is not there yet, from a backup or another device. */
  merge(entries: readonly Entry[]): { added: number; written: boolean }
  /** Another tab changed `key` to `value` (a storage event); returns the entries that were new here. */
  follow(key: string | null, value: string | null): Entry[]
  /** Looks through the whole storage for what other tabs wrote, after a time without storage events. */
  reread(): Entry[]
  /** A card's reviews, oldest first, undone ones left out. */
  history(card: CardId): readonly Review[]
  /** The whole log in its order. */
  entries(): Entry[]
  /** Writes a new snapshot if the one there is much behind. */
  keepSnapshot(): void
  /** Merges old segments into archives if there are many. */
  compact(now: number): void
  /** Everything as one file's text. */
  backup(now: number): string
}

export function openProgress(storage: StorageLike | undefined, options: Options): ProgressStore {
  throw new Error(`not yet: ${storage} ${options.writer}`)
}
