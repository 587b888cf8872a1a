import { type DragEvent, type ReactNode, useId, useState } from 'react'
import { Button } from '../button'
import type { ResultsIntents } from './view'

type Props = Pick<ResultsIntents, 'onText' | 'onFiles'> & {
  scanner: ReactNode
}

/** Takes in what students sent: pasted, dropped, opened or scanned, many at once, in any order. */
export function TakeIn({ scanner, onText, onFiles }: Props) {
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    const text = event.dataTransfer.getData('text/plain')
    if (event.dataTransfer.files.length > 0) onFiles([...event.dataTransfer.files])
    else if (text !== '') onText(text)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut for the field and the button inside
    <div
      className="take-in"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Paste onText={onText} />
      <FileChoice onFiles={onFiles} />
      {scanner}
    </div>
  )
}

function Paste({ onText }: Pick<Props, 'onText'>) {
  const id = useId()
  const [text, setText] = useState('')
  return (
    <form
      className="paste"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() === '') return
        onText(text)
        setText('')
      }}
    >
      <label className="label" htmlFor={id}>
        Paste what students sent <span className="label-hint">one or many, whole messages too</span>
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
        <Button type="submit" look="main">
          Take in
        </Button>
      </div>
    </form>
  )
}

function FileChoice({ onFiles }: Pick<Props, 'onFiles'>) {
  const id = useId()
  return (
    <div className="file-choice">
      <label className="label" htmlFor={id}>
        Or open files and pictures of codes{' '}
        <span className="label-hint">many at once; they can be dropped here, too</span>
      </label>
      <input
        id={id}
        className="field"
        type="file"
        multiple
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])])
          target.value = ''
        }}
      />
    </div>
  )
}
