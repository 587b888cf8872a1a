import type { Card, Key } from '../../card/card'
import { perCard } from '../../card/memo'
import { entityOf, type PackIndex } from '../../card/pack-index'
import { formatAmount } from '../../fact/amount'
import type { Amount, Ask, Entity } from '../../fact/pack'
import { formatPoint, formatTime, type Point, readTime } from '../../fact/time'

/** The start of a sentence. */
export function capitalize(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}

/** An entity's name as it stands alone: no leading article, a capital first. */
export function standing(entity: Entity): string {
  return capitalize(entity.name.replace(/^(?:the|an?) /, ''))
}

/** A key in words, as an option or an answer shows it. */
export function keyWords(index: PackIndex, card: Card, key: Key): string {
  switch (key.type) {
    case 'entity':
      return entityWords(index, card, key.entity)
    case 'date':
      return dateWords(key.edtf, card.ask)
    case 'amount':
      return formatAmount(key.amount)
    case 'text':
      return capitalize(key.text)
  }
}

/** The entity in the form that the card asks for: a listed ethnicity is `Uyghur`, a part of a population `Uyghurs`. */
export function entityWords(index: PackIndex, card: Card, id: string): string {
  const entity = entityOf(index, id)
  const fact = index.facts.get(card.fact)
  if (fact?.kind === 'ethnicity' && entity.adjective !== undefined) return entity.adjective
  return standing(entity)
}

/** The date an ask is after: `12 November 1944` also for a time given as "by 12 November 1944". */
export function dateWords(edtf: string, ask: Ask): string {
  const point = pointAsked(edtf, ask)
  return point ? formatPoint(point) : formatTime(readTime(edtf))
}

/** The single time that an ask is after, or undefined for "when" of an interval, whose answers are all its days. */
export function pointAsked(edtf: string, ask: Ask): Point | undefined {
  const time = readTime(edtf)
  switch (time.kind) {
    case 'point':
      return time.at
    case 'until':
      return time.to
    case 'since':
      return time.from
    case 'interval':
      return ask === 'began' ? time.from : ask === 'ended' ? time.to : undefined
  }
}

/** The days that a key allows, first to last, as day counts; an interval asked for "when" allows all its days. */
export function daysAllowed(edtf: string, ask: Ask): Pick<Point, 'first' | 'last'> {
  const point = pointAsked(edtf, ask)
  if (point) return point
  const time = readTime(edtf)
  if (time.kind !== 'interval') throw new Error(`no days in ${edtf}`)
  return { first: time.from.first, last: time.to.last }
}

/** The keys of a card in words, no wording twice; made once, as every question is made with them. */
export const wordsOfKeys = perCard((index: PackIndex, card: Card): string[] => [
  ...new Set(card.keys.map((key) => keyWords(index, card, key))),
])

/** The amounts among a card's keys. */
export function amountsOf(card: Card): Amount[] {
  return card.keys.flatMap((key) => (key.type === 'amount' ? [key.amount] : []))
}

/** The entities among a card's keys. */
export function entitiesOf(card: Card): string[] {
  return card.keys.flatMap((key) => (key.type === 'entity' ? [key.entity] : []))
}

/** The dates among a card's keys, as EDTF. */
export function datesOf(card: Card): string[] {
  return card.keys.flatMap((key) => (key.type === 'date' ? [key.edtf] : []))
}

/** `A`, `A and B`, `A, B and C`. */
export function inList(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}
