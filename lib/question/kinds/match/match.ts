import type { Card } from '../../../card/card'
import { foldName } from '../../../fact/name'
import { below, type Chance, chanceOf, shuffle } from '../../chance'
import type { Draw } from '../../draw'
import { fieldGiven, NOTHING_GIVEN, textGiven } from '../../given'
import { someOf } from '../../pool/companions'
import { companiesInRows, rowOf, standTogether } from '../../pool/match-rows'
import type { QuestionOf, Verdict } from '../../question'
import { drawStem, questionBase } from '../../question-base'
import { eachDrawn, everyPair, isCompany, isDisorder } from '../../redraw'
import type { QuestionKind } from '../question-kind'
import type { Row } from './question'

const ROWS = [3, 5] as const

/** Rows to match with their answers. Suits a card that fits beside two others of its form. */
export const match: QuestionKind<'match'> = {
  kind: 'match',
  suits: (index, card) => companiesInRows(index, card).length > 0,
  // `numbers` gives, for each option in the order shown, the row it belongs to.
  draw: (index, card, chance) => {
    const wanted = below(chance, 4) === 0 ? 4 : 3
    return drawRows(card, someOf(companiesInRows(index, card), chance, wanted), chance)
  },
  build: (index, card, { cards = [], numbers = [] }, base) => {
    const own = rowOf(index, card)
    const rows = eachDrawn(index, { stem: 0, cards }, (one) => rowOf(index, one))
    if (!own || !rows) return undefined
    return {
      kind: 'match',
      ...base,
      stem: own.stem,
      others: cards.filter((id) => id !== card.id),
      rows: rows.map((row): Row => ({ card: row.card.id, text: row.text, right: row.right })),
      options: numbers.map((place) => rows[place]?.right ?? ''),
    }
  },
  isFair: (index, { card }, draw) => {
    const rows = eachDrawn(index, draw, (one) => rowOf(index, one)) ?? []
    if (!isCompany(draw, ROWS) || !rows.some((row) => row.card.id === card)) return false
    return (
      isDisorder(draw.numbers ?? [], rows.length) && everyPair(rows, (a, b) => standTogether(index, a, b))
    )
  },
  judge: (_index, question, answer) => {
    const given = fieldGiven(answer, 'texts') ?? answer
    if (!Array.isArray(given)) return NOTHING_GIVEN
    const texts = question.rows.map((_, i) => textGiven(given[i]) ?? '')
    return texts.every((text) => text === '') ? NOTHING_GIVEN : judgeRows(question, texts)
  },
  sideBySide: (index, [card, other], seed) => {
    const own = rowOf(index, card)
    const beside = rowOf(index, other)
    if (!own || !beside || !standTogether(index, own, beside)) return undefined
    const draw = drawRows(card, [beside], chanceOf(`${card.id} ${other.id} ${seed}`))
    const begun = questionBase(index, card, draw, seed)
    return begun && match.build(index, card, draw, begun)
  },
}

function drawRows(card: Card, others: readonly { card: Card }[], chance: Chance): Draw {
  drawStem(card, chance)
  const rows = shuffle(chance, [{ card }, ...others])
  return { stem: 0, cards: rows.map((row) => row.card.id), numbers: disordered(chance, [...rows.keys()]) }
}

/** Shuffles the places, but never into the order of the rows. */
function disordered(chance: Chance, places: number[]): number[] {
  const shown = shuffle(chance, places)
  const same = shown.every((place, i) => place === i)
  return same ? [...shown.slice(1), ...shown.slice(0, 1)] : shown
}

/** Longer texts are none of the options. The limit keeps folding fast when somebody pastes a book. */
const LONGEST = 400

function isRight(row: Row, text: string): boolean {
  return text === row.right || (text.length <= LONGEST && foldName(text) === foldName(row.right))
}

function judgeRows(question: QuestionOf<'match'>, texts: readonly string[]): Verdict {
  const { rows, card } = question
  const wrong = rows.filter((row, i) => !isRight(row, texts[i] ?? ''))
  const missed = wrong.map((row) => row.card)
  if (wrong.length === 0) return { worth: 'right', reason: 'All of them are right.', missed }
  const own = texts[rows.findIndex((row) => row.card === card)] ?? ''
  const instead = question.options.find((option) => missed.includes(card) && option === own)
  const right = rows.length - wrong.length
  return {
    worth: right * 2 >= rows.length ? 'partly' : 'wrong',
    reason: `${right} of ${rows.length} are right. ${wrong.map(told).join(' ')}`,
    missed,
    ...(instead === undefined ? {} : { instead }),
  }
}

function told({ text, right }: Row): string {
  return /[?.]$/.test(text) ? `${text} ${right}.` : `${text}: ${right}.`
}
