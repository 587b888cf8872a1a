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
    <dialog
      ref={dialog}
      className="m-auto max-w-[min(28rem,calc(100vw-2.5rem))] rounded-small border border-ink bg-label p-6 text-ink backdrop:bg-black/40"
      aria-labelledby="keys-help"
    >
      <SectionHead id="keys-help">Keys</SectionHead>
      <dl className="mt-4 mb-6 grid gap-2">
        {KEYS.map(({ keys, does }) => (
          <div key={does} className="grid grid-cols-[7.5rem_1fr] gap-4">
            <dt className="flex flex-wrap items-start gap-1">
              {keys.map((key) => (
                <kbd
                  key={key}
                  className="inline-block min-w-[1.5em] rounded-small border border-control px-1.5 py-0.25 text-center font-sans text-fine/[1.4] normal-nums"
                >
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
