import { ProgressLine } from '../_ui/progress-line'
import { Note } from '../_ui/text'
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
      <ProgressLine className="flex-[0_0_100%]" value={done} max={many} label="Questions answered" />
      {clock && (
        <Note className="quiz-warning" role="status">
          {clock.warning}
        </Note>
      )}
      {clock && clock.note !== '' && <Note className="quiz-warning">{clock.note}</Note>}
    </div>
  )
}
