import type { SessionProgress } from '../_question/question-model'
import { Button } from '../_ui/button'
import { ProgressLine } from '../_ui/progress-line'

type Props = { progress: SessionProgress; asking: boolean; onUndo: () => void; onHelp: () => void }

/** The classes of the bar; the skeleton of a question uses them too. */
export const BAR =
  'flex flex-wrap items-center gap-x-3 text-small tabular-nums max-lg:-me-2 max-lg:-mt-3 lg:mt-2'

/** Shows the session's progress in words and as a line, with Undo and the keys. */
export function SessionBar({ progress, asking, onUndo, onHelp }: Props) {
  const { done, total, canUndo } = progress
  const place = Math.min(total, asking ? done + 1 : done)
  return (
    <div className={BAR}>
      <p className="whitespace-nowrap">
        {place} of {total}
      </p>
      <ProgressLine
        className="min-w-8 flex-1 lg:my-2 lg:flex-[0_0_100%]"
        value={done}
        max={Math.max(1, total)}
        label="Answered in this sitting"
      />
      <Button
        look="quiet"
        sides="close"
        className="min-w-11 lg:-ms-2"
        shortcut="U"
        disabled={!canUndo}
        onClick={onUndo}
      >
        Undo
      </Button>
      <Button
        look="quiet"
        sides="close"
        className="min-w-11 touched:hidden"
        shortcut="?"
        aria-label="Keys"
        onClick={onHelp}
      >
        ?
      </Button>
    </div>
  )
}
