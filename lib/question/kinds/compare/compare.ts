import type { Card } from '../../../card/card'
import type { PackIndex } from '../../../card/pack-index'
import { below, type Chance, chanceOf, pick } from '../../chance'
import type { Draw } from '../../draw'
import { fieldGiven, NOTHING_GIVEN } from '../../given'
import { areApart, companiesInTime, datedOf, type Happening, happeningOf } from '../../pool/happenings'
import { posed, posedAs } from '../../posed'
import type { QuestionOf, Side, Verdict } from '../../question'
import { cardsDrawn } from '../../redraw'
import type { QuestionKind } from '../question-kind'
import { type Beside, BYS, type By, type Measure, measureOf, measuresBeside, standBeside } from './measures'

type Which = QuestionOf<'compare'>['which']
type Pair = { stem: string; which: Which; own: Side; other: Side; ownIsRight: boolean }

/** Which came first, or which is larger. Suits an event or an amount with another that is certainly on one side of it. */
export const compare: QuestionKind<'compare'> = {
  kind: 'compare',
  name: 'Compare',
  suits: (index, card) =>
    card.ask === 'when' ? companiesInTime(index, card).length > 0 : measuresBeside(index, card).length > 0,
  ask: (index, card, seed) => {
    const chance = chanceOf(seed)
    const question = posed(index, card, seed, chance)
    const pair = pairFor(index, card, chance)
    return inSides(question, pair, below(chance, 2) === 0)
  },
  drawn: (index, { which, sides }) => ({
    stem: 0,
    cards: sides.map(({ card }) => card),
    numbers: [which === 'earlier' || which === 'larger' ? 0 : 1, ...waysShown(index, sides)],
  }),
  remake: (index, card, draw) => {
    const [first, second] = cardsDrawn(index, draw, [2, 2]) ?? []
    const other = first?.id === card.id ? second : first
    const question = posedAs(index, card, 'compare', draw)
    if (!other || !question || (first?.id !== card.id && second?.id !== card.id)) return undefined
    const pair = pairDrawn(index, card, other, draw)
    return pair && inSides(question, pair, first?.id === card.id)
  },
  judge: (_index, question, answer) => {
    const side = fieldGiven(answer, 'side') ?? answer
    if (side !== 0 && side !== 1) return NOTHING_GIVEN
    return judgeSide(question, side)
  },
  print: ({ sides }) => sides.map(({ text }) => `☐  ${text}`),
}

/** Which of the two was mistaken cannot be known, so a miss is one of the card that was asked. */
function judgeSide({ card, sides, right }: QuestionOf<'compare'>, side: 0 | 1): Verdict {
  const told = sides.map(({ text, value }) => `${text}: ${value}`).join('; ')
  return side === right
    ? { worth: 'right', reason: `Right. ${told}.`, missed: [] }
    : { worth: 'wrong', reason: `It is the other one. ${told}.`, missed: [card] }
}

function inSides(
  question: ReturnType<typeof posed>,
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

/** By which way two amounts are set against each other, as its place in `BYS`; nothing for times. */
function waysShown(index: PackIndex, sides: readonly Side[]): number[] {
  const measures = sides.flatMap(({ card: id }) => {
    const card = index.card.get(id)
    return (card && measureOf(index, card)) ?? []
  })
  const by = BYS.findIndex((way) => measures.every(({ said }, i) => said[way]?.text === sides[i]?.text))
  return measures.length < sides.length || by === -1 ? [] : [by]
}

/** The pair that a draw names: which end is asked, then how amounts are set against each other. */
function pairDrawn(index: PackIndex, card: Card, other: Card, { numbers = [] }: Draw): Pair | undefined {
  const [end, way, more] = numbers
  if ((end !== 0 && end !== 1) || more !== undefined) return undefined
  const happenings = [happeningOf(index, card), happeningOf(index, other)] as const
  if (happenings[0] && happenings[1]) {
    const apart = way === undefined && areApart(index, happenings[0], happenings[1])
    return apart ? pairInTime(happenings[0], happenings[1], end === 0 ? 'earlier' : 'later') : undefined
  }
  const by = BYS[way ?? -1]
  const [own, measure] = [measureOf(index, card), measureOf(index, other)]
  if (!own || !measure || by === undefined || !standBeside(own, measure, by)) return undefined
  return pairInSize(own, { measure, by }, end === 0 ? 'larger' : 'smaller')
}

function pairFor(index: PackIndex, card: Card, chance: Chance): Pair {
  const happening = happeningOf(index, card)
  const later = pick(chance, pick(chance, companiesInTime(index, card)) ?? [])
  if (happening && later) return pairInTime(happening, later, below(chance, 2) === 0 ? 'earlier' : 'later')
  const measure = measureOf(index, card)
  const beside = pick(chance, measuresBeside(index, card))
  if (measure && beside) return pairInSize(measure, beside, below(chance, 2) === 0 ? 'larger' : 'smaller')
  throw new Error(`compare does not suit ${card.id}`)
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

function sideInSize({ card, said, value }: Measure, by: By): Side {
  return { card: card.id, text: said[by]?.text ?? value, value }
}
