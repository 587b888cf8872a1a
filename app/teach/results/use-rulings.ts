import { useCallback, useEffect, useState } from 'react'
import type { Quiz } from '@/lib/assignment/quiz'
import type { Overrides } from '@/lib/assignment/report/overrides'
import { createStore, useStore } from '../../_platform/use-store'
import { isOnShelf } from '../../_store/shelf'
import { followHandedIn, keepRulings, rulingsFor } from '../../_store/submissions'
import type { Decision } from './decisions-view'
import { NOT_KEPT, type Rulings, ruled } from './rulings'

/** Returns what the teacher decided about a quiz; keeps decisions at once, and follows other tabs. */
export function useRulings(quiz: Quiz): Rulings & { decide: (decision: Decision) => void } {
  const [store] = useState(() => createStore<Rulings>(rulingsFor(quiz)))
  useEffect(
    () =>
      followHandedIn(quiz.id, () => {
        // What could not be kept holds until this page is left.
        store.set((latest) => (latest.problem === NOT_KEPT ? latest : rulingsFor(quiz)))
      }),
    [quiz, store],
  )
  const decide = useCallback(
    (decision: Decision) => {
      const keep = (next: Overrides): boolean => isOnShelf(quiz.id) && keepRulings(quiz.id, next)
      store.set(ruled(store.get(), decision, { read: () => rulingsFor(quiz), keep }))
    },
    [quiz, store],
  )
  return { ...useStore(store), decide }
}
