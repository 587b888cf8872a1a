import { clsx } from 'clsx'
import { ProgressLine } from '../_ui/progress-line'
import { Note } from '../_ui/text'
import type { BarView } from './quiz-model'

/** Shows the quiz's progress and the time left. */
export function Bar({ bar: { done, many, clock }, title }: { bar: BarView; title: string }) {
  return (
    <div
      className={clsx(
        'sticky top-0 z-2 flex flex-wrap justify-between gap-x-6 gap-y-1 bg-paper py-2',
        'text-small text-ink-soft tabular-nums',
      )}
      data-bar=""
    >
      <p className="grow basis-full truncate">
        <bdi>{title}</bdi>
      </p>
      <p>
        {done} of {many} answered
      </p>
      {clock && (
        <p className={clsx(clock.warning !== '' && 'font-semibold text-ink')} role="timer">
          {clock.words}
        </p>
      )}
      <ProgressLine className="flex-[0_0_100%]" value={done} max={many} label="Questions answered" />
      {clock && (
        <Note className={WARNING} role="status">
          {clock.warning}
        </Note>
      )}
      {clock && clock.note !== '' && <Note className={WARNING}>{clock.note}</Note>}
    </div>
  )
}

const WARNING = 'shrink-0 basis-full empty:hidden'
