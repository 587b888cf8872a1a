import type { Finding, Part, Rule } from './rule'

/** Requires that running text is one to three complete sentences. */
export const textsPlain: Rule = {
  name: 'texts-plain',
  check: (pack) => [
    ...pack.facts.flatMap((fact) => unlike(fact, 'text', fact.text)),
    ...pack.disputes.flatMap((dispute) => unlike(dispute, 'reading', dispute.reading)),
  ],
}

const MOST_SENTENCES = 3
const ENDED = /[.!?]["”’)]?$/
const ENDS = /[.!?]["”’)]?(?=\s+["“‘(]?\p{Lu})/gu
/** "No. 324" and initials do not end a sentence. */
const ABBREVIATED = /\b(?:No|St|Dr|Gen|Mr|Mrs|[A-Z])\.$/

function unlike(at: Part, field: string, text: string): Finding[] {
  const found: Finding[] = []
  if (!ENDED.test(text))
    found.push({ at, what: `its ${field} does not end like a sentence`, cure: 'end it with a full stop' })
  const count =
    1 +
    [...text.matchAll(ENDS)].filter(
      ({ index }) => !ABBREVIATED.test(text.slice(Math.max(0, index - 4), index + 1)),
    ).length
  if (count > MOST_SENTENCES) {
    found.push({
      at,
      what: `its ${field} has ${count} sentences`,
      cure: `say it in at most ${MOST_SENTENCES}`,
    })
  }
  return found
}
