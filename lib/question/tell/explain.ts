import { factOf, isFirstFormat, type PackIndex } from '../../card/pack-index'
import type { Citation, Dispute, Source } from '../../fact/pack'
import { formatTime, readTime } from '../../fact/time'
import { kindOf } from '../kinds'
import type { Question, Verdict } from '../question'
import type { CitationWords, DisputeWords, Explanation, Told } from './explanation'
import { capitalize, labelOf } from './words'
import { workingOf } from './working'

/** Says where a statement is found. */
export function citationWords(index: PackIndex, citation: Citation): CitationWords {
  const source = index.pack.sources.find(({ id }) => id === citation.source)
  return {
    place: placeWords(citation),
    source: source ? sourceWords(source) : citation.source,
    url: source?.url ?? '',
  }
}

function sourceWords({ title, publisher, read }: Source): string {
  const when = read === undefined ? '' : `, read on ${formatTime(readTime(read))}`
  return `${title}, ${publisher}${when}`
}

function placeWords(citation: Citation): string {
  if ('infobox' in citation) return `infobox, “${citation.infobox}”`
  if ('table' in citation) return `table “${citation.table}”, row “${citation.row}”`
  return `section “${citation.section}”, paragraph ${citation.paragraph}`
}

function citationsOf(index: PackIndex, fact: string): CitationWords[] {
  return factOf(index, fact).citations.map((citation) => citationWords(index, citation))
}

/** Returns everything there is to read about one fact. */
export function explainFact(index: PackIndex, id: string): Explanation {
  const fact = factOf(index, id)
  const claimant = fact.according === undefined ? undefined : index.entities.get(fact.according)
  const working = workingOf(index, fact)
  return {
    ...toldOf(index, id),
    ...(fact.note === undefined || isFirstFormat(index) ? {} : { note: fact.note }),
    ...(claimant ? { according: labelOf(claimant) } : {}),
    ...(working === undefined ? {} : { working }),
    keys: [],
    disputes: (index.disputesOf.get(id) ?? []).map((dispute) => disputeWords(index, dispute)),
  }
}

function disputeWords(index: PackIndex, dispute: Dispute): DisputeWords {
  return {
    id: dispute.id,
    title: dispute.title,
    reading: dispute.reading,
    sides: dispute.between.map((fact) => toldOf(index, fact)),
  }
}

function toldOf(index: PackIndex, fact: string): Told {
  return { fact, text: factOf(index, fact).text, citations: citationsOf(index, fact) }
}

/** Explains an answer: the fact, its source, both sides of a dispute, and what a wrong choice really is. */
export function explain(index: PackIndex, question: Question, verdict: Verdict): Explanation {
  const card = index.card.get(question.card)
  if (!card)
    return { fact: '', text: question.keys.join('; '), citations: [], keys: question.keys, disputes: [] }
  const chosen = whatWasChosen(index, question, verdict)
  const also = alsoAsked(index, question, card.fact)
  return {
    ...explainFact(index, card.fact),
    keys: question.keys,
    ...(chosen === undefined ? {} : { chosen }),
    ...(also.length === 0 ? {} : { also }),
  }
}

/** Returns the facts of the other cards that the question asked, each once. */
function alsoAsked(index: PackIndex, { others = [] }: Question, own: string): Told[] {
  const facts = new Set(others.flatMap((id) => index.card.get(id)?.fact ?? []))
  facts.delete(own)
  return [...facts].map((fact) => toldOf(index, fact))
}

function whatWasChosen(index: PackIndex, question: Question, { instead }: Verdict): string | undefined {
  if (instead === undefined) return undefined
  const { reallyIs } = kindOf(question)
  if (reallyIs) return reallyIs(question, instead)
  const entity = index.entities.get(instead)
  return entity?.gloss === undefined ? undefined : `${capitalize(entity.name)} was ${entity.gloss}.`
}
