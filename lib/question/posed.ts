import type { Card } from '../card/card'
import type { PackIndex } from '../card/pack-index'
import { type Chance, pick } from './chance'
import { wordsOfKeys } from './words'

/** What the questions of every kind begin with. */
export function posed(index: PackIndex, card: Card, seed: string, chance: Chance) {
  return {
    card: card.id,
    pack: { id: index.pack.id, version: index.pack.version },
    seed,
    stem: pick(chance, card.stems) ?? card.id,
    keys: wordsOfKeys(index, card),
  }
}
