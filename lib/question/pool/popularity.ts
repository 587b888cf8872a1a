import type { Card, Key } from '../../card/card'
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

/**
 * Returns the cards whose answer would be too easy to guess beside options: it is more common than any of them, and too
 * few other cards show it as a wrong option. `pool` returns a card's possible wrong options.
 */
export function tooCommon(index: PackIndex, pool: (card: Card) => readonly Candidate[]): Set<string> {
  const { of, ofKey } = popularityOf(index)
  const shown = new Map<string, number>()
  const leading = new Map<string, Card[]>()
  for (const card of index.cards) {
    const candidates = pool(card)
    const value = valueOfKey(index, card)
    if (candidates.length === 0 || value === undefined) continue
    for (const { entity, text } of candidates) shown.set(entity ?? text, (shown.get(entity ?? text) ?? 0) + 1)
    const own = ofKey(card)
    if (own > 0 && candidates.every((one) => of(one) < own))
      leading.set(value, [...(leading.get(value) ?? []), card])
  }
  const left = new Set<string>()
  for (const [value, cards] of leading) {
    const allowed = Math.max(1, Math.floor((shown.get(value) ?? 0) / SHOWN_FOR_EACH))
    for (const { id } of cards.slice(allowed)) left.add(id)
  }
  return left
}
