import type { SafeStorage } from './storage'

export const ASIDE_PREFIX = 'annals:aside:'

/**
 * Copies an unreadable value to a key of its own, `annals:aside:<date>:<key>`, and then removes the original. Never
 * overwrites anything. If there is no room, leaves the original and returns undefined.
 */
export function setAside(storage: SafeStorage, key: string, text: string, now: number): string | undefined {
  const dated = `${ASIDE_PREFIX}${dateOf(now)}:${key}`
  for (let copy = dated, n = 2; n < 100; copy = `${dated}.${n++}`) {
    const there = storage.get(copy)
    if (there !== undefined && there !== text) continue
    if (there === undefined && !storage.set(copy, text)) {
      storage.remove(copy)
      return undefined
    }
    if (storage.get(key) === text) storage.remove(key)
    return copy
  }
  return undefined
}

function dateOf(now: number): string {
  const date = new Date(now)
  return Number.isNaN(date.getTime()) ? 'undated' : date.toISOString().slice(0, 10)
}
