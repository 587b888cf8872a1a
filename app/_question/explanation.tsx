import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import type { CitationWords, DisputeWords, Explanation, Told } from '@/lib/question/tell/explanation'
import { Fine, Kicker } from '../_ui/text'

/** The classes of a verdict, by `data-worth`. */
export const VERDICT = clsx(
  'flex items-baseline gap-2.5 font-sans text-base/[1.4] font-semibold',
  'data-[worth=right]:text-accent data-[worth=wrong]:text-wrong',
)

/** The classes of a dispute, and of a line that leads to one. */
export const DISPUTE =
  'mt-1.5 border-t border-rule pt-3 font-serif text-note font-normal normal-nums *:not-first:mt-1.5'

const SUMMARY = 'min-h-11 py-2.5 font-sans text-small/normal font-normal'
const SIDES = 'grid gap-2.5 border-s border-rule ps-4'

/** Sets a fact as it is learned. */
export function FactText({ as: Tag = 'p', children }: { as?: 'p' | 'li'; children: ReactNode }) {
  return (
    <Tag className="font-serif text-fact font-normal text-pretty normal-nums [hanging-punctuation:first] print:text-[11.5pt]">
      {children}
    </Tag>
  )
}

/** Sets what a wrong choice really is, or what would have been right. */
export function Really({ children }: { children: ReactNode }) {
  return <p className="font-serif text-note font-normal normal-nums">{children}</p>
}

/** Explains an answer: what the wrong choice really is, the fact, its source, and what is disputed. */
export function ExplanationView({ explanation }: { explanation: Explanation }) {
  const { text, note, according, citations, chosen, working, disputes, also = [] } = explanation
  return (
    <div className="grid gap-2.5">
      {chosen && <Really>{chosen}</Really>}
      <FactText>{text}</FactText>
      {note && <Fine>{note}</Fine>}
      <Working working={working} />
      {according && <Fine>According to {according}.</Fine>}
      <Citations citations={citations} />
      <Also facts={also} />
      {disputes.map((dispute) => (
        <DisputeNote key={dispute.id} dispute={dispute} />
      ))}
    </div>
  )
}

/** Shows how an amount follows from other facts. */
export function Working({ working }: { working: string | undefined }) {
  return working === undefined ? null : (
    <p className="font-serif text-note font-normal tabular-nums">
      <Kicker as="span">Worked out</Kicker> {working}
    </p>
  )
}

/** Lists the other facts of a question over several cards. */
function Also({ facts }: { facts: Told[] }) {
  if (facts.length === 0) return null
  return (
    <details>
      <summary className={SUMMARY}>
        {facts.length === 1 ? 'The other fact' : `The other ${facts.length} facts`}
      </summary>
      <ul className={SIDES}>
        {facts.map(({ fact, text, citations }) => (
          <li key={fact}>
            {text}
            <Citations citations={citations} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Cites a fact's source: "Section “Rebellion”, paragraph 5. Second East Turkestan Republic, Wikipedia." */
export function Citations({ citations }: { citations: CitationWords[] }) {
  const [first] = citations
  if (!first) return null
  return (
    <Fine>
      {capital(citations.map(({ place }) => place).join('; '))}.{' '}
      <a
        className="underline decoration-control underline-offset-[0.2em] hover:text-ink"
        href={first.url}
        rel="noreferrer"
      >
        {first.source}
      </a>
    </Fine>
  )
}

/** Shows a dispute: a fair reader's conclusion, and each side with its source. */
export function DisputeNote({ dispute }: { dispute: DisputeWords }) {
  return (
    <div className={DISPUTE} id={`dispute-${dispute.id}`}>
      <p>
        <Kicker as="span">Disputed</Kicker> {dispute.reading}
      </p>
      <details>
        <summary className={SUMMARY}>Both sides: {dispute.title}</summary>
        <ul className={SIDES}>
          {dispute.sides.map((side) => (
            <li key={side.fact}>
              {side.text}
              <Citations citations={side.citations} />
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
