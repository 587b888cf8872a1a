import { formatRange } from '@/lib/question/kinds/number'
import { readNumber } from '@/lib/question/read-number'
import { GivenText, givenText, TextAnswer } from './text-answer'
import type { QuestionProps } from './view'

/** A number with its unit after it, read back before it counts. */
export function NumberQuestion(props: QuestionProps<'number'>) {
  const { question, answered, unanswered, onAnswer, onGiveUp } = props
  if (answered) return <GivenText text={givenText(answered)} unit={question.unit} />
  return (
    <TextAnswer
      label="Your number"
      inputMode="decimal"
      unit={question.unit}
      readBack={numberReadBack}
      problem={unanswered}
      onText={(text) => onAnswer({ kind: 'number', text })}
      onGiveUp={onGiveUp}
    />
  )
}

/** How a number is understood: "60,000"; undefined where it was written just so. */
export function numberReadBack(text: string): string | undefined {
  const range = readNumber(text)
  const words = range && formatRange(range)
  return words === text.trim() ? undefined : words
}
