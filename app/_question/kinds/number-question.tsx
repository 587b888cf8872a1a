import { readBack } from '@/lib/question/while-writing'
import type { QuestionProps } from '../question-model'
import { GivenText, givenText, TextAnswer } from '../text-answer'

/** Asks for a number, followed by its unit and read back before it counts. */
export function NumberQuestion(props: QuestionProps<'number'>) {
  const { question, answered, unanswered, onAnswer, onGiveUp } = props
  if (answered) return <GivenText text={givenText(answered)} unit={question.unit} />
  return (
    <TextAnswer
      label="Your number"
      inputMode="decimal"
      unit={question.unit}
      readBack={(text) => readBack(question, text)}
      problem={unanswered}
      answerOf={(text) => ({ kind: 'number', text })}
      onAnswer={onAnswer}
      onGiveUp={onGiveUp}
    />
  )
}
