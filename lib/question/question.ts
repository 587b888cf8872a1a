import type { CardId } from '../card/card'
import type { Amount, Ask } from '../fact/pack'
import type { Precision } from '../fact/time'

export const KINDS = ['flip', 'choice', 'typed', 'date', 'number', 'true-false'] as const
/** A way of asking. DESIGN §4 names them; each has one file in `kinds/`. */
export type Kind = (typeof KINDS)[number]

type Common = {
  card: CardId
  pack: { id: string; version: number }
  /** The seed it was made from; the same pack, card, kind and seed give the same question. */
  seed: string
  /** What is asked, one sentence. */
  stem: string
  /** Every right answer in words, the fact's own first. */
  keys: string[]
}

/** One option. Texts of one question are distinct under folding, so the text says which option is meant. */
export type Option = {
  text: string
  right: boolean
  /** What this option really is, for the feedback after choosing it wrongly: "Hakim Beg Khoja was the Vice President." */
  really?: string
}

type TypedQuestion = Common & { kind: 'typed'; entities: string[] }
type DateQuestion = Common & { kind: 'date'; precision: Precision; ask: Ask; dates: string[] }
type NumberQuestion = Common & { kind: 'number'; unit: string; amounts: Amount[] }

/** The question in one concrete way: plain JSON, the same after a round trip. */
export type Question =
  | (Common & { kind: 'flip'; back: string })
  | (Common & { kind: 'choice'; options: Option[] })
  | TypedQuestion
  | DateQuestion
  | NumberQuestion
  | (Common & {
      kind: 'true-false'
      statement: string
      holds: boolean
      /** The value that the statement gives, right or wrong. */
      said: string
      /** How a correction is judged: the same card asked by recall. */
      recall: TypedQuestion | DateQuestion | NumberQuestion | null
    })

export type QuestionOf<K extends Kind> = Extract<Question, { kind: K }>

/**
 * What the learner gave. Judging takes `unknown`, so that nothing a link or a file holds can make it fail;
 * this is what the app itself gives. A chosen option is named by its text.
 */
export type Answer =
  | { kind: 'flip'; recalled: 'forgot' | 'hard' | 'got it' | 'easy' }
  | { kind: 'choice'; text: string; guessed?: boolean }
  | { kind: 'typed' | 'date' | 'number'; text: string }
  | { kind: 'true-false'; says: boolean; correction?: string }

/** What an answer is worth, and why, in words for the learner. */
export type Verdict = {
  worth: 'unanswered' | 'right' | 'partly' | 'wrong'
  reason: string
  /** How the answer was understood, where it could be understood in more than one way: "12 November 1944". */
  read?: string
  /** A small typo that was let pass. */
  forgiven?: true
  /** What was given instead, for the list of confusions: the entity's id, or the text of the option. */
  instead?: string
}
