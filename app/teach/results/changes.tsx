import { Button } from '../../_ui/button'
import type { ChangeView } from './results-model'

type Props = { changes: readonly ChangeView[]; onTakeBack: (change: string) => void }

/** What the teacher changed in the judging; each can be taken back. */
export function Changes({ changes, onTakeBack }: Props) {
  return (
    <ul className="changes">
      {changes.map(({ id, words }) => (
        <li key={id} className="change">
          <span>{words}</span>
          <Button look="quiet" onClick={() => onTakeBack(id)}>
            Take back<span className="sr-only">: {words}</span>
          </Button>
        </li>
      ))}
    </ul>
  )
}
