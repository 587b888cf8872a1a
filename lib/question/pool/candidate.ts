import { factOf, type PackIndex } from '../../card/pack-index'

/** A value that is certainly false for anything the card's stem could mean. */
export type Candidate = {
  text: string
  /** Position among similar values, for choosing neighbours on both sides: a day count, a value, or a text's length. */
  size: number
  /** What it really is, in a sentence; left out for numbers that the pack does not contain. */
  really?: string
  /** The entity, if the candidate is a name. */
  entity?: string
}

/** Returns the fact's statement, to explain a wrong choice; empty for a sensitive fact. */
export function reallyOf(index: PackIndex, fact: string): { really?: string } {
  const { sensitive, text } = factOf(index, fact)
  return sensitive ? {} : { really: text }
}
