import { ButtonRow } from '../_ui/actions'
import { Button } from '../_ui/button'
import { Notice } from '../_ui/notice'
import { Note, Stem } from '../_ui/text'
import { Given } from './given-answer'
import { Bar } from './quiz-bar'
import type { BarView, QuizIntents, ReviewRow } from './quiz-model'

type Props = {
  title: string
  bar: BarView
  rows: ReviewRow[]
  intents: Pick<QuizIntents, 'onLook' | 'onHandIn'>
}

/** Shows every answer again before handing in. */
export function Review({ title, bar, rows, intents }: Props) {
  const filledIn = rows.filter((row) => row.draft?.unread === '').length
  const open = rows.filter(({ given }) => given === undefined).length - filledIn
  return (
    <div className="quiz-narrow">
      <Bar bar={bar} title={title} />
      <Stem tabIndex={-1} data-focus="true" data-in-view="true">
        Look over your answers
      </Stem>
      {open + filledIn > 0 && (
        <Notice>
          {open > 0 && (
            <p>{open === 1 ? 'One question has no answer.' : `${open} questions have no answer.`}</p>
          )}
          {filledIn > 0 && (
            <p>
              {filledIn === 1
                ? 'One was filled in and not answered yet: it is handed in as it stands.'
                : `${filledIn} were filled in and not answered yet: they are handed in as they stand.`}
            </p>
          )}
        </Notice>
      )}
      <ol className="quiz-rows">
        {rows.map((row) => (
          <Row key={row.at} row={row} onLook={intents.onLook} />
        ))}
      </ol>
      <ButtonRow>
        <Button look="main" onClick={intents.onHandIn}>
          Hand in
        </Button>
        <Note>Nothing can be changed after that.</Note>
      </ButtonRow>
    </div>
  )
}

function Row({ row, onLook }: { row: ReviewRow; onLook: QuizIntents['onLook'] }) {
  const { at, number, task, given, draft } = row
  const shown = given ?? draft
  return (
    <li className="quiz-row">
      <div>
        <p>
          {number}. {task}
        </p>
        <div className="given">{shown ? <Given given={shown} /> : <em>No answer yet</em>}</div>
        {!given && draft && (
          <Note>{draft.unread === '' ? 'Not answered yet' : `${draft.unread} So far it is left out.`}</Note>
        )}
      </div>
      <Button look={given ? 'quiet' : 'plain'} onClick={() => onLook(at)}>
        {given ? 'Look' : 'Answer'}
        <span className="sr-only"> (question {number})</span>
      </Button>
    </li>
  )
}
