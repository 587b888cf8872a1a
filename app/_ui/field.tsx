import { type InputHTMLAttributes, type ReactNode, useId } from 'react'

type FieldProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'id'> & {
  label: string
  hint?: string
  problem?: string | undefined
}

/** Shows a line to fill in with its label, a hint, and what is wrong with the input. */
export function Field({ label, hint, problem, ...input }: FieldProps) {
  const id = useId()
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="label">
        {label}
        {hint && <span className="label-hint"> {hint}</span>}
      </label>
      <input
        id={id}
        className="field"
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        {...input}
      />
      {problem !== undefined && (
        <p id={`${id}-problem`} className="note" role="alert">
          {problem}
        </p>
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
    <label className="choice">
      <input type={type} {...input} />
      <span>{children}</span>
    </label>
  )
}
