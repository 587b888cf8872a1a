import type { Card, CardId } from '../../../card/card'
import type { PackIndex } from '../../../card/pack-index'
import { below, type Chance, pick } from '../../chance'
import type { Draw } from '../../draw'
import { fieldGiven, NOTHING_GIVEN } from '../../given'
import { areApart, companiesInTime, datedOf, type Happening, happeningOf } from '../../pool/happenings'
import type { QuestionOf, Verdict } from '../../question'
import { drawStem, type QuestionBase } from '../../question-base'
import { eachDrawn, everyPair, isCompany } from '../../redraw'
import type { QuestionKind } from '../question-kind'
import {
  type Beside,
  COMPARISONS,
  type Comparison,
  type Measure,
  measureOf,
  measuresBeside,
  standBeside,
} from './measures'
import type { Side } from './question'

type Which = QuestionOf<'compare'>['which']
type Pair = { stem: string; which: Which; own: Side; other: Side; ownIsRight: boolean }

/** Which came first, or which is larger. Suits an event or amount that certainly differs from another one. */
export const compare: QuestionKind<'compare'> = {
  kind: 'compare',
  suits: (index, card) =>
    card.ask === 'when' ? companiesInTime(index, card).length > 0 : measuresBeside(index, card).length > 0,
  // `numbers` are the end that is asked for and, for amounts, the index of their comparison in `BYS`.
  draw: (index, card, chance) => {
    drawStem(card, chance)
    const { other, numbers } = drawPair(index, card, chance)
    const cards = below(chance, 2) === 0 ? [card.id, other] : [other, card.id]
    return { stem: 0, cards, numbers }
  },
  build: (index, card, draw, base) => {
    const [first, second] = draw.cards ?? []
    const other = index.card.get((first === card.id ? second : first) ?? '')
    const pair = other && pairDrawn(index, card, other, draw)
    return pair && inSides(base, pair, first === card.id)
  },
  isFair: (index, { card }, draw) => {
    if (!isCompany(draw, [2, 2]) || !draw.cards?.includes(card)) return false
    const happenings = eachDrawn(index, draw, (one) => happeningOf(index, one))
    if (happenings) return everyPair(happenings, (a, b) => areApart(index, a, b))
    const by = COMPARISONS[draw.numbers?.[1] ?? -1]
    const measures = eachDrawn(index, draw, (one) => measureOf(index, one)) ?? []
    return by !== undefined && everyPair(measures, (a, b) => standBeside(a, b, by))
  },
  judge: (_index, question, answer) => {
    const side = fieldGiven(answer, 'side') ?? answer
    if (side !== 0 && side !== 1) return NOTHING_GIVEN
    return judgeSide(question, side)
  },
}

/** Nobody can tell which of the two cards was mistaken, so a miss counts only for the card that was asked. */
function judgeSide({ card, sides, right }: QuestionOf<'compare'>, side: 0 | 1): Verdict {
  const told = sides.map(({ text, value }) => `${text}: ${value}`).join('; ')
  return side === right
    ? { worth: 'right', reason: `Right. ${told}.`, missed: [] }
    : { worth: 'wrong', reason: `It is the other one. ${told}.`, missed: [card] }
}

function inSides(
  question: QuestionBase,
  { stem, which, own, other, ownIsRight }: Pair,
  ownFirst: boolean,
): QuestionOf<'compare'> {
  const sides: [Side, Side] = ownFirst ? [own, other] : [other, own]
  const right = ownIsRight === ownFirst ? 0 : 1
  return {
    kind: 'compare',
    ...question,
    stem,
    keys: [sides[right].text],
    others: [other.card],
    which,
    sides,
    right,
  }
}

/** Returns the pair that a draw names; undefined if the two cannot be compared like this. */
function pairDrawn(index: PackIndex, card: Card, other: Card, { numbers = [] }: Draw): Pair | undefined {
  const [end, way, more] = numbers
  if ((end !== 0 && end !== 1) || more !== undefined) return undefined
  const happenings = [happeningOf(index, card), happeningOf(index, other)] as const
  if (happenings[0] && happenings[1]) {
    if (way !== undefined) return undefined
    return pairInTime(happenings[0], happenings[1], end === 0 ? 'earlier' : 'later')
  }
  const by = COMPARISONS[way ?? -1]
  const [own, measure] = [measureOf(index, card), measureOf(index, other)]
  if (!own || !measure || by === undefined) return undefined
  return pairInSize(own, { measure, by }, end === 0 ? 'larger' : 'smaller')
}

function drawPair(index: PackIndex, card: Card, chance: Chance): { other: CardId; numbers: number[] } {
  const company = pick(chance, pick(chance, companiesInTime(index, card)) ?? [])
  if (company) return { other: company.card.id, numbers: [below(chance, 2)] }
  const beside = pick(chance, measuresBeside(index, card))
  if (!beside) throw new Error(`compare does not suit ${card.id}`)
  return { other: beside.measure.card.id, numbers: [below(chance, 2), COMPARISONS.indexOf(beside.by)] }
}

function pairInTime(own: Happening, other: Happening, which: 'earlier' | 'later'): Pair {
  return {
    stem: which === 'earlier' ? 'Which of these came first?' : 'Which of these came later?',
    which,
    own: sideInTime(own),
    other: sideInTime(other),
    ownIsRight: own.at < other.at === (which === 'earlier'),
  }
}

function sideInTime(happening: Happening): Side {
  const { card, text, date } = datedOf(happening)
  return { card, text, value: date }
}

function pairInSize(own: Measure, { measure, by }: Beside, which: 'larger' | 'smaller'): Pair {
  const [larger, smaller] = own.said[by]?.stems ?? ['Which is larger?', 'Which is smaller?']
  return {
    stem: which === 'larger' ? larger : smaller,
    which,
    own: sideInSize(own, by),
    other: sideInSize(measure, by),
    ownIsRight: own.low > measure.high === (which === 'larger'),
  }
}

function sideInSize({ card, said, value }: Measure, by: Comparison): Side {
  return { card: card.id, text: said[by]?.text ?? value, value }
}
