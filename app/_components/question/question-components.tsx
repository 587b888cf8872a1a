import { createElement, type ReactNode } from 'react'
import type { Kind } from '@/lib/question/question'
import { ChoiceQuestion } from './choice-question'
import { ClozeQuestion } from './cloze-question'
import { CompareQuestion } from './compare-question'
import { DateQuestion } from './date-question'
import { EstimateQuestion } from './estimate-question'
import { FlipQuestion } from './flip-question'
import { MatchQuestion } from './match-question'
import { NameAllQuestion } from './name-all-question'
import { NumberQuestion } from './number-question'
import { OrderQuestion } from './order-question'
import { PlaceQuestion } from './place-question'
import { SelectQuestion } from './select-question'
import { ShareChartQuestion } from './share-chart-question'
import { TrueFalseQuestion } from './true-false-question'
import { TypedQuestion } from './typed-question'
import type { QuestionProps } from './view'
import { WhoSaysQuestion } from './who-says-question'

/** Every kind's component, written by hand; a test counts that none is missing. */
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
}

/** The answers of a question, by the component of its kind. */
export function answersOf<K extends Kind>(kind: K, props: QuestionProps<K>): ReactNode {
  const component: (props: QuestionProps<K>) => ReactNode = QUESTION_COMPONENTS[kind]
  return createElement(component, props)
}
