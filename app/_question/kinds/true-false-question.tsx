import { useState } from 'react'
import { TRAITS } from '@/lib/question/kinds/all-traits'
import { readBack } from '@/lib/question/while-writing'
import { Actions } from '../../_ui/actions'
import { Button } from '../../_ui/button'
import { OptionButton } from '../option-button'
import { useBefore } from '../question-context'
import type { Answered, QuestionProps } from '../question-model'
import { GivenText, TextAnswer } from '../text-answer'

/** Asks for true, or false with a correction. */
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
      <div className="grid grid-cols-[1fr_1fr] isolate *:not-first:-mt-px">
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

/** Asks for the right words of a false statement; skipping it still answers false. */
function Correction({ question, unanswered, onAnswer }: QuestionProps<'true-false'>) {
  const before = useBefore('true-false')
  const [empty, setEmpty] = useState(false)
  // The text changes while the learner writes; whether the field appeared late does not.
  const [late] = useState(before?.correction === undefined)
  const callFalse = { kind: 'true-false', says: false } as const
  const { recall } = question
  return (
    <TextAnswer
      label="What should it say"
      hint={`instead of “${question.said}”?`}
      {...(recall && { readBack: (text: string) => readBack(recall, text) })}
      inputMode={recall && TRAITS[recall.kind].numeric ? 'decimal' : 'text'}
      late={late}
      problem={empty ? 'Nothing was written.' : unanswered}
      answerOf={(correction) => (correction.trim() === '' ? callFalse : { ...callFalse, correction })}
      onAnswer={(answer) => ('correction' in answer ? onAnswer(answer) : setEmpty(true))}
      onGiveUp={() => onAnswer(callFalse)}
    />
  )
}

function givenBy(answered: Answered | undefined) {
  if (answered?.step !== 'judged') return undefined
  return answered.answer?.kind === 'true-false' ? answered.answer : undefined
}
