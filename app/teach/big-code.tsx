import { clsx } from 'clsx'
import { useEffect, useRef } from 'react'
import { Button } from '../_ui/button'
import { type CodeMatrix, QrCode } from '../_ui/qr-code'
import { Note } from '../_ui/text'

type Props = { matrix: CodeMatrix; title: string; name: string; onClose: () => void }

/** Shows a code as large as the screen, for a projector. Escape closes it. */
export function BigCode({ matrix, title, name, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      // Around a code that is dark on white in both themes.
      data-theme="light"
      className={clsx(
        'h-dvh max-h-none w-full max-w-none grid-rows-[auto_minmax(0,1fr)_auto_auto] justify-items-center gap-2 p-4 open:grid',
        'bg-sheet text-center text-ink [--label:var(--color-sheet)]!',
      )}
      aria-label={`QR code of ${title}`}
      onClose={onClose}
    >
      <p className="font-serif text-[clamp(1.25rem,3vw,2rem)]/[1.2] normal-nums">{title}</p>
      <QrCode
        className="h-full min-h-0 w-[min(96vw,100%)]"
        matrix={matrix}
        name={`QR code that opens ${name}`}
      />
      <Note>{name}</Note>
      <Button onClick={() => dialog.current?.close()}>Close</Button>
    </dialog>
  )
}
