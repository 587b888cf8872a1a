import type { Precision } from '@/lib/fact/time'
import { readBack } from '@/lib/question/while-writing'
import type { QuestionProps } from '../question-model'
import { GivenText, givenText, TextAnswer } from '../text-answer'

/** Parts to write for a date of each precision. */
export const ASKED: Record<Precision, string> = {
  day: 'day, month and year',
  month: 'month and year',
  season: 'season and year',
  year: 'year',
}

/** Asks for a date, typed in any usual way and read back before it counts. */
export function DateQuestion({ question, answered, unanswered, onAnswer, onGiveUp }: QuestionProps<'date'>) {
  if (answered) return <GivenText text={givenText(answered)} />
  return (
    <TextAnswer
      label="Your date:"
      hint={ASKED[question.precision]}
      readBack={(text) => readBack(question, text)}
      problem={unanswered}
      answerOf={(text) => ({ kind: 'date', text })}
      onAnswer={onAnswer}
      onGiveUp={onGiveUp}
    />
  )
}
