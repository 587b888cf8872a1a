import { type FormEvent, useState } from 'react'
import { Button } from '../button'
import { Field } from '../field'
import type { GiveIntents, GiveView } from './view'

/** Links with more minutes, for those who are to have them. */
export function ExtraTime({ view, onExtra }: { view: GiveView } & Pick<GiveIntents, 'onExtra'>) {
  const [minutes, setMinutes] = useState('10')
  const more = Math.round(Number(minutes))
  const add = (event: FormEvent): void => {
    event.preventDefault()
    if (more >= 1 && more <= 300) onExtra(more, true)
  }
  return (
    <form className="teach-extra" onSubmit={add}>
      <Field
        label="Extra time"
        hint="minutes, as a link of its own"
        type="number"
        inputMode="numeric"
        min={1}
        max={300}
        value={minutes}
        onChange={({ target }) => setMinutes(target.value)}
      />
      <div className="actions">
        <Button type="submit">Add a link with extra time</Button>
        {view.extraMinutes.map((one) => (
          <Button key={one} look="quiet" onClick={() => onExtra(one, false)}>
            Remove the {one} minutes
          </Button>
        ))}
      </div>
    </form>
  )
}
