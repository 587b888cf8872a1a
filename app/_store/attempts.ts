import type { Assignment } from '@/lib/assignment/assignment'
import type { Attempt } from '@/lib/assignment/attempt/attempt'
import { type KeptQuiz, keptText, parseKept } from '@/lib/assignment/attempt/parse-attempt'
import { questionsSum } from '@/lib/assignment/questions-sum'
import { makeSafe } from '@/lib/progress/log/storage'
import { QUIZ_PREFIX } from './quiz-prefix'
import { storageOrNone } from './storage'

/** `annals:quiz:<assignment>:<sum of its questions>` holds a `KeptQuiz`; each variant is kept by itself. */
export const keyOfQuiz = ({ id, questions }: Assignment): string =>
  `${QUIZ_PREFIX}${id}:${questionsSum(questions)}`

/** Undefined where nothing is kept, or nothing that can be read. */
export function readQuiz(key: string): KeptQuiz | undefined {
  return parseKept(here().get(key) ?? '')
}

/** False where the browser does not store it, or where what stands there cannot be read: that stays. */
export function keepQuiz(key: string, kept: KeptQuiz): boolean {
  const { get, set } = here()
  const before = get(key)
  if (before !== undefined && !parseKept(before)) return false
  return set(key, keptText(kept))
}

export function quizzesKept(): KeptQuiz[] {
  const { keys, get } = here()
  return keys(QUIZ_PREFIX).flatMap((key) => parseKept(get(key) ?? '') ?? [])
}

/** Calls back when another tab goes on with the same quiz. */
export function followQuiz(key: string, changed: (kept: KeptQuiz) => void): () => void {
  const heard = (event: StorageEvent): void => {
    const kept = event.key === key ? parseKept(event.newValue ?? '') : undefined
    if (kept) changed(kept)
  }
  window.addEventListener('storage', heard)
  return () => window.removeEventListener('storage', heard)
}

/** Milliseconds after which a tab sees what another wrote: the turn may come sooner than what was written in the last. */
const SEEN = 100

/** Tabs that hold one quiz take turns; each is given the attempt as it stands in the storage by then. */
export async function inOneTab(key: string, work: (stored: Attempt | null) => void): Promise<void> {
  const turn = (): void => work(readQuiz(key)?.attempt ?? null)
  // Pages at an http address have no locks.
  if (!('locks' in navigator)) return turn()
  await navigator.locks.request(key, async () => {
    await new Promise((resolve) => setTimeout(resolve, SEEN))
    turn()
  })
}

const here = () => makeSafe(storageOrNone())
