import type { CardId } from '../card/card'
import type { Amount, Ask } from '../fact/pack'
import type { Precision } from '../fact/time'

export const KINDS = [
  'flip',
  'choice',
  'typed',
  'date',
  'number',
  'true-false',
  'estimate',
  'cloze',
  'select',
  'name-all',
  'match',
  'order',
  'place',
  'compare',
  'share-chart',
  'who-says',
] as const
/** A way of asking. DESIGN §4 names them; each has one file in `kinds/`. */
export type Kind = (typeof KINDS)[number]

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

type TypedQuestion = Common & { kind: 'typed'; entities: string[] }
type DateQuestion = Common & { kind: 'date'; precision: Precision; ask: Ask; dates: string[] }
type NumberQuestion = Common & { kind: 'number'; unit: string; amounts: Amount[] }
/** How a written answer is judged: the same card asked by recall. */
export type RecallQuestion = TypedQuestion | DateQuestion | NumberQuestion

/** A value or a range of 80 % certainty; `scale` is what the feedback draws it on, wide enough for the real value. */
type EstimateQuestion = Common & {
  kind: 'estimate'
  unit: string
  amounts: Amount[]
  scale: { from: number; to: number }
}

/** A sentence with a gap; `stem` is the sentence with an ellipsis in its place. */
type ClozeQuestion = Common & { kind: 'cloze'; before: string; after: string; recall: RecallQuestion }

/** An option of a question with several right ones. `card` is the card it tests, if not the question's own. */
export type Tick = Option & { card?: CardId }
type SelectQuestion = Common & { kind: 'select'; options: Tick[] }

/** One of the names wanted. `card` is the card it tests, if not the question's own. */
export type Wanted = { entity: string; name: string; card?: CardId }
type NameAllQuestion = Common & { kind: 'name-all'; wanted: Wanted[] }

/** Rows with an answer each; `options` are the rows' answers in another order, distinct under folding. */
export type Row = { card: CardId; text: string; right: string }
type MatchQuestion = Common & { kind: 'match'; rows: Row[]; options: string[] }

/** An event with its date in words. */
export type Dated = { card: CardId; text: string; date: string }
/** `events` as they are shown, never in their right order; `right` are their texts, the earliest first. */
type OrderQuestion = Common & { kind: 'order'; events: Dated[]; right: string[] }

/** `event` is to be put among `fixed`, which stand the earliest first; `slot` 0 is before all of them. */
type PlaceQuestion = Common & { kind: 'place'; event: Dated; fixed: Dated[]; slot: number }

/** Two things, and which of them is earlier, later, larger or smaller; `value` is shown after the answer. */
export type Side = { card: CardId; text: string; value: string }
type CompareQuestion = Common & {
  kind: 'compare'
  which: 'earlier' | 'later' | 'larger' | 'smaller'
  sides: [Side, Side]
  right: 0 | 1
}

/** Shares of one whole, in percent; `rest` is what the named ones leave of it. */
export type Bar = { card: CardId; name: string; percent: number }
type ShareChartQuestion = Common & { kind: 'share-chart'; whole: string; bars: Bar[]; rest: number }

/** What was said, and by whom; `claimants` are all there is to choose from, distinct under folding. */
export type Claim = { fact: string; text: string; claimant: string }
type WhoSaysQuestion = Common & { kind: 'who-says'; claims: Claim[]; claimants: string[] }

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
      /** How a correction is judged. */
      recall: RecallQuestion | null
    })
  | EstimateQuestion
  | ClozeQuestion
  | SelectQuestion
  | NameAllQuestion
  | MatchQuestion
  | OrderQuestion
  | PlaceQuestion
  | CompareQuestion
  | ShareChartQuestion
  | WhoSaysQuestion

export type QuestionOf<K extends Kind> = Extract<Question, { kind: K }>

/**
 * What the learner gave. Judging takes `unknown`, so that nothing a link or a file holds can make it fail;
 * this is what the app itself gives. A chosen option is named by its text.
 */
export type Answer =
  | { kind: 'flip'; recalled: 'forgot' | 'hard' | 'got it' | 'easy' }
  | { kind: 'choice'; text: string; guessed?: boolean }
  | { kind: 'typed' | 'date' | 'number' | 'cloze'; text: string }
  | { kind: 'true-false'; says: boolean; correction?: string }
  /** A number as people write it, or a range: `60,000`, `40,000 to 80,000`. */
  | { kind: 'estimate'; text: string }
  /** The ticked options, or the names written, in any order. */
  | { kind: 'select' | 'name-all'; texts: string[] }
  /** For each row the option chosen, `''` for none. */
  | { kind: 'match'; texts: string[] }
  /** The events' texts in the order given, the earliest first. */
  | { kind: 'order'; texts: string[] }
  | { kind: 'place'; slot: number }
  /** The side chosen. */
  | { kind: 'compare'; side: 0 | 1 }
  /** A percentage for each bar. */
  | { kind: 'share-chart'; percents: number[] }
  /** For each claim the claimant chosen, `''` for none. */
  | { kind: 'who-says'; texts: string[] }

export type AnswerOf<K extends Kind> = Answer & { kind: K }

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
  /** Of a question over several cards: those that were missed, the question's own among them if it was. */
  missed?: CardId[]
  /** Of an estimate given as a range: whether the real value lies in it. */
  range?: 'held' | 'missed'
}
