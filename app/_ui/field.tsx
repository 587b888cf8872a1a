import { clsx } from 'clsx'
import { type InputHTMLAttributes, type ReactNode, useId } from 'react'
import { Label, Note } from './text'

type Height = 'usual' | 'low' | 'tall' | 'grows'

type FieldShape = {
  /** Not a line of a form but one of a list's tools, low, in smaller letters and no wider than what it holds. */
  small?: boolean
  height?: Height
  /** How wide it is, if not as wide as its form, and where it stands among its neighbours. */
  className?: string | undefined
}

const HEIGHTS: Record<Height, string> = {
  usual: 'min-h-12 py-2',
  low: 'min-h-11 py-1',
  tall: 'min-h-52 py-2',
  // As high as what is written in it; elsewhere its `rows` say so.
  grows: 'field-sizing-content max-h-[70vh] min-h-24 py-2',
}

/** The classes of a line, a text or a list to fill in. */
export function fieldLook({ small, height, className }: FieldShape = {}): string {
  return clsx(
    'rounded-small border border-control bg-label px-3 placeholder:text-ink-soft placeholder:opacity-100',
    'aria-invalid:border-wrong aria-invalid:[box-shadow:0_0_0_1px_var(--wrong)]',
    HEIGHTS[height ?? (small ? 'low' : 'usual')],
    small ? 'text-small' : 'text-field',
    className ?? (small ? undefined : 'w-full'),
  )
}

type FieldProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'id'> & {
  label: string
  hint?: string
  problem?: string | undefined
  /** How wide the line is, if not as wide as its form. */
  width?: string | undefined
}

/** Shows a line to fill in with its label, a hint, and what is wrong with the input. */
export function Field({ label, hint, problem, width, ...input }: FieldProps) {
  const id = useId()
  return (
    <div className="grid gap-1.5">
      <Label htmlFor={id} hint={hint}>
        {label}
      </Label>
      <input
        id={id}
        className={fieldLook({ className: width })}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        {...input}
      />
      {problem !== undefined && (
        <Note id={`${id}-problem`} role="alert">
          {problem}
        </Note>
      )}
    </div>
  )
}

type ChoiceProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'type'> & {
  type: 'radio' | 'checkbox'
  children: ReactNode
}

/** Shows a tick box or radio button with its words, as one target of 44 px. */
export function Choice({ type, children, ...input }: ChoiceProps) {
  return (
    <label className="flex min-h-11 items-start gap-3 py-2.5">
      <input type={type} className="mt-0.5 size-5 flex-none" {...input} />
      <span>{children}</span>
    </label>
  )
}
