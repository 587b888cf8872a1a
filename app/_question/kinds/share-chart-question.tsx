import { useId, useState } from 'react'
import { startOf } from '@/lib/question/kinds/share-chart/share-chart'
import { AnswerForm } from '../answer-form'
import { useBefore, useDraftAnswer } from '../question-context'
import type { QuestionProps } from '../question-model'
import { ShareBar } from './share-bar'
import { FIGURE, SHARE, SHARE_NAME, ShareControl } from './share-control'
import { SharesTold } from './shares-told'
import { leftOf, mostFor, setShare } from './sharing'

/** Shows a bar to set for each share; together they never exceed the whole. */
export function ShareChartQuestion(props: QuestionProps<'share-chart'>) {
  const { question, answered, unanswered, onAnswer, onGiveUp } = props
  const id = useId()
  const before = useBefore('share-chart')?.percents
  const [percents, setPercents] = useState(() =>
    before?.length === question.bars.length ? before : startOf(question),
  )
  const [full, setFull] = useState<string>()
  useDraftAnswer({ kind: 'share-chart', percents })
  if (answered) {
    const answer = answered.step === 'judged' ? answered.answer : undefined
    return (
      <SharesTold question={question} given={answer?.kind === 'share-chart' ? answer.percents : undefined} />
    )
  }
  const put = (bar: number, percent: number) => {
    const most = mostFor(percents, bar)
    setFull(percent > most ? fullWords(question.bars[bar]?.name ?? '', most) : undefined)
    setPercents(setShare(percents, bar, percent))
  }
  const left = leftOf(percents)
  return (
    <AnswerForm
      note={full ?? unanswered}
      noteId={`${id}-note`}
      onCheck={() => onAnswer({ kind: 'share-chart', percents })}
      onGiveUp={onGiveUp}
    >
      <ul className="grid">
        {question.bars.map(({ card, name }, bar) => (
          <ShareControl
            key={card}
            name={name}
            percent={percents[bar] ?? 0}
            left={left}
            onSet={(percent) => put(bar, percent)}
          />
        ))}
        <li className={SHARE}>
          <span className={SHARE_NAME}>All others</span>
          <ShareBar
            percent={left}
            look="rest"
            className="mx-3 block h-3.5 w-[calc(100%-1.5rem)] max-sm:order-1 max-sm:col-span-full"
          />
          <span className={FIGURE}>{left}%</span>
        </li>
      </ul>
    </AnswerForm>
  )
}

/** Explains why a bar stopped: the others keep their values. */
function fullWords(name: string, most: number): string {
  return `${name}: no more than ${most}%, for the bars together make up the whole. Lower another one first.`
}
