import type { ReactNode } from 'react'
import { ButtonRow } from '../../_ui/actions'
import { Button } from '../../_ui/button'
import { Label, Note } from '../../_ui/text'
import { ResultBar } from './result-bar'
import type { OptionView, QuestionView, ResultsIntents, WrittenView } from './results-model'
import { WORTH_ORDER, WORTHS } from './worth-words'

type Props = Pick<ResultsIntents, 'onAccept' | 'onDrop'> & { question: QuestionView }

/** Shows what the answers to one question tell about it and the class. */
export function QuestionDetails({ question, onAccept, onDrop }: Props) {
  const { counts, options, written, wordings, state } = question
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
        <Line name="Discrimination" none={question.discrimination === ''}>
          {question.discrimination}
          <span className="asked-meaning">{question.discriminationWords}</span>
        </Line>
        <Line name="Median time" none={question.medianTime === ''}>
          {question.medianTime || 'Nobody had it on the screen.'}
        </Line>
        {wordings.length > 0 && (
          <Line name="Other wordings">
            {wordings.map((wording) => (
              <span key={wording} className="asked-wording">
                {wording}
              </span>
            ))}
          </Line>
        )}
      </dl>
      {options.length > 0 && <Options options={options} />}
      {written.length > 0 && (
        <Written written={written} onAccept={(text) => onAccept(question.question, text)} />
      )}
      {state !== 'cannot be made' && (
        <ButtonRow className="print:hidden">
          <Button onClick={() => onDrop(question.question, state === 'counts')}>
            {state === 'counts' ? 'Drop this question' : 'Count this question again'}
          </Button>
        </ButtonRow>
      )}
    </div>
  )
}

/** `none` marks a line that only explains why there is no value; paper omits it. */
function Line({ name, none, children }: { name: string; none?: boolean; children: ReactNode }) {
  return (
    <div data-none={none || undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Shows a table of bars: what the stronger and the weaker group chose. */
function Options({ options }: { options: readonly OptionView[] }) {
  return (
    <table className="options-chosen">
      <Label as="caption">What was chosen</Label>
      <thead>
        <tr>
          <th scope="col">Option</th>
          {options[0]?.bars.map(({ group }) => (
            <th key={group} scope="col">
              {group}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {options.map(({ text, right, bars }) => (
          <tr key={`${text} ${right}`} data-right={right || undefined}>
            <th scope="row">
              {text}
              {right && <span className="remark">✓ right</span>}
            </th>
            {bars.map(({ group, share, words }, i) => (
              <td key={group}>
                <span>{words}</span>
                <ResultBar share={share} look={i === 0 ? 'full' : 'hollow'} />
              </td>
            ))}
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
      <Label as="h4" className="written-head">
        What was written and is not counted as right
      </Label>
      <ul className="written-answers">
        {written.map(({ text, times, worth, acceptable }) => (
          <li key={`${worth} ${text}`}>
            <span className="written-answer">
              <bdi>{text}</bdi>{' '}
              <Note as="span">
                {times === 1 ? 'once' : `${times} times`}, {WORTHS[worth].word}
              </Note>
            </span>
            {acceptable && (
              <Button look="quiet" onClick={() => onAccept(text)}>
                Accept from everybody<span className="sr-only">: {text}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
