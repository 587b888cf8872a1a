import { useCallback, useEffect, useState } from 'react'
import type { Keys } from '@/lib/assignment/keys'
import { makeLatestOnly } from '../../_platform/latest-only'
import { createStore, useStore } from '../../_platform/use-store'
import { isOnShelf, keysOnShelf } from '../../_store/shelf'
import { followHandedIn, keepSealed, sealedFor } from '../../_store/submissions'
import type { HandedIn } from './intake'
import { openKept, type Store } from './kept-results'

/** Keeps what was handed in, in this browser. */
export const STORE: Store = { isOnShelf, keysOnShelf, sealedFor, keepSealed }

/** Opened submissions of a quiz; undefined until they are. `isStale` if the latest could not be opened. */
type Opened = { handedIn: readonly HandedIn[] | undefined; isStale: boolean }

/** Opens all that is kept for a quiz, and follows other tabs. `load` looks again. */
export function useHandedIn(quiz: string, keys: Keys | undefined): Opened & { load: () => void } {
  const [store] = useState(() => createStore<Opened>({ handedIn: undefined, isStale: false }))
  const [only] = useState(() =>
    makeLatestOnly<readonly HandedIn[]>(
      (handedIn) => store.set({ handedIn, isStale: false }),
      () => store.set((latest) => ({ ...latest, isStale: true })),
    ),
  )
  const load = useCallback(() => {
    only.run(async () => (keys ? openKept(STORE, quiz, keys) : []))
  }, [only, quiz, keys])
  useEffect(() => {
    load()
    const unfollow = followHandedIn(quiz, load)
    return () => {
      unfollow()
      only.end()
    }
  }, [quiz, load, only])
  return { ...useStore(store), load }
}
