import type { CardId } from '../../card/card'

/** What the questions of every kind have. */
export type Common = {
  card: CardId
  pack: { id: string; version: number }
  /** The seed it was made from; the same pack, card, kind and seed give the same question. */
  seed: string
  /** What is asked, one sentence. */
  stem: string
  /** Every right answer in words, the fact's own first. */
  keys: string[]
  /** Other cards that the same question asks, for kinds over several cards. None is sensitive. */
  others?: CardId[]
}

/** One option. Texts of one question are distinct under folding, so the text says which option is meant. */
export type Option = {
  text: string
  right: boolean
  /** What this option really is, for the feedback after choosing it wrongly: "Hakim Beg Khoja was the Vice President." */
  really?: string
}

/** An event with its date in words. */
export type Dated = { card: CardId; text: string; date: string }
