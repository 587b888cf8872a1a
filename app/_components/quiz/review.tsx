import { Button } from '../button'
import { Notice } from '../notice'
import { Bar } from './bar'
import { Given } from './given'
import type { BarView, QuizIntents, ReviewRow } from './view'

type Props = {
  title: string
  bar: BarView
  rows: ReviewRow[]
  intents: Pick<QuizIntents, 'onLook' | 'onHandIn'>
}

/** Every answer once more, before it is handed in. */
export function Review({ title, bar, rows, intents }: Props) {
  const open = rows.filter(({ given }) => given === undefined).length
  return (
    <div className="quiz-narrow">
      <Bar bar={bar} title={title} />
      <h1 className="stem" tabIndex={-1} data-focus="true" data-in-view="true">
        Look over your answers
      </h1>
      {open > 0 && (
        <Notice>{open === 1 ? 'One question has no answer.' : `${open} questions have no answer.`}</Notice>
      )}
      <ol className="quiz-rows">
        {rows.map(({ at, number, task, given }) => (
          <li key={at} className="quiz-row">
            <div>
              <p>
                {number}. {task}
              </p>
              <div className="given">{given ? <Given given={given} /> : <em>No answer yet</em>}</div>
            </div>
            <Button look={given ? 'quiet' : 'plain'} onClick={() => intents.onLook(at)}>
              {given ? 'Look' : 'Answer'}
              <span className="sr-only"> (question {number})</span>
            </Button>
          </li>
        ))}
      </ol>
      <div className="actions">
        <Button look="main" onClick={intents.onHandIn}>
          Hand in
        </Button>
        <p className="note">Nothing can be changed after that.</p>
      </div>
    </div>
  )
}
