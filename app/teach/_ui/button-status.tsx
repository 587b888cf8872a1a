import { Note } from '../../_ui/text'
import type { Said } from '../teach-model'

/** Shows the result of the button beside it, to eyes and screen readers. */
export function Told({ said, of }: { said: Said | null; of: string }) {
  return (
    // An empty one takes no room in its row.
    <Note as="span" className="empty:-ms-3" role="status">
      {said?.of === of && said.words}
    </Note>
  )
}
