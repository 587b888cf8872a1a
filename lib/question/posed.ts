import type { Card } from '../card/card'
import type { PackIndex } from '../card/pack-index'
import { below, type Chance } from './chance'
import type { Draw } from './draw'
import type { Common } from './kinds/question-parts'
import { wordsOfKeys } from './tell/words'

/** What the questions of every kind begin with. */
export type Posed = Omit<Common, 'others'>

/** Undefined for a wording that the card does not have. */
export function posed(index: PackIndex, card: Card, draw: Draw, seed: string): Posed | undefined {
  const stem = card.stems[draw.stem]
  if (stem === undefined) return undefined
  return {
    card: card.id,
    pack: { id: index.pack.id, version: index.pack.version },
    seed,
    stem,
    keys: wordsOfKeys(index, card),
  }
}

/**
 * Which of the card's wordings a question has, from 0. Kinds with a stem of their own draw one too and leave it: without
 * it the same seed would give another question than before.
 */
export function drawStem({ stems }: Card, chance: Chance): number {
  return below(chance, stems.length)
}
