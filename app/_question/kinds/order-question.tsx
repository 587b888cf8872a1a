import { useId, useState } from 'react'
import type { Dated } from '@/lib/question/kinds/question-parts'
import type { QuestionOf } from '@/lib/question/question'
import { AnswerForm } from '../answer-form'
import { OPTIONS } from '../option-look'
import { useBefore, useDraftAnswer } from '../question-context'
import type { Answered, QuestionProps } from '../question-model'
import { ToldOption } from '../told-option'
import { OrderList } from './order-list'

/** Shows events to sort, the earliest first. */
export function OrderQuestion({
  question,
  answered,
  unanswered,
  onAnswer,
  onGiveUp,
}: QuestionProps<'order'>) {
  const id = useId()
  const before = useBefore('order')
  const [texts, setTexts] = useState(() => startOrder(question, before?.texts))
  useDraftAnswer({ kind: 'order', texts })
  if (answered) return <OrderTold question={question} answered={answered} />
  return (
    <AnswerForm
      note={unanswered}
      noteId={`${id}-note`}
      onCheck={() => onAnswer({ kind: 'order', texts })}
      onGiveUp={onGiveUp}
    >
      <OrderList texts={texts} onOrder={setTexts} />
    </AnswerForm>
  )
}

/** Returns the order given before if it has exactly these events, else their original order. */
function startOrder({ events }: QuestionOf<'order'>, before: readonly string[] = []): string[] {
  const texts = events.map(({ text }) => text)
  const isOrder = before.length === texts.length && texts.every((text) => before.includes(text))
  return isOrder ? [...before] : texts
}

/** Shows the right order with the dates, and which events were in their place. */
function OrderTold({ question, answered }: { question: QuestionOf<'order'>; answered: Answered }) {
  return (
    <ol className={OPTIONS}>
      {question.right.map((text) => {
        const event = question.events.find((each) => each.text === text)
        if (!event) return null
        return (
          <li key={text}>
            <ToldOption text={text} really={event.date} stands="in a row" {...toldEvent(event, answered)} />
          </li>
        )
      })}
    </ol>
  )
}

function toldEvent({ card, text }: Dated, answered: Answered) {
  if (answered.step !== 'judged' || answered.answer?.kind !== 'order') return { told: 'missed' } as const
  if (!answered.verdict.missed?.includes(card)) return { told: 'right', said: 'in order' } as const
  return { told: 'wrong', said: `you put it ${ordinal(answered.answer.texts.indexOf(text) + 1)}` } as const
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']

function ordinal(place: number): string {
  return ORDINALS[place - 1] ?? `in place ${place}`
}
