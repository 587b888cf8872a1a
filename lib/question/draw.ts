import type { CardId } from '../card/card'
import type { Kind } from './question'

/**
 * The choices that were left to chance. They are enough to build the same question again, even if a later version draws
 * differently. Plain JSON; each kind says which fields it uses.
 */
export type Draw = {
  /** Index of the card's stem; 0 if the kind has a stem of its own. */
  stem: number
  /** Options, claimants, or the value of a statement, in the order shown. */
  texts?: string[]
  /** Cards in the order shown, including the question's own if the kind shows it. */
  cards?: CardId[]
  /** Positions, sides, or the ends of a scale. */
  numbers?: number[]
}

/** A question as a link names it, so that the link shows the same question next year. */
export type NamedQuestion = { card: CardId; kind: Kind; draw: Draw }
