import { clsx } from 'clsx'
import { signLook } from '../option-look'
import type { Written } from './naming'

type Props = { written: readonly Written[]; onRemove: (place: number) => void }

const NAME = clsx(
  'flex max-w-full items-center rounded-small border border-dashed border-control bg-label ps-3',
  'data-[known=true]:border-solid data-[known=true]:border-accent data-[known=true]:bg-accent-wash',
)

/** Lists the names written so far, each with a button to remove it. */
export function WrittenNames({ written, onRemove }: Props) {
  if (written.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-2" aria-label="Written so far">
      {written.map(({ text, name }, place) => (
        <li key={name ?? text} className={NAME} data-known={name !== undefined}>
          <span className={signLook(name === undefined ? undefined : 'right')} aria-hidden="true">
            {name === undefined ? '?' : '✓'}
          </span>
          <span className="min-w-0 ps-2 font-serif text-note/[1.3] font-normal normal-nums">
            {name ?? text}
            <span className="sr-only">{name === undefined ? ', not checked yet' : ', named'}</span>
          </span>
          <button
            type="button"
            className="min-h-11 min-w-11 flex-none text-caption text-ink-soft hover:text-ink"
            aria-label={`Remove ${name ?? text}`}
            onClick={() => onRemove(place)}
          >
            ✕
          </button>
        </li>
      ))}
    </ul>
  )
}
