import { useState } from 'react'
import { momentOf, type WallTime, wallTimeOf } from '@/lib/assignment/compose/wall-time'
import { Choice, Field } from '../_ui/field'
import { Select } from '../_ui/select'
import { Note } from '../_ui/text'
import type { SettingIntents, SettingsOfQuiz } from './teach-model'

type Props = {
  due: SettingsOfQuiz['due']
  zones: readonly string[]
  onDue: SettingIntents['onDue']
  onWanted: SettingIntents['onDueWanted']
}

/** Asks for the due date: a day and a time on the clock of a zone. */
export function DueFields({ due, zones, onDue, onWanted }: Props) {
  return (
    <div>
      <Choice type="checkbox" checked={due !== null} onChange={({ target }) => onWanted(target.checked)}>
        Due date <Note as="span">what comes later is marked as late</Note>
      </Choice>
      {due && <Fields due={due} zones={zones} onDue={onDue} />}
    </div>
  )
}

const isSame = (a: WallTime, b: WallTime): boolean => a.date === b.date && a.time === b.time

/** True if the due date comes from what was typed. A time the clock skips is stored as another one. */
function isTyped(typed: WallTime, due: WallTime & { zone: string }): boolean {
  const at = momentOf(typed, due.zone)
  return at !== undefined && isSame(wallTimeOf(at, due.zone), due)
}

/** Holds what is typed until it is a valid date, because a half-typed one is not. */
function Fields({ due, zones, onDue }: Omit<Props, 'due' | 'onWanted'> & { due: NonNullable<Props['due']> }) {
  const [typed, setTyped] = useState<WallTime>(due)
  const [last, setLast] = useState<WallTime>(due)
  if (!isSame(last, due)) {
    setLast(due)
    // A change from another tab, or an undo, replaces what was typed here.
    if (!isTyped(typed, due)) setTyped(due)
  }
  const type = (change: Partial<typeof typed>): void => {
    const next = { date: typed.date, time: typed.time, ...change }
    setTyped(next)
    if (next.date !== '' && next.time !== '') onDue({ zone: due.zone, ...next })
  }
  const half = typed.date === '' || typed.time === ''
  return (
    <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
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
        roomy
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
