import type { Assignment } from '@/lib/assignment/assignment'
import {
  type Attempt,
  beginAttempt,
  keepDraftAnswers,
  mergeHandedIn,
  resumeAttempt,
  setDraftAnswer,
  takeDraftAnswers,
} from '@/lib/assignment/attempt/attempt'
import type { KeptQuiz } from '@/lib/assignment/attempt/parse-attempt'
import type { Answer } from '@/lib/question/question'
import { limitOf } from './time-limit'
import type { OpenQuiz } from './use-open-quiz'

/** A quiz while it is taken here: what is kept of it, whether the browser stored that, and the time it is shown at. */
export type Taking = { kept: KeptQuiz; stored: boolean; moment: number }

/** Returns the quiz as it was kept, with the attempt gone on with; a new one where nothing of it fits. */
export function resumed(quiz: OpenQuiz, kept: KeptQuiz | undefined, at: number): KeptQuiz {
  const { assignment } = quiz
  if (!kept) return { title: assignment.title, handedIn: 0, link: '', attempt: null }
  if (kept.attempt?.answers.length !== assignment.questions.length) return { ...kept, attempt: null }
  const limit = limitOf(quiz)
  return stepped(kept, (attempt) =>
    resumeAttempt(limit, takeDraftAnswers(attempt, limit.isAnswer, 'done'), at),
  )
}

/** Changes the attempt, and counts it if that handed it in. Returns the same quiz where nothing changed. */
export function stepped(kept: KeptQuiz, step: (attempt: Attempt) => Attempt): KeptQuiz {
  const { attempt, handedIn } = kept
  const after = attempt && step(attempt)
  if (!attempt || !after || after === attempt) return kept
  const isOver = attempt.handedIn === null && after.handedIn !== null
  return { ...kept, attempt: after, handedIn: handedIn + (isOver ? 1 : 0) }
}

/** Sets the draft answer of a question. */
export function withDraftAnswer(kept: KeptQuiz, place: number, draft: Answer | null): KeptQuiz {
  return kept.attempt ? { ...kept, attempt: setDraftAnswer(kept.attempt, place, draft) } : kept
}

/** Goes on with what another tab wrote. `isBehind` says that it has not heard yet what this tab has. */
export function joined(own: KeptQuiz, other: KeptQuiz): { kept: KeptQuiz; isBehind: boolean } {
  const attempt = own.attempt && other.attempt ? keepDraftAnswers(other.attempt, own.attempt) : other.attempt
  return {
    kept: { ...other, attempt, handedIn: Math.max(other.handedIn, own.handedIn) },
    isBehind:
      attempt?.handedIn !== other.attempt?.handedIn ||
      attempt?.sealed !== other.attempt?.sealed ||
      attempt?.reviewed !== other.attempt?.reviewed,
  }
}

type Begin = Omit<Parameters<typeof beginAttempt>[1], 'number'>

/** Begins another attempt in place of the one before. */
export function begun(
  kept: KeptQuiz,
  { link, assignment }: { link: string; assignment: Assignment },
  begin: Begin,
): KeptQuiz {
  const attempt = beginAttempt(assignment, { ...begin, number: kept.handedIn + 1 })
  return { ...kept, title: assignment.title, link, attempt }
}

/** Removes the answers: only the title stays, and how often it was handed in. */
export const withoutAnswers = (kept: KeptQuiz): KeptQuiz => ({ ...kept, link: '', attempt: null })

/** Seals the attempt of that nonce; where another tab was quicker, as it did. */
export function sealedAs(
  latest: Attempt,
  stored: Attempt | null,
  { nonce, sealed }: { nonce: string | undefined; sealed: string },
): Attempt {
  const isOpen = latest.nonce === nonce && latest.handedIn !== null && latest.sealed === ''
  if (!isOpen) return latest
  const known = stored ? mergeHandedIn(stored, latest) : latest
  return { ...known, sealed: known.sealed || sealed }
}

/** Says whether the attempt of that nonce was handed in and not reviewed yet. */
export function isToReview(latest: Attempt, nonce: string | undefined): boolean {
  return latest.nonce === nonce && latest.handedIn !== null && !latest.reviewed
}
