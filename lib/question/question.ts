import type { CardId } from '../card/card'
import type { ChoiceAnswer, ChoiceQuestion } from './kinds/choice/question'
import type { ClozeAnswer, ClozeQuestion } from './kinds/cloze/question'
import type { CompareAnswer, CompareQuestion } from './kinds/compare/question'
import type { DateAnswer, DateQuestion } from './kinds/date/question'
import type { EstimateAnswer, EstimateQuestion } from './kinds/estimate/question'
import type { FlipAnswer, FlipQuestion } from './kinds/flip/question'
import type { MatchAnswer, MatchQuestion } from './kinds/match/question'
import type { NameAllAnswer, NameAllQuestion } from './kinds/name-all/question'
import type { NumberAnswer, NumberQuestion } from './kinds/number/question'
import type { OrderAnswer, OrderQuestion } from './kinds/order/question'
import type { PlaceAnswer, PlaceQuestion } from './kinds/place/question'
import type { SelectAnswer, SelectQuestion } from './kinds/select/question'
import type { ShareChartAnswer, ShareChartQuestion } from './kinds/share-chart/question'
import type { TrueFalseAnswer, TrueFalseQuestion } from './kinds/true-false/question'
import type { TypedAnswer, TypedQuestion } from './kinds/typed/question'
import type { WhoSaysAnswer, WhoSaysQuestion } from './kinds/who-says/question'

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
/** A way of asking; each is a folder in `kinds/`. */
export type Kind = (typeof KINDS)[number]

/** The question in one concrete way: plain JSON, the same after a round trip. */
export type Question =
  | FlipQuestion
  | ChoiceQuestion
  | TypedQuestion
  | DateQuestion
  | NumberQuestion
  | TrueFalseQuestion
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
 * What the learner gave. Judging takes `unknown`, so that nothing a link or a file holds can make it fail; this is
 * what the app itself gives.
 */
export type Answer =
  | FlipAnswer
  | ChoiceAnswer
  | TypedAnswer
  | DateAnswer
  | NumberAnswer
  | TrueFalseAnswer
  | EstimateAnswer
  | ClozeAnswer
  | SelectAnswer
  | NameAllAnswer
  | MatchAnswer
  | OrderAnswer
  | PlaceAnswer
  | CompareAnswer
  | ShareChartAnswer
  | WhoSaysAnswer

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
