import type { Card, CardId, Key } from '../../card/card'
import { append } from '../../card/group'
import { perCard, perPack } from '../../card/memo'
import { entityOf, isFirstFormat, type PackIndex } from '../../card/pack-index'
import { momentWords } from '../../card/stems'
import { amountSpan } from '../../fact/amount'
import { foldName } from '../../fact/name'
import type { Amount, Fact, FactOf } from '../../fact/pack'
import { foldedSpellings } from '../read/spelling-index'
import { capitalize, keyWords, labelOf } from '../tell/words'
import { companiesOf, inOneDispute } from './companions'
import { areApart, type Happening, happeningOf } from './happenings'
import { certainlyFalse, isApart } from './links'
import { nearest } from './nearest'

/** A card with one certain answer, as a row beside others of its form. */
export type Matchable = {
  card: Card
  key: Key
  /** Rows of one form have answers of one kind, and ask for them in the same way. */
  form: string
  /** The question for all rows of the form. */
  stem: string
  /** The left column: an office, a person, an event, or else the card's question. */
  text: string
  right: string
  /** The event, if the row asks for its time. */
  happening?: Happening
  folded: { text: string; right: string }
  at: number
}

type Said = Pick<Matchable, 'form' | 'stem' | 'text' | 'happening'>
type Matchables = {
  forms: Map<string, Matchable[]>
  byCard: Map<CardId, Matchable>
}

const ANY_QUESTIONS = 'Match each question with its answer.'
const LEAST = 2

const matchablesOf = perPack((index): Matchables => {
  const fresh: Matchables = {
    forms: new Map(),
    byCard: new Map(),
  }
  for (const card of index.cards) {
    const row = findRow(index, card)
    if (!row) continue
    row.at = fresh.forms.get(row.form)?.length ?? 0
    append(fresh.forms, row.form, row)
    fresh.byCard.set(card.id, row)
  }
  for (const rows of fresh.forms.values()) sortInTime(rows)
  return fresh
})

/** Sorts events by time, so that neighbours are near in time. */
function sortInTime(rows: Matchable[]): void {
  if (!rows[0]?.happening) return
  rows.sort((a, b) => (a.happening?.at ?? 0) - (b.happening?.at ?? 0))
  rows.forEach((row, at) => {
    row.at = at
  })
}

function findRow(index: PackIndex, card: Card): Matchable | undefined {
  const [key, another] = card.keys
  const fact = index.facts.get(card.fact)
  if (!key || another || !fact || card.sensitive) return undefined
  if (!card.complete && fact.against?.[card.ask] === undefined) return undefined
  const said = saidOf(index, card, key, fact)
  if (!said) return undefined
  const right = keyWords(index, card, key)
  const folded = { text: ` ${foldName(said.text)} `, right: ` ${foldName(right)} ` }
  return givesAway(index, folded.text, key) ? undefined : { card, key, ...said, right, folded, at: 0 }
}

/** True if a row's text names its own answer: "the capture of Nilka" tells where it was. */
function givesAway(index: PackIndex, text: string, key: Key): boolean {
  return (
    key.type === 'entity' && foldedSpellings(index, key.entity).some((name) => text.includes(` ${name} `))
  )
}

/** Returns the row's texts and form; undefined if the card cannot be a row. */
function saidOf(index: PackIndex, card: Card, key: Key, fact: Fact): Said | undefined {
  if (card.ask === 'claimant') return undefined
  if (fact.kind === 'relation') return asQuestion(card, `${card.ask} ${sortOf(index, key)}`)
  if (fact.kind === 'count') return countSaid(card, fact.amount)
  if (fact.according !== undefined) return undefined
  switch (fact.kind) {
    case 'event':
      return eventSaid(index, card, key, fact)
    case 'office':
      return officeSaid(index, card, fact)
    case 'ethnicity':
      return {
        form: 'people',
        stem: isFirstFormat(index)
          ? 'As belonging to which people is each person listed?'
          : 'Which people did each of them belong to?',
        text: labelOf(entityOf(index, fact.person)),
      }
    case 'share':
      return shareSaid(index, card, fact)
    case 'cause':
      return undefined
  }
}

function asQuestion(card: Card, form: string): Said | undefined {
  const [text] = card.stems
  return text === undefined ? undefined : { form, stem: ANY_QUESTIONS, text }
}

function sortOf(index: PackIndex, key: Key): string {
  if (key.type !== 'entity') return key.type
  const { type, sort } = entityOf(index, key.entity)
  // Two persons are always different. Entities of another type differ for certain only if their sort is the same.
  return type === 'person' ? type : `${type}/${sort ?? ''}`
}

