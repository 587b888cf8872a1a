import { type ReactNode, useId, useState } from 'react'
import { Button } from '../button'
import { Notice } from '../notice'
import { Section } from './section'

export type BringInView =
  | { step: 'waiting' }
  | { step: 'reading' }
  /** Parts of a sequence of codes, as far as they have come. */
  | { step: 'collecting'; have: number; of: number; missing: string; last: string }
  | { step: 'preview'; from: string; lines: string[]; nothingNew: boolean }
  | { step: 'problem'; what: string; cure: string }
  | { step: 'added'; words: string }

type Props = {
  view: BringInView
  /** Words about a restoration that can be taken back. */
  restored?: string | undefined
  said?: string | undefined
  scanner: ReactNode
  onFiles: (files: readonly File[]) => void
  onText: (text: string) => void
  onAdd: () => void
  onLeave: () => void
  onTakeBack: () => void
}

/** Brings in a file, a link or codes: first what it would change, then, if it is wanted, adding it. */
export function BringIn(props: Props) {
  const { view, restored, said, scanner, onFiles, onText, onAdd, onLeave, onTakeBack } = props
  return (
    <Section name="Bring in" said={said}>
      <p>
        From a file, or from another device. It is added to what is here: nothing is replaced, and bringing in
        the same thing twice changes nothing.
      </p>
      {view.step === 'problem' && (
        <Notice kind="problem">
          {view.what} {view.cure}
        </Notice>
      )}
      {view.step === 'collecting' && (
        <p role="status">
          {view.have} of {view.of} codes are here. {view.missing} {view.last}
        </p>
      )}
      {view.step === 'preview' ? (
        <Preview view={view} onAdd={onAdd} onLeave={onLeave} />
      ) : (
        <Sources reading={view.step === 'reading'} scanner={scanner} onFiles={onFiles} onText={onText} />
      )}
      {view.step === 'added' && <p role="status">{view.words}</p>}
      {restored !== undefined && (
        <div className="actions">
          <Button onClick={onTakeBack}>{restored}</Button>
        </div>
      )}
    </Section>
  )
}

type PreviewProps = {
  view: Extract<BringInView, { step: 'preview' }>
  onAdd: () => void
  onLeave: () => void
}

function Preview({ view, onAdd, onLeave }: PreviewProps) {
  return (
    <fieldset className="preview" tabIndex={-1} ref={takeFocus}>
      <legend className="sr-only">What would change</legend>
      <p className="label">{view.from}</p>
      <ul>
        {view.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className="actions">
        {!view.nothingNew && (
          <Button look="main" onClick={onAdd}>
            Add it
          </Button>
        )}
        <Button onClick={onLeave}>{view.nothingNew ? 'Close' : 'Leave it'}</Button>
      </div>
    </fieldset>
  )
}

/** What was chosen or written before is gone, and the focus with it. */
function takeFocus(preview: HTMLElement | null): void {
  preview?.focus()
}

type SourcesProps = Pick<Props, 'scanner' | 'onFiles' | 'onText'> & { reading: boolean }

function Sources({ reading, scanner, onFiles, onText }: SourcesProps) {
  const id = useId()
  const [text, setText] = useState('')
  const take = () => {
    onText(text)
    setText('')
  }
  return (
    <div className="sources">
      <div className="file-choice">
        <label className="label" htmlFor={`${id}-file`}>
          A file, or pictures of codes
        </label>
        <input
          id={`${id}-file`}
          className="field"
          type="file"
          multiple
          disabled={reading}
          accept=".txt,.json,text/plain,application/json,image/*"
          onChange={({ target }) => {
            onFiles([...(target.files ?? [])])
            target.value = ''
          }}
        />
      </div>
      <form
        className="paste"
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() !== '') take()
        }}
      >
        <label className="label" htmlFor={`${id}-text`}>
          A link, or the text of a file
        </label>
        <textarea
          id={`${id}-text`}
          className="field"
          rows={2}
          value={text}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          onChange={({ target }) => setText(target.value)}
        />
        <div className="actions">
          <Button type="submit">Read it</Button>
        </div>
      </form>
      {scanner}
    </div>
  )
}
