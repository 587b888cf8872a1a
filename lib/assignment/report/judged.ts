import type { CardId } from '../../card/card'
import type { PackIndex } from '../../card/pack-index'
import { NOTHING_GIVEN } from '../../question/given'
import { judge } from '../../question/judge'
import { TRAITS } from '../../question/kinds/all-traits'
import type { Answer, Question, Verdict } from '../../question/question'
import { answerWords, keyOf, taskOf } from '../../question/tell/answer-words'
import type { Given } from '../assignment'
import { type Overrides, type Ruled, rule } from './overrides'

/** The points of an answer: one for a right one, half for one that is partly right. */
export const POINTS: Record<Verdict['worth'], number> = { right: 1, partly: 0.5, wrong: 0, unanswered: 0 }

/** One answer, judged here and now from the question itself. */
export type JudgedAnswer = {
  /** The question's, from 0, the same in every variant. */
  place: number
  /** What was asked, in a sentence (`taskOf`). */
  stem: string
  answer: Answer | null
  /** The answer in words; `''` for nothing. */
  given: string
  /** All that is right, in words. */
  key: string
  worth: Verdict['worth']
  reason: string
  points: number
  /** Whether the question counts; where it does not, the points are no part of the sum. */
  counts: boolean
  /** What the teacher decided about it, if anything. */
  changed: 'accepted' | 'set' | null
  /** Milliseconds on the screen. */
  ms: number
  /** How far each card that the question asks was known, 0 to 1. */
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
  // An answer of another kind cannot come from the page.
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

/** A question that this pack cannot make: nothing is known of it, and it counts for nobody. */
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
 * A question over several cards says of each whether it was missed. Left unanswered, or judged as a whole by the
 * teacher, it cannot tell which of them was not known, so it speaks of none; left with one card, it was not known.
 * Comparing two cannot tell which of them was mistaken, so it speaks of its own card alone.
 */
function knownCards({ kind, card, others = [] }: Question, { verdict, changed }: Ruled, points: number) {
  const { worth, missed = [] } = verdict
  if (others.length === 0) return [{ card, knew: points }]
  if (worth === 'unanswered') return []
  if (TRAITS[kind].blamesOwnCard) return [{ card, knew: points }]
  const cards = [card, ...others]
  if (worth === 'right') return cards.map((one) => ({ card: one, knew: 1 }))
  if (changed === 'set' && missed.length === 0) return []
  return cards.map((one) => ({ card: one, knew: missed.includes(one) ? 0 : 1 }))
}
