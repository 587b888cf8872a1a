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
    <dialog ref={dialog} className="big-code" aria-label={`QR code of ${title}`} onClose={onClose}>
      <p className="big-code-title">{title}</p>
      <QrCode matrix={matrix} name={`QR code that opens ${name}`} />
      <Note>{name}</Note>
      <Button onClick={() => dialog.current?.close()}>Close</Button>
    </dialog>
  )
}
