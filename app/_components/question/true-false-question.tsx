import { useState } from 'react'
import { Button } from '../button'
import { Actions } from './actions'
import { dateReadBack } from './date-question'
import { numberReadBack } from './number-question'
import { OptionButton } from './option-button'
import { GivenText, TextAnswer } from './text-answer'
import type { Answered, QuestionProps } from './view'

const READ_BACK = { typed: () => undefined, date: dateReadBack, number: numberReadBack }

/** True, or false and what it should say instead. */
export function TrueFalseQuestion(props: QuestionProps<'true-false'>) {
  const { question, answered, unanswered, onAnswer, onGiveUp } = props
  const [correcting, setCorrecting] = useState(false)
  const { recall } = question
  if (correcting && recall && !answered) {
    return (
      <TextAnswer
        label="False. What should it say"
        hint={`instead of “${question.said}”?`}
        readBack={READ_BACK[recall.kind]}
        inputMode={recall.kind === 'number' ? 'decimal' : 'text'}
        problem={unanswered}
        onText={(correction) => onAnswer({ kind: 'true-false', says: false, correction })}
        onGiveUp={() => onAnswer({ kind: 'true-false', says: false })}
      />
    )
  }
  const given = givenBy(answered)
  const mark = (says: boolean) => answered && { right: question.holds === says, chosen: given?.says === says }
  const callFalse = () => (recall ? setCorrecting(true) : onAnswer({ kind: 'true-false', says: false }))
  return (
    <>
      <div className="options options-pair">
        <OptionButton
          text="True"
          shortcut="1"
          mark={mark(true)}
          onPress={() => onAnswer({ kind: 'true-false', says: true })}
        />
        <OptionButton text="False" shortcut="2" mark={mark(false)} onPress={callFalse} />
      </div>
      <GivenText text={given?.correction} />
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
