import { Button } from '../button'
import { Actions } from './actions'
import { OptionButton } from './option-button'
import type { QuestionProps } from './view'

export function ChoiceQuestion({ question, answered, onAnswer, onGiveUp }: QuestionProps<'choice'>) {
  const given = answered?.step === 'judged' && answered.answer?.kind === 'choice' ? answered.answer.text : undefined
  return (
    <>
      <ol className="grid gap-2">
        {question.options.map((option, place) => (
          <li key={option.text}>
            <OptionButton
              text={option.text}
              shortcut={String(place + 1)}
              mark={answered && { right: option.right, chosen: option.text === given }}
              onPress={() => onAnswer({ kind: 'choice', text: option.text })}
            />
          </li>
        ))}
      </ol>
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
