import type { Card, CardId } from './card'
import type { PackIndex } from './pack-index'

/** Makes something once a pack, and keeps it as long as the pack is there. */
export function perPack<T>(make: (index: PackIndex) => T): (index: PackIndex) => T {
  const known = new WeakMap<PackIndex, { made: T }>()
  return (index) => {
    const found = known.get(index)
    if (found) return found.made
    const made = make(index)
    known.set(index, { made })
    return made
  }
}

/** Makes something once a card. */
export function perCard<T>(make: (index: PackIndex, card: Card) => T): (index: PackIndex, card: Card) => T {
  const knownIn = perPack(() => new Map<CardId, { made: T }>())
  return (index, card) => {
    const known = knownIn(index)
    const found = known.get(card.id)
    if (found) return found.made
    const made = make(index, card)
    known.set(card.id, { made })
    return made
  }
}
