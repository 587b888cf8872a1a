import type { Submission } from '../assignment'
import type { Quiz } from '../quiz'
import { type MadeVariant, variantOf } from '../variants'

/** A submission as it was opened; `receipt` names it. */
export type Received = { submission: Submission; receipt: string }

/** A submission with the receipts of others that were sealed from the very same one. */
export type Once = Received & { doubles: string[] }

/** What cannot be judged with this quiz. */
export type Foreign = {
  receipt: string
  name: string
  why: 'other assignment' | 'other questions'
}

export type Sorted = { fitting: (Once & { variant: MadeVariant })[]; foreign: Foreign[] }

/**
 * Each submission once, however often it came: with the same receipt, or sealed again with nothing changed. Those of
 * another assignment, or with other questions than any variant has, are put aside.
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

/** The same for the same submission, in whatever order its fields stand. */
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
