import { useSyncExternalStore } from 'react'
import { USE_NOW } from '../_worker/words'
import { sessionStorageOrNone } from './storage'

/** How a newer version of the app stands: `waiting` to be used, `busy` while a tab is in a sitting, just `updated`. */
export type Update = 'none' | 'waiting' | 'busy' | 'updated'

/** Held by every tab in a sitting, and alone by the one that changes the version. */
const LOCK = 'annals:sitting'
const UPDATED = 'annals:updated'
const HOUR = 3_600_000

let update: Update = 'none'
let waiting: ServiceWorker | undefined
let sittings = 0
const listeners = new Set<() => void>()

/** The newer version, as far as it may be spoken of now: never while a question stands in this tab. */
export function useUpdate(): Update {
  return useSyncExternalStore(subscribe, updateNow, () => 'none')
}

/** This tab is in a sitting until the returned function is called. No version changes until then. */
export function holdSitting(): () => void {
  sittings += 1
  tell()
  let release: () => void = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  locks()?.request(LOCK, { mode: 'shared' }, () => held)
  return () => {
    sittings -= 1
    release()
    tell()
  }
}

/** Uses the newer version, in all tabs, unless one of them is in a sitting. */
export async function beginNewVersion(): Promise<void> {
  const free = await locks()?.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock) waiting?.postMessage(USE_NOW)
    return lock !== null
  })
  if (free === undefined) waiting?.postMessage(USE_NOW)
  set(free === false ? 'busy' : update)
}

export function dismissUpdate(): void {
  set('none')
}

/** Registers the service worker once the page is there and idle, and follows its updates. */
export function goOffline(path: string, scope: string): void {
  if (!('serviceWorker' in navigator) || process.env.NODE_ENV !== 'production') return
  if (sessionStorageOrNone()?.getItem(UPDATED)) {
    sessionStorageOrNone()?.removeItem(UPDATED)
    set('updated')
  }
  whenIdle(async () => {
    try {
      follow(await navigator.serviceWorker.register(path, { scope, updateViaCache: 'none' }))
    } catch {
      // A private window, or a host without the file: the app works with the network alone.
    }
  })
}

function follow(registration: ServiceWorkerRegistration): void {
  const found = (worker: ServiceWorker | null): void => {
    // The first worker of all is no update.
    if (!worker || !navigator.serviceWorker.controller) return
    waiting = worker
    set('waiting')
  }
  found(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing
    worker?.addEventListener('statechange', () => worker.state === 'installed' && found(worker))
  })
  let controlled = navigator.serviceWorker.controller !== null
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (controlled && sittings === 0) reload()
    controlled = true
  })
  let looked = performance.now()
  const look = (): void => {
    if (document.visibilityState !== 'visible' || performance.now() - looked < HOUR) return
    looked = performance.now()
    registration.update().catch(() => {})
  }
  document.addEventListener('visibilitychange', look)
  window.addEventListener('online', look)
}

function reload(): void {
  try {
    sessionStorageOrNone()?.setItem(UPDATED, 'yes')
  } catch {
    // Then nothing is said of it.
  }
  location.reload()
}

function whenIdle(act: () => void): void {
  const idle = (): void => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: 5_000 })
    else setTimeout(act, 1_000)
  }
  if (document.readyState === 'complete') idle()
  else window.addEventListener('load', idle, { once: true })
}

function updateNow(): Update {
  return sittings > 0 ? 'none' : update
}

function set(next: Update): void {
  update = next
  tell()
}

function tell(): void {
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Missing where the page is not served securely. */
const locks = (): LockManager | undefined => ('locks' in navigator ? navigator.locks : undefined)
