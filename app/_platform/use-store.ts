import { useSyncExternalStore } from 'react'

/** A value that changes outside React, and those who hear of it. */
export type Store<T> = {
  get: () => T
  /** Replaces the value; a function gets the latest one. Listeners hear only of another value. */
  set: (next: T | ((latest: T) => T)) => void
  /** Replaces the value and tells nobody: for what the screen shows already. */
  setQuietly: (next: T) => void
  /** Calls back after each change; returns how to stop that. */
  subscribe: (listener: () => void) => () => void
}

/** Makes a store. Two changes in one event build on each other, whenever the screen is drawn again. */
export function createStore<T>(first: T): Store<T> {
  let value = first
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set: (next) => {
      const after = isStep(next) ? next(value) : next
      if (Object.is(after, value)) return
      value = after
      for (const listener of [...listeners]) listener()
    },
    setQuietly: (next) => {
      value = next
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Returns the store's value and draws again when it changes. `first` is what the server's page shows. */
export function useStore<T>({ get, subscribe }: Pick<Store<T>, 'get' | 'subscribe'>, first = get): T {
  return useSyncExternalStore(subscribe, get, first)
}

function isStep<T>(next: T | ((latest: T) => T)): next is (latest: T) => T {
  return typeof next === 'function'
}
