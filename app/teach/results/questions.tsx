import { memo, useMemo, useRef, useState } from 'react'
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
      <ul className="asked-questions">
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
    <li className="asked-question" data-state={question.state}>
      <details>
        <summary className="asked-summary" ref={head}>
          <span className="asked-number">{question.question}</span>
          <h3 className="asked-stem">{question.stem}</h3>
          <span className="asked-facility">
            <WorthBar counts={question.counts} />
            <span>{question.facilityWords}</span>
          </span>
        </summary>
        <QuestionDetails question={question} onAccept={accept} onDrop={onDrop} />
      </details>
    </li>
  )
})
