import { type DragEvent, type ReactNode, useId, useState } from 'react'
import { Button } from './button'

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
  /** Other ways to add something, such as a scanner. */
  children?: ReactNode
}

/** Takes pasted text or chosen files; either can also be dropped on it. */
export function PasteOrOpen({ text, file, first = 'text', busy, children, onText, onFiles }: Props) {
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    if (busy) return
    const dropped = event.dataTransfer.getData('text/plain')
    if (event.dataTransfer.files.length > 0) onFiles([...event.dataTransfer.files])
    else if (dropped !== '') onText(dropped)
  }
  const choice = <FileChoice {...file} busy={busy} onFiles={onFiles} />
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut for the field and the button inside
    <div
      className="paste-or-open"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {first === 'file' && choice}
      <Paste {...text} onText={onText} />
      {first === 'text' && choice}
      {children}
    </div>
  )
}

function Paste({ label, hint, action, isMain, stays, onText }: TextField & Pick<Intents, 'onText'>) {
  const id = useId()
  const [text, setText] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() === '') return
        onText(text)
        if (!stays) setText('')
      }}
    >
      <label className="label" htmlFor={id}>
        {label}
        {hint !== undefined && <span className="label-hint"> {hint}</span>}
      </label>
      <textarea
        id={id}
        className="field"
        rows={3}
        value={text}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="actions">
        <Button type="submit" look={isMain ? 'main' : 'plain'}>
          {action}
        </Button>
      </div>
    </form>
  )
}

type ChoiceProps = FileField & Pick<Intents, 'onFiles'> & { busy: boolean | undefined }

function FileChoice({ label, hint, accept, isOne, busy, onFiles }: ChoiceProps) {
  const id = useId()
  return (
    <div>
      <label className="label" htmlFor={id}>
        {label}
        {hint !== undefined && <span className="label-hint"> {hint}</span>}
      </label>
      <input
        id={id}
        className="field"
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
