import { useId } from 'react'
import { fieldLook } from './field'
import { Label } from './text'

type Props = {
  label: string
  value: string
  options: readonly { id: string; name: string }[]
  onValue: (value: string) => void
}

/** Offers a few options in the browser's own list. */
export function Select({ label, value, options, onValue }: Props) {
  const id = useId()
  return (
    <div>
      <Label htmlFor={id}>{label}</Label>
      <select id={id} className={fieldLook()} value={value} onChange={({ target }) => onValue(target.value)}>
        {options.map(({ id: one, name }) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
