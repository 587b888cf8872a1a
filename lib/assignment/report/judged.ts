import type { CardId } from '../../card/card'
import type { PackIndex } from '../../card/pack-index'
import { NOTHING_GIVEN } from '../../question/given'
import { judge } from '../../question/judge'
import { IN_QUIZ } from '../../question/kinds/all-in-quiz'
import type { Answer, Question, Verdict } from '../../question/question'
import { answerWords, keyOf, taskOf } from '../../question/tell/answer-words'
import type { Given } from '../assignment'
import { type Overrides, type Ruled, rule } from './overrides'

/** Points of an answer: one if right, half if partly right. */
export const POINTS: Record<Verdict['worth'], number> = { right: 1, partly: 0.5, wrong: 0, unanswered: 0 }

/** One answer, judged now from the question itself. */
export type JudgedAnswer = {
  /** The question's place, from 0, the same in every variant. */
  place: number
  /** The question as a sentence (`taskOf`). */
  stem: string
  answer: Answer | null
  /** The answer in words; `''` for none. */
  given: string
  /** All right answers, in words. */
  key: string
  worth: Verdict['worth']
  reason: string
  points: number
  /** True if the question counts; otherwise its points are not in the sum. */
  counts: boolean
  /** The teacher's change to the verdict, if any. */
  changed: 'accepted' | 'set' | null
  /** Milliseconds the question was on the screen. */
  ms: number
  /** How well each card of the question was known, 0 to 1. */
  cards: { card: CardId; knew: number }[]
}

type About = { place: number; counts: boolean; student: string; receipts: readonly string[] }

export function judgeAnswer(
  index: PackIndex,
  question: Question,
  { answer, ms }: Given,
  overrides: Overrides,
  { place, counts, student, receipts }: About,
): JudgedAnswer {
  // The page cannot send an answer of another kind.
  const own = answer?.kind === question.kind ? answer : null
  const given = answerWords(question, own)
  const judged = own ? judge(index, question, own) : NOTHING_GIVEN
  const { verdict, changed } = rule(overrides, question, judged, { student, receipts, given })
  const points = POINTS[verdict.worth]
  return {
    place,
    stem: taskOf(question),
    answer: own,
    given,
    key: keyOf(question),
    worth: verdict.worth,
    reason: verdict.reason,
    points,
    counts,
    changed,
    ms,
    cards: knownCards(question, { verdict, changed }, points),
  }
}

/** Returns a placeholder for a question that this pack cannot make: it says nothing and counts for nobody. */
export function unmadeAnswer(place: number, { ms }: Given): JudgedAnswer {
  return {
    place,
    stem: '',
    answer: null,
    given: '',
    key: '',
    worth: 'unanswered',
    reason: 'This version of the facts no longer has the question.',
    points: 0,
    counts: false,
    changed: null,
    ms,
    cards: [],
  }
}

/**
 * Tells how well each card of the question was known. A question over several cards knows which were missed. If it is
 * unanswered, or the teacher judged it as a whole, it cannot tell them apart and says nothing; with a single card,
 * unanswered means not known. Comparing two cards cannot tell which was mistaken, so it counts only for its own card.
 */
function knownCards({ kind, card, others = [] }: Question, { verdict, changed }: Ruled, points: number) {
  const { worth, missed = [] } = verdict
  if (others.length === 0) return [{ card, knew: points }]
  if (worth === 'unanswered') return []
  if (IN_QUIZ[kind].blamesOwnCard) return [{ card, knew: points }]
  const cards = [card, ...others]
  if (worth === 'right') return cards.map((one) => ({ card: one, knew: 1 }))
  if (changed === 'set' && missed.length === 0) return []
  return cards.map((one) => ({ card: one, knew: missed.includes(one) ? 0 : 1 }))
}
