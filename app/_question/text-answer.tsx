import { type FormEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Answer } from '@/lib/question/question'
import { Actions } from '../_ui/actions'
import { Button } from '../_ui/button'
import { useAsking, useStanding, useTextBefore } from './question-context'
import type { Answered } from './question-model'

type Props = {
  label: string
  /** What is asked for, where it is not plain: "day, month and year". */
  hint?: string
  unit?: string
  inputMode?: 'text' | 'decimal'
  /** How the text would be understood, shown while it is typed; undefined where it says nothing. */
  readBack?: (text: string) => string | undefined
  /** It comes in the middle of a question, and takes the focus then. */
  late?: boolean
  /** Why the last attempt was no answer. */
  problem?: string | undefined
  /** The answer that a text is. */
  answerOf: (text: string) => Answer
  onAnswer: (answer: Answer) => void
  onGiveUp: () => void
}

/** A line to write the answer in; Enter gives it. */
export function TextAnswer(props: Props) {
  const { label, hint, unit, inputMode, readBack, late, problem, answerOf, onAnswer, onGiveUp } = props
  const id = useId()
  const { stem, check } = useAsking()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(useTextBefore())
  const read = readBack?.(text)
  useStanding(answerOf(text), late)
  useLayoutEffect(() => {
    if (late) field.current?.focus()
  }, [late])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onAnswer(answerOf(text))
  }
  return (
    <form className="text-answer" onSubmit={submit} noValidate>
      <label htmlFor={id} className="label">
        {label}
        {hint && <span className="label-hint"> {hint}</span>}
      </label>
      <div className="field-and-unit">
        <input
          id={id}
          ref={field}
          className="field"
          data-focus="true"
          value={text}
          onChange={(event) => setText(event.target.value)}
          inputMode={inputMode}
          enterKeyHint="done"
          autoCapitalize="off"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          maxLength={400}
          aria-describedby={`${stem} ${id}-note`}
          aria-invalid={problem !== undefined}
        />
        {unit && <span className="unit">{unit}</span>}
      </div>
      <p id={`${id}-note`} className="note read-back" role="status">
        {read === undefined ? problem : `Read as ${read}`}
      </p>
      <Actions>
        <Button look="quiet" onClick={onGiveUp}>
          I don’t know
        </Button>
        <Button look="main" type="submit">
          {check}
        </Button>
      </Actions>
    </form>
  )
}

/** What was written, once it has been answered. */
export function GivenText({ text, unit }: { text: string | undefined; unit?: string }) {
  if (text === undefined) return null
  return (
    <p className="given">
      <span className="label-hint">You wrote </span>
      <span className="given-text">
        {text}
        {unit === '%' ? unit : ` ${unit ?? ''}`}
      </span>
    </p>
  )
}

/** The text of an answer that was written; undefined if there was none. */
export function givenText(answered: Answered): string | undefined {
  if (answered.step !== 'judged' || !answered.answer || !('text' in answered.answer)) return undefined
  return answered.answer.text
}
