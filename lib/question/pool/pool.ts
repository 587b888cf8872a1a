import type { Card, Key } from '../../card/card'
import { perCard } from '../../card/memo'
import { isFirstFormat, type PackIndex } from '../../card/pack-index'
import { foldName } from '../../fact/name'
import { daysAllowed } from '../tell/words'
import type { Candidate } from './candidate'
import { datePool as datePoolAtFirst } from './format-1/pool-of-dates'
import { entityPool as entityPoolAtFirst } from './format-1/pool-of-entities'
import { amountPool, sizeOfAmount } from './pool-of-amounts'
import { datePool } from './pool-of-dates'
import { entityPool } from './pool-of-entities'
import { isTooCommon } from './popularity'

/** Enough to vary a card's options from question to question; more would only cost time. */
export const POOL_SIZE = 24

/**
 * Returns the possible wrong options of a card, most plausible first; found once per card. Each has the key's type,
 * sort, precision and form. None is a key, another side of a dispute, an overlapping date, a place that contains or
 * lies in the key, or taken from a sensitive fact. Empty if the pack cannot say what is certainly false, or if the key is
 * so common an answer that it would be guessed.
 */
export const poolOf = perCard((index: PackIndex, card: Card): Candidate[] =>
  !isFirstFormat(index) && isTooCommon(index, card, (one) => wholePoolOf(index, one))
    ? []
    : wholePoolOf(index, card),
)

const wholePoolOf = perCard((index: PackIndex, card: Card): Candidate[] =>
  notInStems(card, findPool(index, card)),
)

/** Leaves out what a stem already says: "How many of the 25 members …?" */
function notInStems(card: Card, pool: Candidate[]): Candidate[] {
  const stems = ` ${card.stems.map(foldName).join(' ; ')} `
  return pool.filter(({ text }) => !stems.includes(` ${foldName(text)} `))
}

/**
 * Returns the candidate with this text, even if it is too far from the key to be drawn now: what was drawn once is
 * still false. Undefined for any other text.
 */
export function candidateSaid(index: PackIndex, card: Card, text: string): Candidate | undefined {
  return poolByText(index, card).get(text) ?? widePoolOf(index, card).find((one) => one.text === text)
}

/** Every question with options looks up what it drew. */
const poolByText = perCard((index, card) => new Map(poolOf(index, card).map((one) => [one.text, one])))

/** Returns the pool without its limit, for looking up candidates rather than drawing them. */
export const widePoolOf = perCard((index: PackIndex, card: Card): Candidate[] =>
  notInStems(card, findPool(index, card, Number.POSITIVE_INFINITY)),
)

function findPool(index: PackIndex, card: Card, most = POOL_SIZE): Candidate[] {
  const [key] = card.keys
  const isFirst = isFirstFormat(index)
  if (!key || card.sensitive || card.retired || (isFirst && !card.complete)) return []
  switch (key.type) {
    case 'entity':
      return (isFirst ? entityPoolAtFirst : entityPool)(index, card, key.entity, most)
    case 'date':
      return (isFirst ? datePoolAtFirst : datePool)(index, card, key.edtf, most)
    case 'amount':
      return amountPool(index, card, key.amount, most)
    case 'text':
      return []
  }
}

/** Returns the position of a key among its candidates, measured like their `size`. */
export function sizeOfKey(card: Card, key: Key, text: string): number {
  switch (key.type) {
    case 'date':
      return daysAllowed(key.edtf, card.ask).first
    case 'amount':
      return sizeOfAmount(key.amount) ?? 0
    default:
      return text.length
  }
}
