import { makeSafe } from '@/lib/progress/log/storage'
import type { StorageLike } from '@/lib/progress/log/store'
import { followStorage, storageOrNone } from './storage'

/** Values of one sort in the browser's storage, each under the prefix and a name. */
export type Kept<T> = {
  /** Names that begin so, sorted; all of them by default. */
  names: (beginning?: string) => string[]
  /** Returns the stored text, whether it can be read or not. */
  text: (name: string) => string | undefined
  /** Returns undefined where there is nothing, or nothing that can be read. */
  read: (name: string) => T | undefined
  /** Every value that can be read, in the order of their names. */
  list: (beginning?: string) => T[]
  /** Stores a value; false where the browser refuses, or an unreadable text has that name: that text stays. */
  save: (name: string, value: T) => boolean
  /** Stores a value over whatever has that name: for names that are made from what they hold. */
  replace: (name: string, value: T) => boolean
  remove: (name: string) => void
  /** Calls back when another tab writes one; with null when it clears the storage. Returns how to stop that. */
  follow: (changed: (name: string | null, text: string) => void) => () => void
}

/** Storage of one sort of value. `parse` returns undefined for a text that is damaged or of a later version. */
type Sort<T> = { prefix: string; parse: (text: string) => T | undefined; write: (value: T) => string }

/** Keeps values of one sort. It touches no storage before it is asked. */
export function kept<T>(
  { prefix, parse, write }: Sort<T>,
  storage: () => StorageLike | undefined = storageOrNone,
): Kept<T> {
  const here = () => makeSafe(storage())
  const text = (name: string) => here().get(prefix + name)
  const names = (beginning = '') =>
    here()
      .keys(prefix + beginning)
      .map((key) => key.slice(prefix.length))
  const read = (name: string) => {
    const stored = text(name)
    return stored === undefined ? undefined : parse(stored)
  }
  const replace = (name: string, value: T) => here().set(prefix + name, write(value))
  return {
    names,
    text,
    read,
    list: (beginning) => names(beginning).flatMap((name) => read(name) ?? []),
    save: (name, value) => {
      const before = text(name)
      return (before === undefined || parse(before) !== undefined) && replace(name, value)
    },
    replace,
    remove: (name) => here().remove(prefix + name),
    follow: (changed) =>
      followStorage((key, written) => {
        if (key === null) changed(null, '')
        else if (key.startsWith(prefix)) changed(key.slice(prefix.length), written ?? '')
      }),
  }
}
