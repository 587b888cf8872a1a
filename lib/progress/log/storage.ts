/** Characters that Chromium and Firefox give an origin, keys included; WebKit counts bytes, which for ASCII are as many. */
export const QUOTA = 5_242_880

/** What is used of the browser's `localStorage`; any of it may throw. */
export type StorageLike = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>

/** A storage that never throws. */
export type SafeStorage = {
  /** Why nothing can be kept, if so. */
  broken: string | undefined
  /** Keys with this beginning, sorted; other apps of the same origin keep theirs here too. */
  keys(prefix: string): string[]
  get(key: string): string | undefined
  /** True only if the value was there afterwards: near its limit a browser has been seen to acknowledge and forget. */
  set(key: string, text: string): boolean
  remove(key: string): void
  /** Characters in use, by all apps of the origin. */
  size(): number
}

/** `undefined` stands for a browser that gives no storage at all. */
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
