import { createElement, type ReactNode } from 'react'
import type { Kind } from '@/lib/question/question'
import { ChoiceQuestion } from './kinds/choice-question'
import { ClozeQuestion } from './kinds/cloze-question'
import { CompareQuestion } from './kinds/compare-question'
import { ConsequenceQuestion } from './kinds/consequence-question'
import { DateQuestion } from './kinds/date-question'
import { EstimateQuestion } from './kinds/estimate-question'
import { FlipQuestion } from './kinds/flip-question'
import { GroupsQuestion } from './kinds/groups-question'
import { MatchQuestion } from './kinds/match-question'
import { NameAllQuestion } from './kinds/name-all-question'
import { NumberQuestion } from './kinds/number-question'
import { OrderQuestion } from './kinds/order-question'
import { PlaceQuestion } from './kinds/place-question'
import { SelectQuestion } from './kinds/select-question'
import { ShareChartQuestion } from './kinds/share-chart-question'
import { TrueFalseQuestion } from './kinds/true-false-question'
import { TypedQuestion } from './kinds/typed-question'
import { WhoSaysQuestion } from './kinds/who-says-question'
import type { QuestionProps } from './question-model'

/** The component of every kind, listed by hand; a test fails if one is missing. */
export const QUESTION_COMPONENTS: { [K in Kind]: (props: QuestionProps<K>) => ReactNode } = {
  flip: FlipQuestion,
  choice: ChoiceQuestion,
  typed: TypedQuestion,
  date: DateQuestion,
  number: NumberQuestion,
  'true-false': TrueFalseQuestion,
  estimate: EstimateQuestion,
  cloze: ClozeQuestion,
  select: SelectQuestion,
  'name-all': NameAllQuestion,
  match: MatchQuestion,
  order: OrderQuestion,
  place: PlaceQuestion,
  compare: CompareQuestion,
  'share-chart': ShareChartQuestion,
  'who-says': WhoSaysQuestion,
  consequence: ConsequenceQuestion,
  groups: GroupsQuestion,
}

/** Renders the answer part of a question with its kind's component. */
export function answersOf<K extends Kind>(kind: K, props: QuestionProps<K>): ReactNode {
  const component: (props: QuestionProps<K>) => ReactNode = QUESTION_COMPONENTS[kind]
  return createElement(component, props)
}
