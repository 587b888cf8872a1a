import type { Card } from '../card/card'
import type { PackIndex } from '../card/pack-index'
import { foldName } from '../fact/name'
import type { Draw } from './draw'

/** Finds the thing for each drawn card, in order; undefined if a card is not in the pack or `find` finds nothing. */
export function eachDrawn<T>(
  index: PackIndex,
  { cards = [] }: Draw,
  find: (card: Card) => T | undefined,
): T[] | undefined {
  const found: T[] = []
  for (const id of cards) {
    const card = index.card.get(id)
    const one = card && find(card)
    if (one === undefined) return undefined
    found.push(one)
  }
  return found
}

/** True if the number of drawn cards is allowed, and none is drawn twice. */
export function isCompany({ cards = [] }: Draw, [least, most]: readonly [number, number]): boolean {
  return least <= cards.length && cards.length <= most && new Set(cards).size === cards.length
}

/** True if the list contains each place from 0 to `many` − 1 once, and they are not all in order. */
export function isDisorder(places: readonly number[], many: number): boolean {
  return (
    places.length === many &&
    new Set(places).size === many &&
    places.every((place) => Number.isInteger(place) && place >= 0 && place < many) &&
    places.some((place, i) => place !== i)
  )
}

/** True if no two texts fold alike. */
export function areDistinct(texts: readonly string[]): boolean {
  return new Set(texts.map(foldName)).size === texts.length
}

/** True if `fits` holds for every two items. */
export function everyPair<T>(all: readonly T[], fits: (a: T, b: T) => boolean): boolean {
  return all.every((one, i) => all.slice(i + 1).every((other) => fits(one, other)))
}
