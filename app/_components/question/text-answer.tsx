import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { Button } from '../button'
import { Actions } from './actions'

type Props = {
  label: string
  /** What is asked for, where it is not plain: "day, month and year". */
  hint?: string
  unit?: string
  inputMode?: 'text' | 'decimal'
  /** How the text would be understood, shown while typing. */
  readBack?: (text: string) => string | undefined
  /** Why the last attempt was no answer. */
  problem?: string | undefined
  onText: (text: string) => void
  onGiveUp: () => void
}

/** A line to write the answer in; Enter gives it. */
export function TextAnswer({ label, hint, unit, inputMode = 'text', readBack, problem, onText, onGiveUp }: Props) {
  const id = useId()
  const [text, setText] = useState('')
  const read = readBack?.(text)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onText(text)
  }
  return (
    <form className="grid gap-2" onSubmit={submit} noValidate>
      <label htmlFor={id} className="label">
        {label}
        {hint && <span className="label-hint"> {hint}</span>}
      </label>
      <div className="flex items-center gap-3">
        <input
          id={id}
          className="field min-w-0 flex-1"
          data-focus="true"
          value={text}
          onChange={(event) => setText(event.target.value)}
          inputMode={inputMode}
          enterKeyHint="done"
          autoCapitalize="off"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          aria-describedby={`stem ${id}-note`}
          aria-invalid={problem !== undefined}
        />
        {unit && <span className="unit">{unit}</span>}
      </div>
      <Note id={`${id}-note`} problem={problem} read={read} />
      <Actions>
        <Button look="quiet" onClick={onGiveUp}>
          I don’t know
        </Button>
        <Button look="main" type="submit">
          Check
        </Button>
      </Actions>
    </form>
  )
}

function Note({ id, problem, read }: { id: string; problem: string | undefined; read: string | undefined }): ReactNode {
  return (
    <p id={id} className="note min-h-6" role="status">
      {read ? <>Read as {read}</> : problem}
    </p>
  )
}

/** What was written, once it has been answered. */
export function GivenText({ text, unit }: { text: string | undefined; unit?: string }) {
  return (
    <p className="given">
      <span className="label">{text === undefined ? 'You gave no answer' : 'You wrote'}</span>
      {text !== undefined && (
        <span className="given-text">
          {text} {unit}
        </span>
      )}
    </p>
  )
}
