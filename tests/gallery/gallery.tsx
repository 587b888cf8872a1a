import { useSyncExternalStore } from 'react'
import type { Entry } from './entry'

const nameOf = ({ of, state }: Entry): string => `${of} · ${state}`

/** A list of all states, and the one that the address names after its `#`. */
export function Gallery({ entries }: { entries: Entry[] }) {
  const hash = useSyncExternalStore(followHash, () => decodeURIComponent(location.hash.slice(1)))
  const shown = entries.find((entry) => nameOf(entry) === hash) ?? entries[0]
  const setTheme = (theme: string) => document.documentElement.setAttribute('data-theme', theme)
  return (
    <>
      <details>
        <summary>{shown && nameOf(shown)}</summary>
        <p>
          <button type="button" onClick={() => setTheme('light')}>
            Light
          </button>{' '}
          <button type="button" onClick={() => setTheme('dark')}>
            Dark
          </button>
        </p>
        <ul>
          {entries.map((entry) => (
            <li key={nameOf(entry)}>
              <a href={`#${encodeURIComponent(nameOf(entry))}`}>{nameOf(entry)}</a>
            </li>
          ))}
        </ul>
      </details>
      {shown?.element}
    </>
  )
}

function followHash(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}
