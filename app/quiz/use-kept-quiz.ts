import { useCallback, useState } from 'react'
import type { Attempt } from '@/lib/assignment/attempt/attempt'
import type { KeptQuiz } from '@/lib/assignment/attempt/parse-attempt'
import { now } from '../_platform/clock'
import { createStore, type Store, useStore } from '../_platform/use-store'
import { nameOfQuiz, readQuiz, saveTakenQuiz } from '../_store/attempts'
import { resumed, stepped, type Taking } from './attempt-state'
import type { OpenQuiz } from './use-open-quiz'

/** Changes the attempt; `write` says whether that is written at once, as handing in always is. */
export type Change = (step: (attempt: Attempt) => Attempt, write: boolean) => void

/** A quiz in the browser's storage: its name there, its latest state, and what changes it. */
export type KeptHere = {
  name: string
  store: Store<Taking>
  put: (kept: KeptQuiz, write?: boolean) => void
  change: Change
}

/** Returns the quiz as this browser keeps it, and draws again when it changes. */
export function useKeptQuiz(quiz: OpenQuiz): { taking: Taking; here: KeptHere } {
  const name = nameOfQuiz(quiz.assignment)
  const [store] = useState(() =>
    createStore<Taking>({ kept: resumed(quiz, readQuiz(name), now()), stored: true, moment: now() }),
  )
  const put = useCallback(
    (kept: KeptQuiz, write = true) => {
      const stored = write ? saveTakenQuiz(name, kept) : store.get().stored
      store.set((latest) => ({ ...latest, kept, stored }))
    },
    [store, name],
  )
  const change = useCallback<Change>(
    (step, write) => {
      const { kept } = store.get()
      const after = stepped(kept, step)
      if (after !== kept) put(after, write || after.handedIn > kept.handedIn)
    },
    [store, put],
  )
  return { taking: useStore(store), here: { name, store, put, change } }
}
