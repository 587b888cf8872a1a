import type { Card } from '../card/card'
import type { PackIndex } from '../card/pack-index'
import { foldName } from '../fact/name'
import type { Draw } from './draw'

/** What each of the drawn cards is, in their order; undefined where one is nothing of the sort, or no card of the pack. */
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

/** Whether as many cards as allowed are drawn, and none twice. */
export function isCompany({ cards = [] }: Draw, [least, most]: readonly [number, number]): boolean {
  return least <= cards.length && cards.length <= most && new Set(cards).size === cards.length
}

/** Whether each of so many places stands there just once, and not all in their order. */
export function isDisorder(places: readonly number[], many: number): boolean {
  return (
    places.length === many &&
    new Set(places).size === many &&
    places.every((place) => Number.isInteger(place) && place >= 0 && place < many) &&
    places.some((place, i) => place !== i)
  )
}

/** Whether no two texts fold alike. */
export function areDistinct(texts: readonly string[]): boolean {
  return new Set(texts.map(foldName)).size === texts.length
}

/** Whether something holds of every two of them. */
export function everyPair<T>(all: readonly T[], fits: (a: T, b: T) => boolean): boolean {
  return all.every((one, i) => all.slice(i + 1).every((other) => fits(one, other)))
}
