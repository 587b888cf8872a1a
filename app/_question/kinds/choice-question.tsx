import { Actions } from '../../_ui/actions'
import { Button } from '../../_ui/button'
import { OptionButton } from '../option-button'
import { OPTIONS } from '../option-look'
import { useBefore } from '../question-context'
import type { QuestionProps } from '../question-model'

/** Shows options that answer at once. */
export function ChoiceQuestion({ question, answered, onAnswer, onGiveUp }: QuestionProps<'choice'>) {
  const before = useBefore('choice')
  const given =
    answered?.step === 'judged' && answered.answer?.kind === 'choice' ? answered.answer.text : undefined
  return (
    <>
      <ol className={OPTIONS}>
        {question.options.map(({ text, right }, place) => (
          <li key={text}>
            <OptionButton
              text={text}
              shortcut={String(place + 1)}
              pressed={before && before.text === text}
              mark={answered && { right, chosen: text === given }}
              onPress={() => onAnswer({ kind: 'choice', text })}
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
