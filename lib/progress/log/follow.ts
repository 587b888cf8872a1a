import type { Entry } from '../entry'
import { keepErasures } from './erasures'
import { readingNews, segmentSent } from './reading'
import { LOG_PREFIX } from './segment'
import { checkStored } from './segments-of-tab'
import { finish } from './slices'
import { readOthers, type StoreState, takingIn } from './store-state'
import { storeUnlessErased } from './write'

/**
 * Handles a storage event: another tab changed `key` to `value`, or cleared the storage if `key` is null. Returns the
 * entries that are new here.
 */
export function follow(state: StoreState, key: string | null, value: string | null): Entry[] {
  const { reading, tab } = state
  if (key === null) return putAllBack(state)
  if (!key.startsWith(LOG_PREFIX)) return []
  if (tab.byKey.has(key)) return putBack(state, [key])
  if (value === null) state.complete = false
  if (value === null) reading.covered.delete(key)
  const segment = value === null ? undefined : segmentSent(reading, key, value)
  state.view = undefined
  return segment ? finish(takingIn(state, finish(readingNews(reading, [segment])))) : []
}

/** Writes everything again after somebody cleared the storage. */
function putAllBack(state: StoreState): [] {
  state.complete = false
  keepErasures(state.storage, state.erasures)
  return putBack(state, state.tab.byKey.keys())
}

/** Writes what this tab has under these keys again, if another tab has changed or removed it. */
function putBack(state: StoreState, keys: Iterable<string>): [] {
  for (const key of [...keys]) checkStored(state.tab, key)
  storeUnlessErased(state)
  state.view = undefined
  return []
}

/** Reads the whole storage for other tabs' entries, after a time without storage events. Returns the new ones. */
export function reread(state: StoreState): Entry[] {
  for (const key of [...state.tab.byKey.keys()]) putBack(state, [key])
  state.view = undefined
  return readOthers(state)
}
