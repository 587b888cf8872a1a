import type { CardId } from '../card/card'

/**
 * What was left to chance when a question was made, by name: with it the same question can be made again without the
 * chance, also by code that draws otherwise. Plain JSON. Which fields a kind uses stands in its file.
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
