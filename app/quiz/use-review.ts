import { useCallback, useEffect } from 'react'
import { type Attempt, mayBeTold, mergeHandedIn } from '@/lib/assignment/attempt/attempt'
import { reviewAttempt } from '@/lib/assignment/attempt/review-attempt'
import { now, zone } from '../_platform/clock'
import { inOneTab, readQuiz } from '../_store/attempts'
import { append, progressNow, useProgress } from '../_store/learner'
import { isToReview } from './attempt-state'
import type { KeptHere } from './use-kept-quiz'
import type { OpenQuiz } from './use-open-quiz'

/**
 * Puts what was missed into the learner's own review as soon as it may be told. Returns how to do so at once, for an
 * attempt that another is about to replace.
 */
export function useReview(
  { assignment, index, questions }: OpenQuiz,
  { name, store, change }: KeptHere,
  attempt: Attempt | null,
  at: number,
): () => void {
  const isThere = useProgress() !== undefined
  const nonce = attempt?.nonce
  const isTold =
    attempt !== null && isToReview(attempt, nonce) && mayBeTold(assignment, attempt, at) === 'all'
  const review = useCallback(
    (stored: Attempt | null) => {
      const latest = store.get().kept.attempt
      const known = progressNow()
      // By the time of its turn another attempt may have begun.
      if (!latest || !isToReview(latest, nonce) || !known) return
      const shared = stored ? mergeHandedIn(stored, latest) : latest
      const world = { index, learner: () => progressNow() ?? known, append, now, zone }
      if (!shared.reviewed) reviewAttempt(world, questions, latest)
      change(() => ({ ...shared, reviewed: true }), true)
    },
    [nonce, index, questions, store, change],
  )
  useEffect(() => {
    if (isThere && isTold) inOneTab(name, review)
  }, [isThere, isTold, review, name])
  return () => {
    if (isTold) review(readQuiz(name)?.attempt ?? null)
  }
}
