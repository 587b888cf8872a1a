import type { Amount, Ask } from '../fact/pack'

/** `<fact id>:<ask>`, as in `declared-12-november:when`. Its meaning never changes, and wording is not part of it. */
export type CardId = string

/** One right answer of a card, as data; `fact` is the fact it comes from. */
export type Key =
  | { type: 'entity'; entity: string; fact: string }
  | { type: 'date'; edtf: string; fact: string }
  | { type: 'amount'; amount: Amount; fact: string }
  | { type: 'text'; text: string; fact: string }

export type KeyType = Key['type']

/** One thing to remember: a fact and what is asked of it. */
export type Card = {
  id: CardId
  fact: string
  topic: string
  ask: Ask
  /** Wordings of the same question, the plainest first. */
  stems: string[]
  /** Every right answer, the fact's own first; all are of one type. */
  keys: Key[]
  /** True if there are no other right answers, so every other entity of the pack is certainly wrong. */
  complete: boolean
  sensitive: boolean
  /** True if the card is not asked any more. It has no stems, and no kind suits it. */
  retired?: true
}
