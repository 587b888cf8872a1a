import { createElement, type ReactNode } from 'react'
import type { Kind } from '@/lib/question/question'
import { ChoiceQuestion } from './choice-question'
import { DateQuestion } from './date-question'
import { FlipQuestion } from './flip-question'
import { NumberQuestion } from './number-question'
import { TrueFalseQuestion } from './true-false-question'
import { TypedQuestion } from './typed-question'
import type { QuestionProps } from './view'

/** Every kind's component, written by hand; a test counts that none is missing. */
export const QUESTION_COMPONENTS: { [K in Kind]: (props: QuestionProps<K>) => ReactNode } = {
  flip: FlipQuestion,
  choice: ChoiceQuestion,
  typed: TypedQuestion,
  date: DateQuestion,
  number: NumberQuestion,
  'true-false': TrueFalseQuestion,
}

/** The answers of a question, by the component of its kind. */
export function answersOf<K extends Kind>(kind: K, props: QuestionProps<K>): ReactNode {
  const component: (props: QuestionProps<K>) => ReactNode = QUESTION_COMPONENTS[kind]
  return createElement(component, props)
}
