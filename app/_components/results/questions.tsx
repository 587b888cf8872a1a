import { memo, useMemo, useState } from 'react'
import { Choice } from '../field'
import { QuestionDetails } from './question-details'
import type { QuestionView, ResultsIntents } from './view'
import { WorthBar } from './worth-bar'

type Intents = Pick<ResultsIntents, 'onAccept' | 'onDrop'>
type Props = Intents & { questions: readonly QuestionView[] }

/** Every question: how many had it right, how well it tells students apart, and what was chosen instead. */
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
      <div className="no-print">
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
  const { question, ...intents } = props
  return (
    <li className="asked-question" data-state={question.state}>
      <details>
        <summary className="asked-summary">
          <span className="asked-number">{question.question}</span>
          <span className="asked-stem">{question.stem}</span>
          <span className="asked-facility">
            <WorthBar counts={question.counts} />
            <span>{question.facilityWords}</span>
          </span>
        </summary>
        <QuestionDetails question={question} {...intents} />
      </details>
    </li>
  )
})
