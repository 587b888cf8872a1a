import { useEffect, useState } from 'react'
import { type Attempt, submissionOf } from '@/lib/assignment/attempt/attempt'
import { sealSubmission } from '@/lib/assignment/submission/submission'
import { inOneTab } from '../_store/attempts'
import { sealedAs } from './attempt-state'
import type { KeptHere } from './use-kept-quiz'
import type { OpenQuiz } from './use-open-quiz'

const NOT_SEALED =
  'This browser could not seal your answers. They are kept here: open this link in a newer browser, or at an address that begins with https.'
const NOT_FETCHED =
  'Your answers could not be sealed, for a part of Annals could not be fetched. They are kept here: when this device is online again, reload this page.'

/** Seals an attempt once it is handed in; returns why that failed, if it did. */
export function useSeal(
  { assignment }: OpenQuiz,
  { name, change }: KeptHere,
  attempt: Attempt | null,
): string | null {
  const [problem, setProblem] = useState<string | null>(null)
  const submission = attempt?.sealed === '' ? submissionOf(assignment, attempt) : undefined
  const nonce = submission?.nonce
  // biome-ignore lint/correctness/useExhaustiveDependencies: a submission is named by its nonce
  useEffect(() => {
    if (!submission) return
    sealSubmission(submission, assignment.publicKey).then(
      (sealed) =>
        // Another tab may have been quicker; then its receipt is the one.
        inOneTab(name, (stored) => change((latest) => sealedAs(latest, stored, { nonce, sealed }), true)),
      () => setProblem('subtle' in crypto ? NOT_FETCHED : NOT_SEALED),
    )
  }, [nonce, assignment, name, change])
  return problem
}
