import { factOf, type PackIndex } from '../../card/pack-index'

/** A value that is certainly false for everything its card's stem could mean. */
export type Candidate = {
  text: string
  /** Where it lies among its like, for choosing neighbours on both sides: a day count, a value, a text's length. */
  size: number
  /** What it really is, in a sentence; absent for a number that stands nowhere in the pack. */
  really?: string
  /** The entity it names, where it is a name. */
  entity?: string
}

/** Returns the fact's statement, as what a wrong choice really is; nothing for a sensitive fact. */
export function reallyOf(index: PackIndex, fact: string): { really?: string } {
  const { sensitive, text } = factOf(index, fact)
  return sensitive ? {} : { really: text }
}
