import { useId } from 'react'
import type { Settings } from '@/lib/progress/entry'
import { fieldLook } from '../_ui/field'
import { Note } from '../_ui/text'
import type { Frequency, KindName, OnKind } from './settings-model'

type Props = { names: KindName[]; settings: Pick<Settings, 'pinned' | 'excluded'>; onKind: OnKind }

const FREQUENCIES: { frequency: Frequency; words: string }[] = [
  { frequency: 'usual', words: 'Usual' },
  { frequency: 'more', words: 'More often' },
  { frequency: 'never', words: 'Never' },
]

/** Lists the kinds of question with how often each is asked; folded, since there are many. */
export function Kinds({ names, settings, onKind }: Props) {
  return (
    <>
      <Note>
        Annals begins with questions in which the answer is recognised, and goes on to those in which it is
        recalled. What is asked more often comes wherever it suits, and what is set to never is left out. A
        card that nothing else suits is then asked as a flashcard, which suits every card.
      </Note>
      <details>
        <summary className="w-fit py-2.5">{summaryOf(settings)}</summary>
        <div className="grid gap-x-10 sm:grid-cols-2">
          {names.map(({ kind, name }) => (
            <KindRow
              key={kind}
              name={name}
              frequency={frequencyOf(settings, kind)}
              onSet={(frequency) => onKind(kind, frequency)}
            />
          ))}
        </div>
      </details>
    </>
  )
}

type RowProps = { name: string; frequency: Frequency; onSet: (frequency: Frequency) => void }

function KindRow({ name, frequency, onSet }: RowProps) {
  const id = useId()
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 py-1">
      <label htmlFor={id} className="flex-1">
        {name}
      </label>
      <select
        id={id}
        className={fieldLook({ height: 'low', className: 'flex-none' })}
        value={frequency}
        onChange={({ target }) => {
          const chosen = FREQUENCIES.find((one) => one.frequency === target.value)
          if (chosen) onSet(chosen.frequency)
        }}
      >
        {FREQUENCIES.map((one) => (
          <option key={one.frequency} value={one.frequency}>
            {one.words}
          </option>
        ))}
      </select>
    </div>
  )
}

function frequencyOf({ pinned, excluded }: Props['settings'], kind: KindName['kind']): Frequency {
  if (pinned.includes(kind)) return 'more'
  return excluded.includes(kind) ? 'never' : 'usual'
}

function summaryOf({ pinned, excluded }: Props['settings']): string {
  const parts = [
    ...(pinned.length > 0 ? [`${pinned.length} more often`] : []),
    ...(excluded.length > 0 ? [`${excluded.length} never`] : []),
  ]
  return parts.length === 0 ? 'All as usual' : `${parts.join(', ')}, the others as usual`
}
