import type { CardId } from '../card/card'
import { TRAITS } from '../question/kinds/all-traits'
import type { Evidence } from '../question/kinds/kind-traits'
import type { Answer, Kind, Verdict } from '../question/question'
import type { Memory, Rating, Review, StudyDay } from './review'

/** Returns the evidence of a kind. A question over several cards (its verdict has `missed`) is always weak. */
export function evidenceOf(kind: Kind, verdict?: Pick<Verdict, 'missed'>): Evidence {
  return verdict?.missed ? 'weak' : TRAITS[kind].evidence
}

const SELF_RATED = { forgot: 1, hard: 2, 'got it': 3, easy: 4 } as const

/** A judged answer to a card. */
export type Judged = { card: CardId; kind: Kind; verdict: Verdict; answer: Answer; hinted?: boolean }

/** Rates a card by verdict and kind; undefined if nothing was answered. */
export function rate({ card, kind, verdict, answer, hinted = false }: Judged): Rating | undefined {
  const { worth, missed } = verdict
  if (worth === 'unanswered') return undefined
  if (missed) return missed.includes(card) ? 1 : fromSeveral(verdict, missed, hinted)
  if (worth === 'wrong') return 1
  const { evidence, hasParts } = TRAITS[kind]
  switch (evidence) {
    case 'self-rated':
      return 'recalled' in answer ? SELF_RATED[answer.recalled] : fromRecall(verdict, hinted)
    case 'recognition':
      if (hasParts) return fromRecall(verdict, hinted)
      return worth === 'right' && !isGuess(answer) ? 3 : 1
    case 'recall':
    case 'weak':
      return fromRecall(verdict, hinted)
  }
}

/** If other cards were missed, the mistake is theirs. */
function fromSeveral(verdict: Verdict, missed: readonly CardId[], hinted: boolean): Rating {
  if (missed.length > 0 || verdict.worth === 'right') return verdict.forgiven || hinted ? 2 : 3
  return 2
}

function fromRecall(verdict: Verdict, hinted: boolean): Rating {
  return verdict.worth === 'partly' || verdict.forgiven || hinted ? 2 : 3
}

function isGuess(answer: Answer): boolean {
  return 'guessed' in answer && answer.guessed === true
}

/**
 * Decides if a review moves its card. The first one that counts on a study day does; later ones are practice. A miss
 * always counts. A right answer counts if the card is new or due and its kind can tell knowing from guessing.
 */
export function counts(
  evidence: Evidence,
  rating: Rating,
  memory: Memory,
  today: StudyDay,
): Review['counts'] {
  if (memory.kind === 'reviewed' && memory.day >= today) return 'practice'
  if (rating === 1) return 'scheduled'
  return evidence !== 'weak' && isOpen(memory, today) ? 'scheduled' : 'practice'
}

/** True if a card is new or due, and has not been answered today. */
export function isOpen(memory: Memory, today: StudyDay): boolean {
  return memory.kind === 'new' || (memory.due <= today && memory.day < today)
}