function countSaid(card: Card, amount: Amount): Said | undefined {
  if (amount.qualifier !== 'exactly' && amount.qualifier !== 'around' && amount.qualifier !== 'between')
    return undefined
  // The only singular would stand out among plurals.
  if (amount.qualifier === 'exactly' && amount.value === 1) return undefined
  return asQuestion(card, `amount ${amount.unit} ${amount.qualifier}`)
}

function eventSaid(index: PackIndex, card: Card, key: Key, fact: FactOf<'event'>): Said | undefined {
  const dated = index.card.get(`${fact.id}:when`)
  const happening = dated && happeningOf(index, dated)
  const text = labelOf(entityOf(index, fact.event))
  if (card.ask === 'where')
    return { form: `where ${sortOf(index, key)}`, stem: 'Where did each of these happen?', text }
  if (!happening || (card.ask !== 'when' && card.ask !== 'what')) return undefined
  const { precision, approximate } = happening.point
  const form = `${card.ask} ${precision}${approximate ? '~' : ''}`
  const left = card.ask === 'when' ? text : capitalize(happening.date)
  return { form, stem: 'What happened when?', text: left, happening }
}

function officeSaid(index: PackIndex, card: Card, { person, office, body }: FactOf<'office'>): Said {
  const name = entityOf(index, body).name
  return card.ask === 'who'
    ? {
        form: `who ${body}`,
        stem: `Who held which office in ${name}?`,
        text: labelOf(entityOf(index, office)),
      }
    : {
        form: `post ${body}`,
        stem: `Which office did each of these people hold in ${name}?`,
        text: labelOf(entityOf(index, person)),
      }
}

function shareSaid(index: PackIndex, card: Card, share: FactOf<'share'>): Said | undefined {
  if (card.ask !== 'percent' || share.percent.qualifier !== 'exactly') return undefined
  return {
    form: `percent ${share.moment?.time ?? ''}`,
    stem: `What share of the population did each of these make up${momentWords(share.moment)}?`,
    text: `${labelOf(entityOf(index, share.people))} in ${entityOf(index, share.of).name}`,
  }
}

/** Returns the card as a row; undefined if it cannot be one. */
export function rowOf(index: PackIndex, card: Card): Matchable | undefined {
  return matchablesOf(index).byCard.get(card.id)
}

/** Returns all rows of one form. */
export function rowsOfForm(index: PackIndex, form: string): readonly Matchable[] {
  return matchablesOf(index).forms.get(form) ?? []
}

/** Returns sets of two or more rows that fit beside the card's own and beside one another. */
export const companiesInRows = perCard((index, card): Matchable[][] => {
  const own = rowOf(index, card)
  if (!own) return []
  const alike = nearest(rowsOfForm(index, own.form), own.at, (row) => row.card.topic)
  return companiesOf(own, alike, (a, b) => standTogether(index, a, b), LEAST, card.id)
})

/** True if each row's answer is certainly false for the other, and neither row names the other's answer. */
export function standTogether(index: PackIndex, a: Matchable, b: Matchable): boolean {
  return (
    a.form === b.form &&
    a.card.fact !== b.card.fact &&
    a.folded.text !== b.folded.text &&
    a.folded.right !== b.folded.right &&
    !a.folded.text.includes(b.folded.right) &&
    !b.folded.text.includes(a.folded.right) &&
    answersApart(index, a, b) &&
    !inOneDispute(index, a.card.fact, b.card.fact)
  )
}

function answersApart(index: PackIndex, a: Matchable, b: Matchable): boolean {
  if (a.happening && b.happening && !areApart(index, a.happening, b.happening)) return false
  if (a.key.type === 'amount' && b.key.type === 'amount') return amountsApart(a.key.amount, b.key.amount)
  if (a.key.type !== 'entity' || b.key.type !== 'entity') return a.happening !== undefined
  if (a.folded.right.includes(b.folded.right) || b.folded.right.includes(a.folded.right)) return false
  return isFalse(index, a, b.key.entity) && isFalse(index, b, a.key.entity)
}

function amountsApart(a: Amount, b: Amount): boolean {
  const [one, other] = [amountSpan(a), amountSpan(b)]
  return one !== undefined && other !== undefined && (one[1] < other[0] || other[1] < one[0])
}

/** In packs that name false answers by hand, only these are false. */
function isFalse(index: PackIndex, { card }: Matchable, entity: string): boolean {
  const named = index.facts.get(card.fact)?.against?.[card.ask]
  if (named) return named.includes(entity) && isApart(index, card)(entityOf(index, entity))
  return certainlyFalse(index, card)(entityOf(index, entity))
}
