import type { Precision } from '@/lib/fact/time'
import { readDate } from '@/lib/question/kinds/date'
import { GivenText, givenText, TextAnswer } from './text-answer'
import type { QuestionProps } from './view'

const ASKED: Record<Precision, string> = {
  day: 'day, month and year',
  month: 'month and year',
  season: 'season and year',
  year: 'year',
}

export function DateQuestion({ question, answered, unanswered, onAnswer, onGiveUp }: QuestionProps<'date'>) {
  if (answered) return <GivenText text={givenText(answered)} />
  return (
    <TextAnswer
      label="Your date:"
      hint={ASKED[question.precision]}
      readBack={readDate}
      problem={unanswered}
      onText={(text) => onAnswer({ kind: 'date', text })}
      onGiveUp={onGiveUp}
    />
  )
}
