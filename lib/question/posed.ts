import type { Card } from '../card/card'
import type { PackIndex } from '../card/pack-index'
import { type Chance, chanceOf, pick } from './chance'
import type { Draw } from './draw'
import type { Kind, Question } from './question'
import { wordsOfKeys } from './tell/words'

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

/** The same by a draw; its seed stands for the draw. Undefined for a wording that the card does not have. */
export function posedAs(index: PackIndex, card: Card, kind: Kind, draw: Draw) {
  const stem = card.stems[draw.stem]
  if (stem === undefined) return undefined
  const seed = `${card.id} ${kind} drawn ${(chanceOf(JSON.stringify(draw)).state >>> 0).toString(36)}`
  return {
    card: card.id,
    pack: { id: index.pack.id, version: index.pack.version },
    seed,
    stem,
    keys: wordsOfKeys(index, card),
  }
}

/** Which of the card's wordings a question has; 0 for a stem of the kind's own. */
export function stemDrawn(index: PackIndex, { card, stem }: Pick<Question, 'card' | 'stem'>): number {
  return Math.max(0, index.card.get(card)?.stems.indexOf(stem) ?? 0)
}
