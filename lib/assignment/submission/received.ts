import type { Submission } from '../assignment'
import type { Quiz } from '../quiz'
import { type MadeVariant, variantOf } from '../variants'

/** An opened submission; `receipt` identifies it. */
export type Received = { submission: Submission; receipt: string }

/** A submission with the receipts of its copies, sealed separately. */
export type Once = Received & { doubles: string[] }

/** A submission that does not belong to this quiz. */
export type Foreign = {
  receipt: string
  name: string
  why: 'other assignment' | 'other questions'
}

export type Sorted = { fitting: (Once & { variant: MadeVariant })[]; foreign: Foreign[] }

/**
 * Keeps each submission once, whether it came again with the same receipt or sealed again unchanged. Separates those of
 * another assignment, or with questions that no variant has.
 */
export function sortReceived(
  quiz: Quiz,
  variants: readonly MadeVariant[],
  received: readonly Received[],
): Sorted {
  const sorted: Sorted = { fitting: [], foreign: [] }
  for (const once of eachOnce(received)) {
    const { submission, receipt } = once
    const variant = variantOf(variants, submission)
    if (submission.assignment === quiz.id && variant) sorted.fitting.push({ ...once, variant })
    else {
      const why = submission.assignment === quiz.id ? 'other questions' : 'other assignment'
      sorted.foreign.push({ receipt, name: submission.name, why })
    }
  }
  return sorted
}

function eachOnce(received: readonly Received[]): Once[] {
  const byContent = new Map<string, Once>()
  for (const { submission, receipt } of received) {
    const content = contentOf(submission)
    const known = byContent.get(content)
    if (!known) byContent.set(content, { submission, receipt, doubles: [] })
    else if (known.receipt !== receipt && !known.doubles.includes(receipt)) known.doubles.push(receipt)
  }
  return [...byContent.values()]
}

/** Returns the same text for the same submission, in whatever order its fields come. */
export function contentOf(submission: Submission): string {
  const { assignment, variant, questions, name, attempt, begun, handedIn, minutes, nonce } = submission
  const answers = submission.answers.map(({ answer, ms }) => [answer, ms])
  return JSON.stringify([
    assignment,
    variant,
    questions,
    name,
    attempt,
    begun,
    handedIn,
    minutes,
    nonce,
    answers,
  ])
}
