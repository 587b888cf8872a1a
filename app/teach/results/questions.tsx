import { clsx } from 'clsx'
import { memo, type Ref, useMemo, useRef, useState } from 'react'
import { Choice } from '../../_ui/field'
import { QuestionDetails } from './question-details'
import type { QuestionView, ResultsIntents } from './results-model'
import { WorthBar } from './worth-bar'

type Intents = Pick<ResultsIntents, 'onAccept' | 'onDrop'>
type Props = Intents & { questions: readonly QuestionView[] }

/** Lists every question: how many had it right, how well it tells students apart, and what was chosen instead. */
export function Questions({ questions, ...intents }: Props) {
  const [hardestFirst, setHardestFirst] = useState(false)
  const shown = useMemo(
    () =>
      hardestFirst
        ? [...questions].sort((a, b) => a.facility - b.facility || a.question - b.question)
        : questions,
    [questions, hardestFirst],
  )
  return (
    <>
      <div className="print:hidden">
        <Choice
          type="checkbox"
          checked={hardestFirst}
          onChange={({ target }) => setHardestFirst(target.checked)}
        >
          The hardest first
        </Choice>
      </div>
      <ul>
        {shown.map((question) => (
          <AskedQuestion key={question.question} question={question} {...intents} />
        ))}
      </ul>
    </>
  )
}

const AskedQuestion = memo(function AskedQuestion(props: Intents & { question: QuestionView }) {
  const { question, onAccept, onDrop } = props
  const head = useRef<HTMLElement>(null)
  const accept: Intents['onAccept'] = (...accepted) => {
    // An accepted answer leaves the list, and its button with it.
    head.current?.focus()
    onAccept(...accepted)
  }
  return (
    <li className="border-b border-rule first:border-t" data-state={question.state}>
      <details>
        <QuestionHead question={question} head={head} />
        <QuestionDetails question={question} onAccept={accept} onDrop={onDrop} />
      </details>
    </li>
  )
})

type HeadProps = { question: QuestionView; head: Ref<HTMLElement> }

/** A question goes on over the page of a print, but its head stays with what comes first below it. */
function QuestionHead({ question, head }: HeadProps) {
  return (
    <summary
      className={clsx(
        'group/asked grid list-none grid-cols-[2rem_minmax(0,1fr)] gap-x-2 gap-y-1 py-3',
        'sm:grid-cols-[2rem_minmax(0,1fr)_13rem] sm:gap-x-6 [&::-webkit-details-marker]:hidden',
        'print:flex print:break-inside-avoid print:break-after-avoid print:gap-3 print:pt-1.5 print:pb-0.5',
      )}
      ref={head}
    >
      <span className="font-serif text-fact/[1.35] text-ink-soft normal-nums print:w-5 print:flex-none print:text-[1.1875rem]">
        {question.question}
      </span>
      <h3
        className={clsx(
          'text-fact/[1.35] text-pretty normal-nums print:flex-1 print:text-[1.1875rem]/tight',
          question.state === 'dropped'
            ? 'text-ink-soft line-through'
            : 'underlined decoration-rule group-hover/asked:decoration-current print:no-underline',
        )}
      >
        {question.stem}
      </h3>
      <span className="col-start-2 text-small sm:col-start-3 sm:pt-1.5 print:w-44 print:flex-none print:pt-0.5">
        <WorthBar counts={question.counts} />
        <span>{question.facilityWords}</span>
      </span>
    </summary>
  )
}
