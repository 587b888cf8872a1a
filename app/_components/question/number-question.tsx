import { formatNumber } from '@/lib/fact/amount'
import { GivenText, givenText, TextAnswer } from './text-answer'
import type { QuestionProps } from './view'

export function NumberQuestion({ question, answered, unanswered, onAnswer, onGiveUp }: QuestionProps<'number'>) {
  if (answered) return <GivenText text={givenText(answered)} unit={question.unit} />
  return (
    <TextAnswer
      label="Your number"
      inputMode="decimal"
      unit={question.unit}
      readBack={undefined}
      problem={unanswered}
      onText={(text) => onAnswer({ kind: 'number', text })}
      onGiveUp={onGiveUp}
    />
  )
}
