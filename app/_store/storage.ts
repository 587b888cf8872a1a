import type { StorageLike } from '@/lib/progress/log/store'

/** The browser's storage; none where it is switched off, and then reading `window.localStorage` throws. */
export function storageOrNone(): StorageLike | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}

/** The same for what belongs to this tab alone. */
export function sessionStorageOrNone(): StorageLike | undefined {
  try {
    return window.sessionStorage
  } catch {
    return undefined
  }
}
