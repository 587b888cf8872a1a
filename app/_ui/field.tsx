import { clsx } from 'clsx'
import { type InputHTMLAttributes, type ReactNode, useId } from 'react'
import { Label, Note } from './text'

/** How a field is sized: a line of the form, or one of a list's tools, no wider than what it holds. */
type FieldShape = { small?: boolean; className?: string | undefined }

/** The classes of a line, a text or a list to fill in. */
export function fieldLook({ small, className }: FieldShape = {}): string {
  return clsx(
    'rounded-small border border-control bg-label px-3 placeholder:text-ink-soft placeholder:opacity-100',
    'aria-invalid:border-wrong aria-invalid:shadow-[0_0_0_1px_var(--wrong)]',
    small ? 'min-h-11 py-1 text-small' : 'min-h-12 py-2 text-field',
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
