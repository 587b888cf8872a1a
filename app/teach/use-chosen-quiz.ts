import { useCallback, useEffect, useState } from 'react'
import type { PackIndex } from '@/lib/card/pack-index'
import { loadPackVersion } from '../_store/pack'
import { draftOf, readShelf } from '../_store/shelf'
import { type Composed, newDraft } from './quiz-draft'

/** The quiz that an address names, with its facts; or what stands in the way. */
export type ChosenQuiz =
  | { state: 'loading' }
  | { state: 'ready'; index: PackIndex; composed: Composed }
  | { state: 'failed'; why: string; cure: string }

const NOT_HERE = {
  state: 'failed',
  why: 'The quiz that this address names is not in this browser, or cannot be read by this version.',
  cure: 'Quizzes are in the browser where they were made.',
} as const
const NOT_FETCHED = {
  state: 'failed',
  why: 'The facts of this quiz could not be fetched.',
  cure: 'See whether this device is online, then try again.',
} as const
const NOT_RELEASED = {
  state: 'failed',
  why: 'This version of Annals does not have the facts that the quiz was made from.',
  cure: 'Reload the page to get the newest version. Nothing was changed.',
} as const

export function useChosenQuiz(id: string): { chosen: ChosenQuiz; retry: () => void } {
  const [chosen, setChosen] = useState<ChosenQuiz>({ state: 'loading' })
  const choose = useCallback(() => {
    setChosen({ state: 'loading' })
    find(id).then(setChosen)
  }, [id])
  useEffect(choose, [choose])
  return { chosen, retry: choose }
}

async function find(id: string): Promise<ChosenQuiz> {
  const quiz = readShelf().quizzes.find((one) => one.id === id)
  if (!quiz) return NOT_HERE
  const index = await loadPackVersion(quiz.pack).catch(() => null)
  if (!index) return index === null ? NOT_FETCHED : NOT_RELEASED
  const count = Math.max(1, quiz.variants[0]?.length ?? 1)
  const fresh = newDraft(id)
  // A quiz with a key may be out; what its draft said of that is lost.
  const given = quiz.publicKey === '' ? null : quiz.changed
  const draft = draftOf(id) ?? { ...fresh, choices: { ...fresh.choices, count }, given }
  return { state: 'ready', index, composed: { quiz, draft } }
}
