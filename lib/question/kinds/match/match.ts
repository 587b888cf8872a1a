import type { Card } from '../../../card/card'
import type { PackIndex } from '../../../card/pack-index'
import { foldName } from '../../../fact/name'
import { below, type Chance, chanceOf, shuffle } from '../../chance'
import { fieldGiven, NOTHING_GIVEN, textGiven } from '../../given'
import { someOf } from '../../pool/companions'
import { companiesInRows, type Matchable, rowOf, standTogether } from '../../pool/rows'
import { posed, posedAs } from '../../posed'
import type { QuestionOf, Row, Verdict } from '../../question'
import { cardsDrawn, everyPair, isArrangement } from '../../redraw'
import type { QuestionKind } from '../question-kind'

const ROWS = [3, 5] as const

/** Rows and their answers, to be brought together. Suits a card that can stand beside two others of its form. */
export const match: QuestionKind<'match'> = {
  kind: 'match',
  name: 'Match',
  suits: (index, card) => companiesInRows(index, card).length > 0,
  ask: (index, card, seed) => {
    const chance = chanceOf(seed)
    const own = rowOf(index, card)
    if (!own) throw new Error(`match does not suit ${card.id}`)
    const wanted = below(chance, 4) === 0 ? 4 : 3
    return questionOf(index, own, someOf(companiesInRows(index, card), chance, wanted), seed, chance)
  },
  drawn: (_index, { rows, options }) => ({
    stem: 0,
    cards: rows.map(({ card }) => card),
    numbers: options.map((option) => rows.findIndex(({ right }) => right === option)),
  }),
  remake: (index, card, draw) => {
    const rows = cardsDrawn(index, draw, ROWS)?.flatMap((one) => rowOf(index, one) ?? [])
    const own = rows?.find((row) => row.card.id === card.id)
    const question = posedAs(index, card, 'match', draw)
    const { cards = [], numbers = [] } = draw
    if (!rows || !own || !question || rows.length < cards.length) return undefined
    const isOrdered = numbers.every((place, i) => place === i)
    if (!isArrangement(numbers, rows.length) || isOrdered) return undefined
    if (!everyPair(rows, (a, b) => standTogether(index, a, b))) return undefined
    return inRows(
      question,
      own,
      rows,
      numbers.map((place) => rows[place]?.right ?? ''),
    )
  },
  judge: (_index, question, answer) => {
    const given = fieldGiven(answer, 'texts') ?? answer
    if (!Array.isArray(given)) return NOTHING_GIVEN
    const texts = question.rows.map((_, i) => textGiven(given[i]) ?? '')
    return texts.every((text) => text === '') ? NOTHING_GIVEN : judgeRows(question, texts)
  },
  print: ({ rows, options }) => [
    ...rows.map(({ text }, i) => `${i + 1}. ${text}  ____`),
    ...options.map((text, i) => `${'ABCDE'[i]}  ${text}`),
  ],
}

/** Two cards that were mixed up, as two rows; undefined if they cannot fairly stand beside each other. */
export function askSideBySide(
  index: PackIndex,
  [card, other]: readonly [Card, Card],
  seed: string,
): QuestionOf<'match'> | undefined {
  const own = rowOf(index, card)
  const beside = rowOf(index, other)
  if (!own || !beside || !standTogether(index, own, beside)) return undefined
  return questionOf(index, own, [beside], seed, chanceOf(`${card.id} ${other.id} ${seed}`))
}

function questionOf(
  index: PackIndex,
  own: Matchable,
  others: readonly Matchable[],
  seed: string,
  chance: Chance,
): QuestionOf<'match'> {
  const question = posed(index, own.card, seed, chance)
  const rows = shuffle(chance, [own, ...others])
  const rights = rows.map(({ right }) => right)
  return inRows(question, own, rows, disordered(chance, rights))
}

function inRows(
  question: ReturnType<typeof posed>,
  own: Matchable,
  rows: readonly Matchable[],
  options: string[],
): QuestionOf<'match'> {
  return {
    kind: 'match',
    ...question,
    stem: own.stem,
    others: rows.map(({ card }) => card.id).filter((id) => id !== question.card),
    rows: rows.map(({ card, text, right }): Row => ({ card: card.id, text, right })),
    options,
  }
}

/** Any order but that of the rows. */
function disordered(chance: Chance, rights: string[]): string[] {
  const shown = shuffle(chance, rights)
  const same = shown.every((right, i) => right === rights[i])
  return same ? [...shown.slice(1), ...shown.slice(0, 1)] : shown
}

/** Longer texts are none of the options; without the limit folding would cost what was pasted. */
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
