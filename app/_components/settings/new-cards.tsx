import { useState } from 'react'
import { Field } from '../field'

const MOST = 200

type Props = { value: number; onSet: (value: number) => void }

/** How many new cards a day, kept when the field is left. */
export function NewCards({ value, onSet }: Props) {
  const [draft, setDraft] = useState<string>()
  const text = draft ?? String(value)
  const problem = problemOf(text)
  const keep = () => {
    if (draft === undefined || problem) return
    setDraft(undefined)
    if (Number(draft) !== value) onSet(Number(draft))
  }
  return (
    <form
      className="setting-short"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <Field
        label="New cards a day"
        inputMode="numeric"
        autoComplete="off"
        value={text}
        problem={problem}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={keep}
      />
      <p className="hint">Ten new cards make about ten minutes a day once they come back for review.</p>
    </form>
  )
}

function problemOf(text: string): string | undefined {
  return /^\d{1,3}$/.test(text.trim()) && Number(text) <= MOST
    ? undefined
    : `Write a whole number from 0 to ${MOST}.`
}
