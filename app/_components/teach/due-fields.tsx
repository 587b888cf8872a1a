import { useState } from 'react'
import { Choice, Field } from '../field'
import { Select } from '../select'
import type { SettingIntents, SettingsOfQuiz } from './view'

type Props = {
  due: SettingsOfQuiz['due']
  zones: readonly string[]
  onDue: SettingIntents['onDue']
  onWanted: SettingIntents['onDueWanted']
}

/** When it is due: a day and a time as a clock in a zone shows it. */
export function DueFields({ due, zones, onDue, onWanted }: Props) {
  return (
    <div>
      <Choice type="checkbox" checked={due !== null} onChange={({ target }) => onWanted(target.checked)}>
        Due date <span className="label-hint">what comes later is marked as late</span>
      </Choice>
      {due && <Fields due={due} zones={zones} onDue={onDue} />}
    </div>
  )
}

/** A day that is only half typed is no day yet, so what is typed stands here until it is one. */
function Fields({ due, zones, onDue }: Omit<Props, 'due' | 'onWanted'> & { due: NonNullable<Props['due']> }) {
  const [typed, setTyped] = useState({ date: due.date, time: due.time })
  const type = (change: Partial<typeof typed>): void => {
    const next = { ...typed, ...change }
    setTyped(next)
    if (next.date !== '' && next.time !== '') onDue({ ...due, ...next })
  }
  const half = typed.date === '' || typed.time === ''
  return (
    <div className="teach-pairs">
      <Field
        label="Day"
        type="date"
        value={typed.date}
        problem={half ? 'A day and a time, please. Until then the last one holds.' : undefined}
        onChange={({ target }) => type({ date: target.value })}
      />
      <Field
        label="Time"
        type="time"
        value={typed.time}
        onChange={({ target }) => type({ time: target.value })}
      />
      <Select
        label="Time zone"
        value={due.zone}
        options={[...new Set([due.zone, ...zones])].map((one) => ({
          id: one,
          name: one.replaceAll('_', ' '),
        }))}
        onValue={(zone) => onDue({ ...due, zone })}
      />
    </div>
  )
}
