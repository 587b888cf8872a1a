import { sessionStorageOrNone } from '../_store/storage'
import { USE_NOW } from '../_worker/words'
import { now } from './clock'
import { createStore, useStore } from './use-store'

/** State of a newer version: `waiting` to be used, `busy` while a tab is in a session, just `updated`. */
export type Update = 'none' | 'waiting' | 'busy' | 'updated'

/** Lock that every tab in a session holds, and that the tab which changes the version holds alone. */
const LOCK = 'annals:sitting'
const UPDATED = 'annals:updated'
const HOUR = 3_600_000
/** Milliseconds that a newer version may take to begin. */
const PATIENCE = 5_000
/** Milliseconds for which a page that has gone may still be taken for one in a session. */
const LETTING_GO = 1_000

/** The newer version, and how many parts of this tab are in a session. */
const state = createStore<{ update: Update; sessions: number }>({ update: 'none', sessions: 0 })
let waiting: ServiceWorker | undefined
let changing = false

/** Returns the newer version, as far as it may be spoken of now: never while a question stands in this tab. */
export function useUpdate(): Update {
  return useStore({ get: updateNow, subscribe: state.subscribe }, () => 'none')
}

/** Puts this tab in a session until the returned function is called. No version changes until then. */
export function holdSession(): () => void {
  addSessions(1)
  let release: () => void = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  locks()
    ?.request(LOCK, { mode: 'shared' }, () => held)
    .catch(() => {})
  return () => {
    addSessions(-1)
    release()
  }
}

/** Uses the newer version, in all tabs, unless one of them is in a session. */
export async function beginNewVersion(): Promise<void> {
  if (changing) return
  changing = true
  try {
    const manager = locks()
    if (!manager) return await change()
    const patience = new AbortController()
    setTimeout(() => patience.abort(), LETTING_GO)
    await manager.request(LOCK, { signal: patience.signal }, change)
  } catch {
    set('busy')
  } finally {
    changing = false
  }
}

/** Waits until the newer version has begun; then this page is loaded anew. */
async function change(): Promise<void> {
  // No session stands in the way any more, if one did.
  set('waiting')
  const changed = new Promise<unknown>((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
    setTimeout(resolve, PATIENCE)
  })
  waiting?.postMessage(USE_NOW)
  await changed
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
  const coming = (): void => {
    const worker = registration.installing
    worker?.addEventListener('statechange', () => worker.state === 'installed' && found(worker))
  }
  found(registration.waiting)
  coming()
  registration.addEventListener('updatefound', coming)
  reloadWhenChanged()
  lookForUpdates(registration)
}

function reloadWhenChanged(): void {
  let controlled = navigator.serviceWorker.controller !== null
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // A session that began meanwhile goes on with the old files; the worker keeps them.
    if (controlled && state.get().sessions === 0) reload()
    controlled = true
  })
}

/** Looks for updates when the tab is seen again or online again. Opening a page looks by itself. */
function lookForUpdates(registration: ServiceWorkerRegistration): void {
  let looked = now()
  const look = (): void => {
    looked = now()
    registration.update().catch(() => {})
  }
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && now() - looked >= HOUR) look()
  })
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
  const { update, sessions } = state.get()
  return sessions > 0 ? 'none' : update
}

function set(update: Update): void {
  state.set((latest) => ({ ...latest, update }))
}

function addSessions(by: 1 | -1): void {
  state.set((latest) => ({ ...latest, sessions: latest.sessions + by }))
}

/** Returns undefined where the page is not served securely. */
const locks = (): LockManager | undefined => ('locks' in navigator ? navigator.locks : undefined)
