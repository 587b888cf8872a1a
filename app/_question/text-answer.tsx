import { type FormEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Answer } from '@/lib/question/question'
import { Actions } from '../_ui/actions'
import { Button } from '../_ui/button'
import { fieldLook } from '../_ui/field'
import { Label, Note } from '../_ui/text'
import { useAsking, useDraftAnswer, useTextBefore } from './question-context'
import type { Answered } from './question-model'

type Props = {
  label: string
  /** What to write, if that is not obvious: "day, month and year". */
  hint?: string
  unit?: string
  inputMode?: 'text' | 'decimal'
  /** Says how the text would be understood while it is typed; undefined if it cannot tell. */
  readBack?: (text: string) => string | undefined
  /** True if it appears in the middle of a question, where it takes the focus. */
  late?: boolean
  /** Why the last attempt was not an answer. */
  problem?: string | undefined
  /** Turns a text into an answer. */
  answerOf: (text: string) => Answer
  onAnswer: (answer: Answer) => void
  onGiveUp: () => void
}

/** Shows a line to write the answer in; Enter submits it. */
export function TextAnswer(props: Props) {
  const { label, hint, unit, inputMode, readBack, late, problem, answerOf, onAnswer, onGiveUp } = props
  const id = useId()
  const { stem, check } = useAsking()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(useTextBefore())
  const read = readBack?.(text)
  useDraftAnswer(answerOf(text), late)
  useLayoutEffect(() => {
    if (late) field.current?.focus()
  }, [late])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onAnswer(answerOf(text))
  }
  return (
    <form className="grid gap-2" onSubmit={submit} noValidate>
      <Label htmlFor={id}>
        {label}
        {hint && <Note as="span"> {hint}</Note>}
      </Label>
      <div className="flex items-center gap-3">
        <input
          id={id}
          ref={field}
          className={fieldLook({ className: 'w-full min-w-0 flex-1' })}
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
        {unit && <Note as="span">{unit}</Note>}
      </div>
      <Note id={`${id}-note`} className="min-h-[1.5em]" role="status">
        {read === undefined ? problem : `Read as ${read}`}
      </Note>
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

/** What was written, and the back of a flip card. */
export const WRITTEN = 'block font-serif text-head/[1.25] font-normal normal-nums'

/** Shows the written text after the answer. */
export function GivenText({ text, unit }: { text: string | undefined; unit?: string }) {
  if (text === undefined) return null
  return (
    <p>
      <Note as="span">You wrote </Note>
      <span className={`${WRITTEN} text-ink-soft [unicode-bidi:isolate]`}>
        {text}
        {unit === '%' ? unit : ` ${unit ?? ''}`}
      </span>
    </p>
  )
}

/** Returns the text of a written answer; undefined if there was none. */
export function givenText(answered: Answered): string | undefined {
  if (answered.step !== 'judged' || !answered.answer || !('text' in answered.answer)) return undefined
  return answered.answer.text
}
