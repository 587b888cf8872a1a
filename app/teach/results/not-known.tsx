import { buttonLook } from '../../_ui/button'
import { Note, TextLink } from '../../_ui/text'
import { ResultBar } from './result-bar'
import type { FactView } from './results-model'

/** Facts shown at once; the rest need a tap. */
const OPEN = 5

/** Lists facts by how many students knew them, the weakest first, whichever question asked for them. */
export function NotKnown({ facts }: { facts: readonly FactView[] }) {
  const more = facts.slice(OPEN)
  return (
    <>
      <FactList facts={facts.slice(0, OPEN)} />
      {more.length > 0 && (
        <details className="results-more">
          <summary className={buttonLook({ look: 'quiet' })}>
            {more.length === 1 ? 'One more fact' : `${more.length} more facts, better known`}
          </summary>
          <FactList facts={more} />
        </details>
      )}
    </>
  )
}

function FactList({ facts }: { facts: readonly FactView[] }) {
  return (
    <ul className="known-facts">
      {facts.map(({ fact, text, place, url, share, words, questions }) => (
        <li key={fact} className="known-fact">
          <div className="known-share">
            <ResultBar share={share} />
            <p className="known-words">{words}</p>
          </div>
          <div>
            <p className="known-text">{text}</p>
            <Note>
              {questions}.{' '}
              <TextLink className="known-place" href={url}>
                {place}
              </TextLink>
            </Note>
          </div>
        </li>
      ))}
    </ul>
  )
}
