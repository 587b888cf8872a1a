import type { Card } from '../card/card'
import type { PackIndex } from '../card/pack-index'
import { below, type Chance } from './chance'
import type { Draw } from './draw'
import type { Common } from './kinds/question-parts'
import { wordsOfKeys } from './tell/words'

/** The part that questions of every kind share. */
export type QuestionBase = Omit<Common, 'others'>

/** Returns the shared part of a card's question; undefined for a stem that the card does not have. */
export function questionBase(
  index: PackIndex,
  card: Card,
  draw: Draw,
  seed: string,
): QuestionBase | undefined {
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
 * Draws the index of the card's stem. Kinds with a stem of their own draw one too and ignore it: without that draw the
 * same seed would give another question than before.
 */
export function drawStem({ stems }: Card, chance: Chance): number {
  return below(chance, stems.length)
}
