import type { ReactNode } from 'react'
import { Button } from '../button'
import { ResultBar } from './result-bar'
import type { OptionView, QuestionView, ResultsIntents, WrittenView } from './view'
import { WORTH_ORDER, WORTHS } from './worth-words'

type Props = Pick<ResultsIntents, 'onAccept' | 'onDrop'> & { question: QuestionView }

/** What the answers to one question say about it and about the class. */
export function QuestionDetails({ question, onAccept, onDrop }: Props) {
  const { counts, groups, options, written, wordings, dropped } = question
  return (
    <div className="asked-details">
      <dl className="asked-figures">
        <Line name="Right answer">{question.right}</Line>
        <Line name="Asked as">{question.kind}</Line>
        <Line name="Answers">
          {WORTH_ORDER.filter((worth) => counts[worth] > 0)
            .map((worth) => `${counts[worth]} ${WORTHS[worth].word}`)
            .join(', ')}
        </Line>
        <Line name="Discrimination">
          {question.discrimination}
          <span className="asked-meaning">{question.discriminationWords}</span>
        </Line>
        <Line name="Median time">{question.medianTime}</Line>
        {wordings.length > 0 && <Line name="In the variants also as">{wordings.join(' · ')}</Line>}
      </dl>
      {groups && options.length > 0 && <Options groups={groups} options={options} />}
      {written.length > 0 && (
        <Written written={written} onAccept={(text) => onAccept(question.question, text)} />
      )}
      <div className="actions no-print">
        <Button onClick={() => onDrop(question.question, !dropped)}>
          {dropped ? 'Count this question again' : 'Drop this question'}
        </Button>
      </div>
    </div>
  )
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

type OptionsProps = { groups: { upper: string; lower: string }; options: readonly OptionView[] }

/** What the better and the weaker part of the class chose: a table of bars. */
function Options({ groups, options }: OptionsProps) {
  return (
    <table className="options-chosen">
      <caption className="label">What was chosen</caption>
      <thead>
        <tr>
          <th scope="col">Option</th>
          <th scope="col">{groups.upper}</th>
          <th scope="col">{groups.lower}</th>
        </tr>
      </thead>
      <tbody>
        {options.map(({ text, right, upper, lower }) => (
          <tr key={text} data-right={right || undefined}>
            <th scope="row">
              {text}
              {right && <span className="remark">✓ right</span>}
            </th>
            <td>
              <span>{upper.words}</span>
              <ResultBar share={upper.share} />
            </td>
            <td>
              <span>{lower.words}</span>
              <ResultBar share={lower.share} look="hollow" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Written({
  written,
  onAccept,
}: {
  written: readonly WrittenView[]
  onAccept: (text: string) => void
}) {
  return (
    <div>
      <h3 className="label">What was written and is not counted as right</h3>
      <ul className="written-answers">
        {written.map(({ text, times, worth }) => (
          <li key={text}>
            <span className="written-answer">
              <bdi>{text}</bdi>{' '}
              <span className="note">
                {times === 1 ? 'once' : `${times} times`}, {WORTHS[worth].word}
              </span>
            </span>
            <Button look="quiet" onClick={() => onAccept(text)}>
              Accept from everybody<span className="sr-only">: {text}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
