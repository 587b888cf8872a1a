import type { QuestionProps } from '../question-model'
import { GivenText, givenText, TextAnswer } from '../text-answer'

export function TypedQuestion({ answered, unanswered, onAnswer, onGiveUp }: QuestionProps<'typed'>) {
  if (answered) return <GivenText text={givenText(answered)} />
  return (
    <TextAnswer
      label="Your answer"
      problem={unanswered}
      answerOf={(text) => ({ kind: 'typed', text })}
      onAnswer={onAnswer}
      onGiveUp={onGiveUp}
    />
  )
}
