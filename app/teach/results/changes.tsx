import { Button } from '../../_ui/button'
import { LINE } from './quiz-to-choose'
import type { ChangeView } from './results-model'

type Props = { changes: readonly ChangeView[]; onTakeBack: (change: string) => void }

/** Lists the teacher's changes to the judging; each can be undone. */
export function Changes({ changes, onTakeBack }: Props) {
  return (
    <ul>
      {changes.map(({ id, words }) => (
        <li key={id} className={LINE}>
          <span>{words}</span>
          <Button look="quiet" onClick={() => onTakeBack(id)}>
            Take back<span className="sr-only">: {words}</span>
          </Button>
        </li>
      ))}
    </ul>
  )
}
