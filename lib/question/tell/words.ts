import type { Card, Key } from '../../card/card'
import { perCard } from '../../card/memo'
import { entityOf, isFirstFormat, type PackIndex } from '../../card/pack-index'
import { formatAmount } from '../../fact/amount'
import type { Amount, Ask, Entity } from '../../fact/pack'
import { formatPoint, formatTime, type Point, readTime } from '../../fact/time'

/** Makes the first letter a capital. */
export function capitalize(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}

/** Returns an entity's name as a heading: without an article, starting with a capital. */
export function labelOf(entity: Entity): string {
  return capitalize(entity.name.replace(/^(?:the|an?) /, ''))
}

/** Says a key in words, as an option or an answer shows it. */
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

/**
 * Says an entity in the form that the card asks for: a person’s people and a language are `Uyghur`, a part of a
 * population is `Uyghurs`.
 */
export function entityWords(index: PackIndex, card: Card, id: string): string {
  const entity = entityOf(index, id)
  const fact = index.facts.get(card.fact)
  const isWord = fact?.kind === 'ethnicity' || (entity.type === 'thing' && !isFirstFormat(index))
  if (isWord && entity.adjective !== undefined) return entity.adjective
  return labelOf(entity)
}

/** Says the date that an ask is about: `12 November 1944`, even if the pack says "by 12 November 1944". */
export function dateWords(edtf: string, ask: Ask): string {
  const point = pointAsked(edtf, ask)
  return point ? formatPoint(point) : formatTime(readTime(edtf))
}

/** Returns the single time that an ask is about; undefined for the "when" of an interval, whose days are all right. */
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

/**
 * Returns the first and the last day that a key accepts, as day counts. For the "when" of an interval, all its days
 * count.
 */
export function daysAllowed(edtf: string, ask: Ask): Pick<Point, 'first' | 'last'> {
  const point = pointAsked(edtf, ask)
  if (point) return point
  const time = readTime(edtf)
  if (time.kind !== 'interval') throw new Error(`no days in ${edtf}`)
  return { first: time.from.first, last: time.to.last }
}

/** Returns the keys of a card in words, each once. Cached, because every question needs them. */
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

/** Joins words: `A`, `A and B`, `A, B and C`. */
export function inList(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}
