import type { Written } from './naming'

type Props = { written: readonly Written[]; onRemove: (place: number) => void }

/** Lists the names written so far, each with a button to remove it. */
export function WrittenNames({ written, onRemove }: Props) {
  if (written.length === 0) return null
  return (
    <ul className="written-names" aria-label="Written so far">
      {written.map(({ text, name }, place) => (
        <li key={name ?? text} className="written-name" data-known={name !== undefined}>
          <span className="option-sign" aria-hidden="true">
            {name === undefined ? '?' : '✓'}
          </span>
          <span className="written-text">
            {name ?? text}
            <span className="sr-only">{name === undefined ? ', not checked yet' : ', named'}</span>
          </span>
          <button
            type="button"
            className="written-remove"
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
