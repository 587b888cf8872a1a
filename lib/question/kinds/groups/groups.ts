import type { Card } from '../../../card/card'
import type { PackIndex } from '../../../card/pack-index'
import { foldName } from '../../../fact/name'
import { below, type Chance, shuffle } from '../../chance'
import { fieldGiven, NOTHING_GIVEN, textGiven } from '../../given'
import type { QuestionOf, Verdict } from '../../question'
import { drawStem } from '../../question-base'
import { eachDrawn, everyPair, isCompany } from '../../redraw'
import type { QuestionKind } from '../question-kind'
import type { Sorted } from './question'
import { FEWEST, fitsBeside, type Sorting, sortingsWith } from './sorting'

const ROWS = [FEWEST, 6] as const

/** Things to sort into groups. Suits a card that a grouping of the pack names. */
export const groups: QuestionKind<'groups'> = {
  kind: 'groups',
  suits: (index, card) =>
    !card.sensitive && sortingsWith(index, card).some((one) => canBeDrawn(index, card, one)),
  // `numbers` holds the grouping, by its place among those of the card.
  draw: (index, card, chance) => {
    drawStem(card, chance)
    const all = sortingsWith(index, card)
    const places = [...all.keys()].filter((place) => canBeDrawn(index, card, all[place]))
    const place = places[below(chance, places.length)] ?? 0
    const rows = drawRows(index, card, all[place], chance)
    return { stem: 0, cards: rows.map(({ card: id }) => id), numbers: [place] }
  },
  build: (index, card, draw, base) => {
    const sorting = sortingsWith(index, card)[draw.numbers?.[0] ?? -1]
    const rows = sorting && eachDrawn(index, draw, ({ id }) => sorting.rows.get(id))
    const own = rows?.find((row) => row.card === card.id)
    if (!sorting || !rows || !own) return undefined
    const { stem, tells } = sorting
    const others = tells ? rows.flatMap((row) => (row.card === card.id ? [] : [row.card])) : []
    return { kind: 'groups', ...base, stem, keys: [own.right], others, rows, groups: sorting.groups }
  },
  isFair: (index, { rows }, draw) =>
    isCompany(draw, ROWS) &&
    new Set(rows.map(({ right }) => right)).size > 1 &&
    everyPair(eachDrawn(index, draw, (card) => card) ?? [], (a, b) => fitsBeside(index, a, b)),
  judge: (_index, question, answer) => {
    const given = fieldGiven(answer, 'texts') ?? answer
    if (!Array.isArray(given)) return NOTHING_GIVEN
    const texts = question.rows.map((_, i) => textGiven(given[i]) ?? '')
    return texts.every((text) => text === '') ? NOTHING_GIVEN : judgeRows(question, texts)
  },
}

function canBeDrawn(index: PackIndex, card: Card, sorting: Sorting | undefined): boolean {
  return sorting !== undefined && isEnough(companyOf(index, card, sorting, sorting.mixed))
}

function isEnough(rows: readonly Sorted[]): boolean {
  return rows.length >= FEWEST && new Set(rows.map(({ right }) => right)).size > 1
}

/** Rows that are looked for: enough to choose from. */
const COMPANY = 12

/** Returns rows that fit beside the card's own and beside one another. */
function companyOf(index: PackIndex, own: Card, { rows }: Sorting, order: readonly Sorted[]): Sorted[] {
  const mine = rows.get(own.id)
  const company: { row: Sorted; card: Card }[] = mine ? [{ row: mine, card: own }] : []
  for (const row of order) {
    if (company.length === COMPANY) break
    const card = index.card.get(row.card)
    if (card && card.id !== own.id && company.every((one) => fitsBeside(index, one.card, card)))
      company.push({ row, card })
  }
  return company.map(({ row }) => row)
}

/** Draws rows from all groups in turn, so that most groups have some. */
function drawRows(index: PackIndex, own: Card, sorting: Sorting | undefined, chance: Chance): Sorted[] {
  if (!sorting) return []
  const shuffled = companyOf(index, own, sorting, shuffle(chance, sorting.mixed))
  // By chance all that were looked at may be in one group.
  const company = isEnough(shuffled) ? shuffled : companyOf(index, own, sorting, sorting.mixed)
  const wanted = ROWS[1] - below(chance, 2)
  const drawn = company.slice(0, 1)
  const left = shuffle(chance, sorting.groups).map((name) =>
    company.slice(1).filter(({ right }) => right === name),
  )
  // The own group has a row already, and so comes last.
  left.sort((a, b) => Number(a[0]?.right === drawn[0]?.right) - Number(b[0]?.right === drawn[0]?.right))
  while (drawn.length < wanted && left.some((rows) => rows.length > 0)) {
    for (const rows of left) {
      const next = drawn.length < wanted ? rows.shift() : undefined
      if (next) drawn.push(next)
    }
  }
  return shuffle(chance, drawn)
}

/** Longer texts are no group. The limit keeps folding fast when somebody pastes a book. */
const LONGEST = 400

function isRight(row: Sorted, text: string): boolean {
  return text === row.right || (text.length <= LONGEST && foldName(text) === foldName(row.right))
}

function judgeRows({ rows, others = [] }: QuestionOf<'groups'>, texts: readonly string[]): Verdict {
  const wrong = rows.filter((row, i) => !isRight(row, texts[i] ?? ''))
  const missed = others.length > 0 ? wrong.map((row) => row.card) : []
  if (wrong.length === 0) return { worth: 'right', reason: 'Right. Each is in its group.', missed }
  const right = rows.length - wrong.length
  return {
    worth: right * 2 >= rows.length ? 'partly' : 'wrong',
    reason: `${right} of ${rows.length} are in the right group. ${wrong.map((row) => `${row.text}: ${row.right}.`).join(' ')}`,
    missed,
  }
}
