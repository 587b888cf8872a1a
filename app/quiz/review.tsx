import { ButtonRow } from '../_ui/actions'
import { Button } from '../_ui/button'
import { Notice } from '../_ui/notice'
import { Note, Stem } from '../_ui/text'
import { Column, Line } from './column'
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
    <Column>
      <Bar bar={bar} title={title} />
      {/* It comes into view below the bar, which stays at the top. */}
      <Stem className="scroll-mt-24" tabIndex={-1} data-focus="true" data-in-view="true">
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
      <ol>
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
    </Column>
  )
}

function Row({ row, onLook }: { row: ReviewRow; onLook: QuizIntents['onLook'] }) {
  const { at, number, task, given, draft } = row
  const shown = given ?? draft
  return (
    <Line as="li">
      <div>
        <p>
          {number}. {task}
        </p>
        <div>{shown ? <Given given={shown} /> : <em>No answer yet</em>}</div>
        {!given && draft && (
          <Note>{draft.unread === '' ? 'Not answered yet' : `${draft.unread} So far it is left out.`}</Note>
        )}
      </div>
      <Button {...(given ? { look: 'quiet', sides: 'close' } : {})} onClick={() => onLook(at)}>
        {given ? 'Look' : 'Answer'}
        <span className="sr-only"> (question {number})</span>
      </Button>
    </Line>
  )
}
