import { useState } from 'react'
import { Actions } from './actions'
import { OptionButton } from './option-button'
import { Button } from '../button'
import { GivenText, TextAnswer } from './text-answer'
import type { Answered, QuestionProps } from './view'

/** True, or false and what it should say instead. */
export function TrueFalseQuestion(props: QuestionProps<'true-false'>) {
  const { question, answered, unanswered, onAnswer, onGiveUp } = props
  const [correcting, setCorrecting] = useState(false)
  const given = givenBy(answered)
  const mark = (says: boolean) =>
    answered && { right: question.holds === says, chosen: given?.says === says }
  if (correcting && !answered) {
    return (
      <TextAnswer
        label="False. What should it say?"
        hint={`instead of “${question.said}”`}
        problem={unanswered}
        onText={(correction) => onAnswer({ kind: 'true-false', says: false, correction })}
        onGiveUp={() => onAnswer({ kind: 'true-false', says: false })}
      />
    )
  }
  return (
    <>
      <div className="grid grid-cols-2 gap-2">
        <OptionButton text="True" shortcut="1" mark={mark(true)} onPress={() => onAnswer({ kind: 'true-false', says: true })} />
        <OptionButton text="False" shortcut="2" mark={mark(false)} onPress={() => setCorrecting(true)} />
      </div>
      {given?.correction && <GivenText text={given.correction} />}
      {!answered && (
        <Actions>
          <Button look="quiet" onClick={onGiveUp}>
            I don’t know
          </Button>
        </Actions>
      )}
    </>
  )
}

function givenBy(answered: Answered | undefined) {
  if (answered?.step !== 'judged') return undefined
  return answered.answer?.kind === 'true-false' ? answered.answer : undefined
}
