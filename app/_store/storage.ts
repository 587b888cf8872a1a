import type { StorageLike } from '@/lib/progress/log/store'

/** Returns the browser's storage; none where it is switched off, and reading `window.localStorage` throws. */
export function storageOrNone(): StorageLike | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}

/** Returns the storage of this tab alone. */
export function sessionStorageOrNone(): StorageLike | undefined {
  try {
    return window.sessionStorage
  } catch {
    return undefined
  }
}

/** Calls back with what another tab writes; a null key says that everything was cleared. Returns how to stop that. */
export function followStorage(heard: (key: string | null, text: string | null) => void): () => void {
  const listener = ({ key, newValue }: StorageEvent): void => heard(key, newValue)
  window.addEventListener('storage', listener)
  return () => window.removeEventListener('storage', listener)
}
