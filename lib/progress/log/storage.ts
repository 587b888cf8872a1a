/**
 * Characters that Chromium and Firefox allow an origin, including keys. WebKit counts bytes, which is the same for
 * ASCII.
 */
export const QUOTA = 5_242_880

/** The part of the browser's `localStorage` that is used. Any of it may throw. */
export type StorageLike = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>

/** A storage that never throws. */
export type SafeStorage = {
  /** Why nothing can be stored; undefined if all is well. */
  broken: string | undefined
  /** Returns the keys with this prefix, sorted. Other apps of the same origin have keys here too. */
  keys(prefix: string): string[]
  get(key: string): string | undefined
  /**
   * Stores a value; returns true only if it can be read back: near its limit, a browser may confirm a write and forget
   * it.
   */
  set(key: string, text: string): boolean
  remove(key: string): void
  /** Returns the characters in use, by all apps of the origin. */
  size(): number
}

/** Wraps a storage; `undefined` stands for a browser without any. */
export function makeSafe(storage: StorageLike | undefined): SafeStorage {
  const get = (key: string) => attempt(() => storage?.getItem(key) ?? undefined)
  const all = () => attempt(() => keysOf(storage)) ?? []
  return {
    broken: whyBroken(storage),
    keys: (prefix) =>
      all()
        .filter((key) => key.startsWith(prefix))
        .sort(),
    get,
    set: (key, text) =>
      attempt(() => storage?.setItem(key, text) === undefined && get(key) === text) ?? false,
    remove: (key) => attempt(() => storage?.removeItem(key)),
    size: () => all().reduce((sum, key) => sum + key.length + (get(key)?.length ?? 0), 0),
  }
}

function whyBroken(storage: StorageLike | undefined): string | undefined {
  if (!storage) return 'storage is switched off'
  return attempt(() => storage.length) === undefined ? 'storage cannot be read' : undefined
}

function keysOf(storage: StorageLike | undefined): string[] {
  if (!storage) return []
  const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i))
  return keys.filter((key) => key !== null)
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
