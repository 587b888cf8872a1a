import { clsx } from 'clsx'
import { type DragEvent, type ReactNode, useId, useState } from 'react'
import { ButtonRow } from './actions'
import { Button } from './button'
import { fieldLook } from './field'
import { Label } from './text'

type Intents = { onText: (text: string) => void; onFiles: (files: readonly File[]) => void }

type TextField = {
  label: string
  hint?: string
  action: string
  isMain?: boolean
  /** True to keep a submitted text, for correction if it does not open; otherwise the field is cleared for the next. */
  stays?: boolean
}
type FileField = { label: string; hint?: string; accept?: string; isOne?: boolean }

type Props = Intents & {
  text: TextField
  file: FileField
  /** Which of the two comes first. */
  first?: 'text' | 'file'
  /** True while files are being read, when no others can be chosen. */
  busy?: boolean
  /** True where a field stands further from its name, and from the button below it. */
  roomy?: boolean
  /** Other ways to add something, such as a scanner. */
  children?: ReactNode
  /** Where it stands. */
  className?: string
}

/** Takes pasted text or chosen files; either can also be dropped on it. */
export function PasteOrOpen(props: Props) {
  const { text, file, first = 'text', busy, roomy, className, children, onText, onFiles } = props
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    if (busy) return
    const dropped = event.dataTransfer.getData('text/plain')
    if (event.dataTransfer.files.length > 0) onFiles([...event.dataTransfer.files])
    else if (dropped !== '') onText(dropped)
  }
  const choice = <FileChoice {...file} busy={busy} roomy={roomy} onFiles={onFiles} />
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut for the field and the button inside
    <div
      className={clsx(
        'grid min-w-0 gap-5 data-over:outline-2 data-over:outline-offset-[0.75rem] data-over:outline-accent',
        'data-over:outline-dashed',
        className,
      )}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {first === 'file' && choice}
      <Paste {...text} roomy={roomy} onText={onText} />
      {first === 'text' && choice}
      {children}
    </div>
  )
}

type Room = { roomy: boolean | undefined }
type PasteProps = TextField & Room & Pick<Intents, 'onText'>

function Paste({ label, hint, action, isMain, stays, roomy, onText }: PasteProps) {
  const id = useId()
  const [text, setText] = useState('')
  return (
    <form
      className="grid gap-1.5"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() === '') return
        onText(text)
        if (!stays) setText('')
      }}
    >
      <Label className={roomy ? 'mb-1.5' : undefined} htmlFor={id} hint={hint}>
        {label}
      </Label>
      <textarea
        id={id}
        className={fieldLook()}
        rows={3}
        value={text}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        onChange={({ target }) => setText(target.value)}
      />
      <ButtonRow className={roomy ? 'mt-3' : 'mt-1'}>
        <Button type="submit" look={isMain ? 'main' : 'plain'}>
          {action}
        </Button>
      </ButtonRow>
    </form>
  )
}

type ChoiceProps = FileField & Room & Pick<Intents, 'onFiles'> & { busy: boolean | undefined }

function FileChoice({ label, hint, accept, isOne, busy, roomy, onFiles }: ChoiceProps) {
  const id = useId()
  return (
    <div className="grid gap-1.5">
      <Label className={roomy ? 'mb-1.5' : undefined} htmlFor={id} hint={hint}>
        {label}
      </Label>
      <input
        id={id}
        className={fieldLook()}
        type="file"
        multiple={!isOne}
        disabled={busy}
        accept={accept}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])]
          if (files.length > 0) onFiles(files)
          target.value = ''
        }}
      />
    </div>
  )
}
