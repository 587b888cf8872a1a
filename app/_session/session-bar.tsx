import type { SessionProgress } from '../_question/question-model'
import { Button, buttonLook } from '../_ui/button'

type Props = { progress: SessionProgress; asking: boolean; onUndo: () => void; onHelp: () => void }

/** Shows the session's progress in words and as a line, with Undo and the keys. */
export function SessionBar({ progress, asking, onUndo, onHelp }: Props) {
  const { done, total, canUndo } = progress
  const place = Math.min(total, asking ? done + 1 : done)
  return (
    <div className="sitting-bar">
      <p className="sitting-place">
        {place} of {total}
      </p>
      <progress
        className="sitting-line"
        value={done}
        max={Math.max(1, total)}
        aria-label="Answered in this sitting"
      />
      <Button look="quiet" shortcut="U" disabled={!canUndo} onClick={onUndo}>
        Undo
      </Button>
      <button
        type="button"
        className={buttonLook({ look: 'quiet', className: 'keyboard-only' })}
        aria-keyshortcuts="?"
        aria-label="Keys"
        onClick={onHelp}
      >
        ?
      </button>
    </div>
  )
}
