import { useId, useState } from 'react'
import type { QuestionOf } from '@/lib/question/question'
import { Actions } from '../../_ui/actions'
import { Button } from '../../_ui/button'
import { AnswerForm } from '../answer-form'
import { OptionButton } from '../option-button'
import { OPTIONS } from '../option-look'
import { useBefore, useDraftAnswer } from '../question-context'
import type { Answered, QuestionProps } from '../question-model'
import { ToldOption } from '../told-option'
import { OrderList } from './order-list'

/** Shows causes or consequences to choose from, or the steps of a chain to put in order. */
export function ConsequenceQuestion(props: QuestionProps<'consequence'>) {
  return props.question.right.length > 0 ? <Chain {...props} /> : <Choose {...props} />
}

function Choose({ question, answered, onAnswer, onGiveUp }: QuestionProps<'consequence'>) {
  const before = useBefore('consequence')
  return (
    <>
      <ol className={OPTIONS}>
        {question.options.map(({ text, right }, place) => (
          <li key={text}>
            <OptionButton
              text={text}
              shortcut={String(place + 1)}
              pressed={before && before.texts[0] === text}
              mark={answered && { right, chosen: text === givenIn(answered)[0] }}
              onPress={() => onAnswer({ kind: 'consequence', texts: [text] })}
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

function Chain({ question, answered, unanswered, onAnswer, onGiveUp }: QuestionProps<'consequence'>) {
  const id = useId()
  const before = useBefore('consequence')
  const [texts, setTexts] = useState(() => startOrder(question, before?.texts))
  useDraftAnswer({ kind: 'consequence', texts })
  if (answered) return <ChainTold question={question} answered={answered} />
  return (
    <AnswerForm
      note={unanswered}
      noteId={`${id}-note`}
      onCheck={() => onAnswer({ kind: 'consequence', texts })}
      onGiveUp={onGiveUp}
    >
      <OrderList texts={texts} onOrder={setTexts} ends={['First cause', 'Last consequence']} />
    </AnswerForm>
  )
}

/** Returns the order given before if it has exactly these steps, else the order in which they are shown. */
function startOrder({ steps }: QuestionOf<'consequence'>, before: readonly string[] = []): string[] {
  const isOrder = before.length === steps.length && steps.every((text) => before.includes(text))
  return isOrder ? [...before] : [...steps]
}

/** Shows the chain in its right order, and which steps were in their place. */
function ChainTold({ question, answered }: { question: QuestionOf<'consequence'>; answered: Answered }) {
  const given = givenIn(answered)
  return (
    <ol className={OPTIONS}>
      {question.right.map((text, place) => (
        <li key={text}>
          <ToldOption text={text} {...toldStep(given.indexOf(text), place)} />
        </li>
      ))}
    </ol>
  )
}

function toldStep(at: number, place: number) {
  if (at === -1) return { told: 'missed' } as const
  if (at === place) return { told: 'right', said: 'in its place' } as const
  return { told: 'wrong', said: `you put it in place ${at + 1}` } as const
}

function givenIn(answered: Answered): readonly string[] {
  return answered.step === 'judged' && answered.answer?.kind === 'consequence' ? answered.answer.texts : []
}
