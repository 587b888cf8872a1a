import type { BarView } from './quiz-model'

/** Shows the quiz's progress and the time left. */
export function Bar({ bar: { done, many, clock }, title }: { bar: BarView; title: string }) {
  return (
    <div className="quiz-bar">
      <p className="quiz-bar-title">
        <bdi>{title}</bdi>
      </p>
      <p>
        {done} of {many} answered
      </p>
      {clock && (
        <p className="quiz-clock" data-warning={clock.warning !== '' || undefined} role="timer">
          {clock.words}
        </p>
      )}
      <progress className="sitting-line" value={done} max={many} aria-label="Questions answered" />
      {clock && (
        <p className="note quiz-warning" role="status">
          {clock.warning}
        </p>
      )}
      {clock && clock.note !== '' && <p className="note quiz-warning">{clock.note}</p>}
    </div>
  )
}
