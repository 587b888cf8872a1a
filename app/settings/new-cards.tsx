import { useState } from 'react'
import { Field } from '../_ui/field'
import { Note } from '../_ui/text'
import { wholeNumberIn } from '../_ui/whole-number'

const MOST = 200

type Props = {
  value: number
  /** Returns minutes a day for this many new cards, reviews included; undefined until computed. */
  minutes: (newPerDay: number) => number | undefined
  onSet: (value: number) => void
}

/** Sets the number of new cards a day; saves it when the field is left. */
export function NewCards({ value, minutes, onSet }: Props) {
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
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <Field
        label="New cards a day"
        width="my-1.5 w-full max-w-40"
        inputMode="numeric"
        autoComplete="off"
        value={text}
        problem={problem}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={keep}
      />
      <Note className="min-h-lh">{workWords(problem ? value : Number(text), minutes)}</Note>
    </form>
  )
}

function workWords(newPerDay: number, minutes: Props['minutes']): string {
  if (newPerDay === 0) return 'Nothing new; what you have begun goes on coming back.'
  const long = minutes(newPerDay)
  return long === undefined ? '' : `About ${long} minutes a day in the long run, with the reviews they bring.`
}

function problemOf(text: string): string | undefined {
  return wholeNumberIn(text, { least: 0, most: MOST }) === undefined
    ? `Write a whole number from 0 to ${MOST}.`
    : undefined
}
