import type { CardId } from '../card/card'
import type { ChoiceAnswer, ChoiceQuestion } from './kinds/choice/question'
import type { ClozeAnswer, ClozeQuestion } from './kinds/cloze/question'
import type { CompareAnswer, CompareQuestion } from './kinds/compare/question'
import type { ConsequenceAnswer, ConsequenceQuestion } from './kinds/consequence/question'
import type { DateAnswer, DateQuestion } from './kinds/date/question'
import type { EstimateAnswer, EstimateQuestion } from './kinds/estimate/question'
import type { FlipAnswer, FlipQuestion } from './kinds/flip/question'
import type { GroupsAnswer, GroupsQuestion } from './kinds/groups/question'
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
  'consequence',
  'groups',
] as const
/** A way of asking. Each has a folder in `kinds/`. */
export type Kind = (typeof KINDS)[number]

/** A card asked in one concrete way. Plain JSON, unchanged by a round trip. */
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
  | ConsequenceQuestion
  | GroupsQuestion

export type QuestionOf<K extends Kind> = Extract<Question, { kind: K }>

/**
 * The learner's answer, as the app gives it. Judging takes `unknown`, so that nothing in a link or file can make it
 * fail.
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
  | ConsequenceAnswer
  | GroupsAnswer

export type AnswerOf<K extends Kind> = Answer & { kind: K }

/** What an answer is worth, and why, in words for the learner. */
export type Verdict = {
  worth: 'unanswered' | 'right' | 'partly' | 'wrong'
  reason: string
  /** How the answer was understood, if there was more than one way: "12 November 1944". */
  read?: string
  /** A small typo was ignored. */
  forgiven?: true
  /** What was given instead, for the list of mix-ups: an entity id, or the text of an option. */
  instead?: string
  /** The missed cards of a question over several, including its own card if that was missed. */
  missed?: CardId[]
  /** Whether an estimated range contains the real value. */
  range?: 'held' | 'missed'
}
