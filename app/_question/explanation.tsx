import type { CitationWords, DisputeWords, Explanation, Told } from '@/lib/question/tell/explanation'
import { Fine, Kicker } from '../_ui/text'

/** Explains an answer: what the wrong choice really is, the fact, its source, and what is disputed. */
export function ExplanationView({ explanation }: { explanation: Explanation }) {
  const { text, according, citations, chosen, working, disputes, also = [] } = explanation
  return (
    <div className="explanation">
      {chosen && <p className="really">{chosen}</p>}
      <p className="fact-text">{text}</p>
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
    <p className="working">
      <Kicker as="span">Reckoned</Kicker> {working}
    </p>
  )
}

/** Lists the other facts of a question over several cards. */
function Also({ facts }: { facts: Told[] }) {
  if (facts.length === 0) return null
  return (
    <details className="also">
      <summary>{facts.length === 1 ? 'The other fact' : `The other ${facts.length} facts`}</summary>
      <ul className="dispute-sides">
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
      <a href={first.url} rel="noreferrer">
        {first.source}
      </a>
    </Fine>
  )
}

/** Shows a dispute: a fair reader's conclusion, and each side with its source. */
export function DisputeNote({ dispute }: { dispute: DisputeWords }) {
  return (
    <div className="dispute" id={`dispute-${dispute.id}`}>
      <p>
        <Kicker as="span">Disputed</Kicker> {dispute.reading}
      </p>
      <details>
        <summary>Both sides: {dispute.title}</summary>
        <ul className="dispute-sides">
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
