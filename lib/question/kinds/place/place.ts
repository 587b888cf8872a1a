import { isFirstFormat, type PackIndex } from '../../../card/pack-index'
import { below } from '../../chance'
import { fieldGiven, NOTHING_GIVEN } from '../../given'
import { someOf } from '../../pool/companions'
import {
  areApart,
  companiesInTime,
  datedOf,
  type Happening,
  happeningOf,
  inOrder,
} from '../../pool/happenings'
import type { QuestionOf, Verdict } from '../../question'
import { drawStem, type QuestionBase } from '../../question-base'
import { eachDrawn, everyPair, isCompany } from '../../redraw'
import { isPlural } from '../../tell/number-of-names'
import type { QuestionKind } from '../question-kind'

const LEAST_FIXED = 3
const FIXED = [LEAST_FIXED, 5] as const

/**
 * An event to place among others whose dates are shown. Suits an event that is certainly before or after three others.
 * It asks only this event, so the others are not among the question's cards.
 */
export const place: QuestionKind<'place'> = {
  kind: 'place',
  suits: (index, card) => companiesInTime(index, card).some((company) => company.length >= LEAST_FIXED),
  draw: (index, card, chance) => {
    drawStem(card, chance)
    const fitting = companiesInTime(index, card).filter((company) => company.length >= LEAST_FIXED)
    const fixed = inOrder(someOf(fitting, chance, LEAST_FIXED + below(chance, 3)))
    return { stem: 0, cards: fixed.map((one) => one.card.id) }
  },
  build: (index, card, draw, base) => {
    const own = happeningOf(index, card)
    const fixed = eachDrawn(index, draw, (one) => happeningOf(index, one))
    return own && fixed && questionOf(index, base, own, inOrder(fixed))
  },
  isFair: (index, { card }, draw) => {
    const cards = [card, ...(draw.cards ?? [])]
    const happenings = eachDrawn(index, { ...draw, cards }, (one) => happeningOf(index, one)) ?? []
    return isCompany(draw, FIXED) && everyPair(happenings, (a, b) => areApart(index, a, b))
  },
  judge: (_index, question, answer) => {
    const slot = fieldGiven(answer, 'slot') ?? answer
    if (typeof slot !== 'number' || !Number.isInteger(slot)) return NOTHING_GIVEN
    if (slot < 0 || slot > question.fixed.length)
      return { worth: 'unanswered', reason: 'That is not a place on this timeline.' }
    return judgeSlot(question, slot)
  },
}

function questionOf(
  index: PackIndex,
  question: QuestionBase,
  own: Happening,
  fixed: readonly Happening[],
): QuestionOf<'place'> {
  const isSeveral = !isFirstFormat(index) && isPlural({ name: own.name, type: 'event' })
  return {
    kind: 'place',
    ...question,
    stem: `Where on the timeline ${isSeveral ? 'do' : 'does'} ${own.name} belong?`,
    event: datedOf(own),
    fixed: fixed.map(datedOf),
    slot: fixed.filter((other) => other.at < own.at).length,
  }
}

/** One place off is nearly right. */
function judgeSlot(question: QuestionOf<'place'>, slot: number): Verdict {
  const told = whereItWas(question)
  const off = Math.abs(slot - question.slot)
  if (off === 0) return { worth: 'right', reason: `Right: ${told}.`, missed: [] }
  if (off === 1) return { worth: 'partly', reason: `One place off: ${told}.`, missed: [] }
  return { worth: 'wrong', reason: `Not quite: ${told}.`, missed: [question.card] }
}

function whereItWas({ event, fixed, slot }: QuestionOf<'place'>): string {
  const [before, after] = [fixed[slot - 1], fixed[slot]]
  const said = `the date is ${event.date}`
  if (before && after) return `${said}, after “${before.text}” and before “${after.text}”`
  return before ? `${said}, after all of the others` : `${said}, before all of the others`
}
