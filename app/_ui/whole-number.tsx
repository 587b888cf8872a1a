import { useState } from 'react'
import { Field } from './field'

/** Reads a whole number within bounds; undefined for any other text. */
export function wholeNumberIn(
  text: string,
  { least, most }: { least: number; most: number },
): number | undefined {
  const value = Number(text)
  return /^\s*\d{1,9}\s*$/.test(text) && value >= least && value <= most ? value : undefined
}

type Props = {
  label: string
  hint?: string
  value: number
  least: number
  most: number
  onSet: (value: number) => void
}

/**
 * Shows a field that sets a whole number as soon as it is valid. Other input stays, with a message, until the field is
 * left.
 */
export function WholeNumber({ label, hint, value, least, most, onSet }: Props) {
  const [typed, setTyped] = useState<string>()
  const text = typed ?? String(value)
  return (
    <Field
      label={label}
      width="w-32"
      {...(hint !== undefined && { hint })}
      inputMode="numeric"
      autoComplete="off"
      value={text}
      problem={
        wholeNumberIn(text, { least, most }) === undefined
          ? `Write a whole number from ${least} to ${most}. Until then it is ${value}.`
          : undefined
      }
      onChange={({ target }) => {
        setTyped(target.value)
        const number = wholeNumberIn(target.value, { least, most })
        if (number !== undefined && number !== value) onSet(number)
      }}
      onBlur={() => setTyped(undefined)}
    />
  )
}
