import type { Answer, Kind, Verdict } from '../question/question'
import type { Memory, Rating, Review, StudyDay } from './review'

/**
 * What an answer of each kind says about memory. Recognition is rated Good or Again only: rating it Hard doubled
 * the reviews in simulation. What can be guessed one time in two moves the schedule only when it is missed.
 */
const EVIDENCE: Record<Kind, 'recall' | 'recognition' | 'self-rated' | 'weak'> = {
  flip: 'self-rated',
  choice: 'recognition',
  typed: 'recall',
  date: 'recall',
  number: 'recall',
  'true-false': 'weak',
}

const SELF_RATED = { forgot: 1, hard: 2, 'got it': 3, easy: 4 } as const

/** The rating that follows from a verdict and the kind; undefined if nothing was answered. */
export function rate(kind: Kind, verdict: Verdict, answer: Answer, hinted = false): Rating | undefined {
  if (verdict.worth === 'unanswered') return undefined
  if (verdict.worth === 'wrong') return 1
  const evidence = EVIDENCE[kind]
  switch (evidence) {
    case 'self-rated':
      return answer.kind === 'flip' ? SELF_RATED[answer.recalled] : fromRecall(verdict, hinted)
    case 'recognition':
      return verdict.worth === 'right' && !isGuess(answer) ? 3 : 1
    case 'recall':
    case 'weak':
      return fromRecall(verdict, hinted)
  }
}

function fromRecall(verdict: Verdict, hinted: boolean): Rating {
  return verdict.worth === 'partly' || verdict.forgiven || hinted ? 2 : 3
}

function isGuess(answer: Answer): boolean {
  return answer.kind === 'choice' && answer.guessed === true
}

/**
 * Whether a review moves its card. The first that counts on a study day does, later ones are practice. A miss always
 * counts; what was known counts when the card is new or due, and when its kind can tell knowing from guessing.
 */
export function counts(kind: Kind, rating: Rating, memory: Memory, today: StudyDay): Review['counts'] {
  if (memory.kind === 'reviewed' && memory.day >= today) return 'practice'
  if (rating === 1) return 'scheduled'
  if (EVIDENCE[kind] === 'weak') return 'practice'
  return memory.kind === 'new' || memory.due <= today ? 'scheduled' : 'practice'
}
