import { type FormEvent, useRef, useState } from 'react'
import { ButtonRow } from '../_ui/actions'
import { Button } from '../_ui/button'
import { Field } from '../_ui/field'
import { wholeNumberIn } from '../_ui/whole-number'
import { Told } from './_ui/button-status'
import { CLOSE_COLUMN } from './_ui/column'
import { EXTRA_TIME, type GiveIntents, type GiveView } from './teach-model'

type Props = Pick<GiveIntents, 'onExtra'> & {
  view: GiveView
  /** True if links that are out must stay, because their students are measured by their minutes. */
  locked: boolean
}

/** Lists links with more minutes, for students who need them. */
export function ExtraTime({ view, locked, onExtra }: Props) {
  const [minutes, setMinutes] = useState('10')
  const [isWrong, setIsWrong] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const add = (event: FormEvent): void => {
    event.preventDefault()
    const more = wholeNumberIn(minutes, { least: 1, most: 300 })
    setIsWrong(more === undefined)
    if (more !== undefined) onExtra(more, true)
  }
  const remove = (more: number): void => {
    onExtra(more, false)
    // The pressed button disappears with its link.
    form.current?.querySelector<HTMLElement>('[type=submit]')?.focus()
  }
  return (
    <form className={CLOSE_COLUMN} onSubmit={add} noValidate ref={form}>
      <Field
        label={EXTRA_TIME}
        width="w-32"
        hint="minutes, as a link of its own"
        inputMode="numeric"
        autoComplete="off"
        value={minutes}
        problem={isWrong ? 'Write a whole number from 1 to 300.' : undefined}
        onChange={({ target }) => setMinutes(target.value)}
      />
      <ButtonRow>
        <Button type="submit">Add a link with extra time</Button>
        <Told said={view.said} of={EXTRA_TIME} />
        {!locked &&
          view.extraMinutes.map((one) => (
            <Button key={one} look="quiet" onClick={() => remove(one)}>
              Remove the {one} minutes
            </Button>
          ))}
      </ButtonRow>
    </form>
  )
}
