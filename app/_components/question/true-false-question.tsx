import { useState } from 'react'
import { Button } from '../button'
import { Actions } from './actions'
import { useBefore } from './asking'
import { dateReadBack } from './date-question'
import { numberReadBack } from './number-question'
import { OptionButton } from './option-button'
import { GivenText, TextAnswer } from './text-answer'
import type { Answered, QuestionProps } from './view'

const READ_BACK = { typed: () => undefined, date: dateReadBack, number: numberReadBack }

/** True, or false and what it should say instead. */
export function TrueFalseQuestion(props: QuestionProps<'true-false'>) {
  const { question, answered, onAnswer, onGiveUp } = props
  const before = useBefore('true-false')
  const [correcting, setCorrecting] = useState(before?.correction !== undefined)
  const given = givenBy(answered)
  const mark = (says: boolean) => answered && { right: question.holds === says, chosen: given?.says === says }
  const callFalse = () =>
    question.recall ? setCorrecting(true) : onAnswer({ kind: 'true-false', says: false })
  return (
    <>
      <div className="options options-pair">
        <OptionButton
          text="True"
          shortcut="1"
          pressed={before && (before.says ? !correcting : false)}
          mark={mark(true)}
          onPress={() => onAnswer({ kind: 'true-false', says: true })}
        />
        <OptionButton
          text="False"
          shortcut="2"
          pressed={correcting || before?.says === false}
          mark={mark(false)}
          onPress={callFalse}
        />
      </div>
      <GivenText text={given?.correction} />
      {!answered && correcting && <Correction {...props} />}
      {!answered && !correcting && (
        <Actions>
          <Button look="quiet" onClick={onGiveUp}>
            I don’t know
          </Button>
        </Actions>
      )}
    </>
  )
}

/** What a false statement should say; who does not know has still called it false. */
function Correction({ question, unanswered, onAnswer }: QuestionProps<'true-false'>) {
  const before = useBefore('true-false')
  const [empty, setEmpty] = useState(false)
  const recall = question.recall?.kind ?? 'typed'
  const correct = (correction: string) => {
    if (correction.trim() === '') setEmpty(true)
    else onAnswer({ kind: 'true-false', says: false, correction })
  }
  return (
    <TextAnswer
      label="What should it say"
      hint={`instead of “${question.said}”?`}
      readBack={READ_BACK[recall]}
      inputMode={recall === 'number' ? 'decimal' : 'text'}
      late={before?.correction === undefined}
      problem={empty ? 'Nothing was written.' : unanswered}
      onText={correct}
      onGiveUp={() => onAnswer({ kind: 'true-false', says: false })}
    />
  )
}

function givenBy(answered: Answered | undefined) {
  if (answered?.step !== 'judged') return undefined
  return answered.answer?.kind === 'true-false' ? answered.answer : undefined
}
