import type { RefObject } from 'react'
import { Button } from '../_ui/button'
import { SectionHead } from '../_ui/text'

const KEYS = [
  { keys: ['1', '2', '3', '…'], does: 'Choose an option or a rating; in an order, move that event up' },
  { keys: ['Enter', 'Space'], does: 'Check, show the answer, go on' },
  { keys: ['U'], does: 'Undo the last answer; again for the one before' },
  { keys: ['?'], does: 'Show these keys' },
  { keys: ['Esc'], does: 'Close them' },
]

/** Lists a session's keys. The browser's own dialog keeps the focus and closes with Esc. */
export function KeysHelp({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  return (
    <dialog ref={dialog} className="keys-help" aria-labelledby="keys-help">
      <SectionHead id="keys-help">Keys</SectionHead>
      <dl>
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key} className="key-cap">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <Button look="main" type="submit">
          Close
        </Button>
      </form>
    </dialog>
  )
}
