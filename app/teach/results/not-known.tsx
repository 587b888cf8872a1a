import { clsx } from 'clsx'
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
        <details className="*:not-first:mt-2 print:*:not-first:mt-0">
          <summary className={buttonLook({ look: 'quiet', sides: 'none' })}>
            {more.length === 1 ? 'One more fact' : `${more.length} more facts, better known`}
          </summary>
          <FactList facts={more} />
        </details>
      )}
    </>
  )
}

const FACT = clsx(
  'grid gap-x-8 gap-y-2 border-b border-rule py-4 first:pt-1 sm:grid-cols-[11rem_minmax(0,1fr)]',
  'print:flex print:gap-3 print:py-1 print:break-inside-avoid',
)

function FactList({ facts }: { facts: readonly FactView[] }) {
  return (
    <ul className="grid print:block print:columns-2 print:gap-x-8">
      {facts.map(({ fact, text, place, url, share, words, questions }) => (
        <li key={fact} className={FACT}>
          <div className="pt-1.5 print:w-22 print:flex-none print:pt-1">
            <ResultBar share={share} />
            <p className="mt-1 text-small print:m-0 print:whitespace-nowrap">{words}</p>
          </div>
          <div className="print:flex-1">
            <p className="font-serif text-fact font-normal text-pretty normal-nums print:text-note/[1.3]">
              {text}
            </p>
            <Note>
              {questions}.{' '}
              <TextLink className="print:hidden" href={url}>
                {place}
              </TextLink>
            </Note>
          </div>
        </li>
      ))}
    </ul>
  )
}
