import type { Card } from '../card/card'
import type { PackIndex } from '../card/pack-index'
import { foldName } from '../fact/name'
import type { Draw } from './draw'

/** The drawn cards, all of the pack and none twice; undefined where there are fewer or more than allowed. */
export function cardsDrawn(
  index: PackIndex,
  { cards = [] }: Draw,
  [least, most]: readonly [number, number],
): Card[] | undefined {
  if (cards.length < least || cards.length > most || new Set(cards).size < cards.length) return undefined
  const found = cards.flatMap((id) => index.card.get(id) ?? [])
  return found.length === cards.length ? found : undefined
}

/** Whether each of so many places stands there just once. */
export function isArrangement(places: readonly number[], many: number): boolean {
  return (
    places.length === many &&
    new Set(places).size === many &&
    places.every((place) => Number.isInteger(place) && place >= 0 && place < many)
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
