import type { Card, Key } from '../../card/card'
import { append } from '../../card/group'
import { perPack } from '../../card/memo'
import type { PackIndex } from '../../card/pack-index'
import { keyWords } from '../tell/words'
import type { Candidate } from './candidate'

/** Of the cards that could show a common answer as a wrong option, every so many allow one card with it as the key. */
const SHOWN_FOR_EACH = 3

/**
 * Says how often values are answers: whoever knows that "Soviet Union" is the answer of many cards would guess it. A
 * value is an entity's id, or a date or amount in words.
 */
export type Popularity = {
  /** Number of other cards with the candidate as their answer. */
  of: (candidate: Candidate) => number
  /** Number of other cards with the answer of this one. */
  ofKey: (card: Card) => number
}

const answers = perPack((index): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const card of index.cards) {
    const value = card.sensitive ? undefined : valueOfKey(index, card)
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
})

function valueOfKey(index: PackIndex, card: Card): string | undefined {
  const [key] = card.keys
  return key && valueIn(index, card, key)
}

function valueIn(index: PackIndex, card: Card, key: Key): string {
  return key.type === 'entity' ? key.entity : keyWords(index, card, key)
}

export const popularityOf = perPack((index): Popularity => {
  const counts = answers(index)
  return {
    of: ({ entity, text }) => counts.get(entity ?? text) ?? 0,
    ofKey: (card) => Math.max(0, (counts.get(valueOfKey(index, card) ?? '') ?? 0) - 1),
  }
})

type PoolOf = (card: Card) => readonly Candidate[]

/** Cards that are looked at to see how often a value is shown; in a large pack every so many. */
const MOST_LOOKED_AT = 600

type Values = {
  cards: ReadonlyMap<string, readonly Card[]>
  shown: ReadonlyMap<string, number>
  /** Cards with the value that may not be asked with options; found when one of them is. */
  left: Map<string, ReadonlySet<string>>
}

/** Counts once per pack which cards have a value as their answer, and how many could show it as a wrong option. */
function makeValues(index: PackIndex, pool: PoolOf): Values {
  const cards = new Map<string, Card[]>()
  const shown = new Map<string, number>()
  const every = Math.ceil(index.cards.length / MOST_LOOKED_AT)
  for (const [i, card] of index.cards.entries()) {
    const value = valueOfKey(index, card)
    if (value === undefined) continue
    append(cards, value, card)
    if (i % every !== 0) continue
    for (const { entity, text } of pool(card))
      shown.set(entity ?? text, (shown.get(entity ?? text) ?? 0) + every)
  }
  return { cards, shown, left: new Map() }
}

const values = new WeakMap<PackIndex, Values>()

/**
 * Tests whether a card's answer would be too easy to guess beside options: it is more common than any of them, and too
 * few other cards show it as a wrong option. `pool` returns a card's possible wrong options.
 */
export function isTooCommon(index: PackIndex, card: Card, pool: PoolOf): boolean {
  const value = valueOfKey(index, card)
  if (value === undefined || popularityOf(index).ofKey(card) === 0) return false
  const known = values.get(index) ?? makeValues(index, pool)
  values.set(index, known)
  const left = known.left.get(value) ?? leftWith(index, known, value, pool)
  known.left.set(value, left)
  return left.has(card.id)
}

function leftWith(index: PackIndex, { cards, shown }: Values, value: string, pool: PoolOf): Set<string> {
  const { of, ofKey } = popularityOf(index)
  const leading = (cards.get(value) ?? []).filter((card) => {
    const candidates = pool(card)
    return candidates.length > 0 && candidates.every((one) => of(one) < ofKey(card))
  })
  const allowed = Math.max(1, Math.floor((shown.get(value) ?? 0) / SHOWN_FOR_EACH))
  return new Set(leading.slice(allowed).map(({ id }) => id))
}
