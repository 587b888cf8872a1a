import { useId } from 'react'
import { fieldLook } from './field'
import { Label } from './text'

type Props = {
  label: string
  value: string
  options: readonly { id: string; name: string }[]
  /** True where the list stands further from its name. */
  roomy?: boolean
  onValue: (value: string) => void
}

/** Offers a few options in the browser's own list. */
export function Select({ label, value, options, roomy, onValue }: Props) {
  const id = useId()
  return (
    <div>
      <Label className={roomy ? 'mb-1.5' : undefined} htmlFor={id}>
        {label}
      </Label>
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
