import type { CardId } from '../card/card'
import type { Kind } from './question'

/**
 * The choices that were left to chance: with them the same question can be made again without the chance, also by code
 * that draws otherwise. Plain JSON. Each kind says in its file which fields it uses.
 */
export type Draw = {
  /** Which of the card's wordings, from 0; 0 where the kind has a stem of its own. */
  stem: number
  /** Options, claimants or the value that a statement gives, in the order shown. */
  texts?: string[]
  /** Cards in the order shown, the question's own among them where the kind shows it. */
  cards?: CardId[]
  /** Places, sides, ends of a scale. */
  numbers?: number[]
}

/** A question by name, as a link gives it: the same question next year. */
export type NamedQuestion = { card: CardId; kind: Kind; draw: Draw }
