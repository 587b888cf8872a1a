import type { CardId } from '../../card/card'

/** What questions of every kind have. */
export type Common = {
  card: CardId
  pack: { id: string; version: number }
  /** The seed it was made from. The same pack, card, kind and seed give the same question. */
  seed: string
  /** The question in one sentence. */
  stem: string
  /** All right answers in words, the fact's own first. */
  keys: string[]
  /** The other cards the question asks, if its kind asks several. None is sensitive. */
  others?: CardId[]
}

/** An option. The texts of one question are distinct under folding, so a text identifies its option. */
export type Option = {
  text: string
  right: boolean
  /** What a wrong option really is, shown after it was chosen: "Hakim Beg Khoja was the Vice President." */
  really?: string
}

/** An event and its date in words. */
export type Dated = { card: CardId; text: string; date: string }
