import type { Card, CardId } from '../../card/card'
import { group } from '../../card/group'
import { perCard, perPack } from '../../card/memo'
import { entityOf, type PackIndex } from '../../card/pack-index'
import { foldName } from '../../fact/name'
import type { FactOf } from '../../fact/pack'
import { formatPoint, overlap, type Point, readTime } from '../../fact/time'
import type { Dated } from '../kinds/question-parts'
import { labelOf } from '../tell/words'
import { companiesOf, inOneDispute } from './companions'
import { nearest } from './nearest'

/** An event with one undisputed time: a single day, month, season or year. */
export type Happening = {
  card: Card
  point: Point
  /** The event as a heading: `Assault on Ghulja`. */
  text: string
  /** The event within a sentence: `the assault on Ghulja`. */
  name: string
  date: string
  /** The folded name without words such as "first" and "second". */
  plain: string
  /** Position among all happenings, earliest first. */
  at: number
}

type Timeline = {
  happenings: Happening[]
  byCard: Map<CardId, Happening>
}

const LEAST = 2

const timelineOf = perPack((index): Timeline => {
  const happenings = findHappenings(index)
  const made: Timeline = {
    happenings,
    byCard: new Map(happenings.map((one) => [one.card.id, one])),
  }
  return made
})

function findHappenings(index: PackIndex): Happening[] {
  const datings = group(
    index.pack.facts.flatMap((fact) => (fact.kind === 'event' ? [[fact.event, fact] as const] : [])),
  )
  const found = [...datings.values()].flatMap((facts) => {
    const [fact] = facts
    return (facts.length === 1 && fact && happeningIn(index, fact)) || []
  })
  found.sort((a, b) => a.point.first - b.point.first || a.point.last - b.point.last)
  return found.map((one, at) => ({ ...one, at }))
}

function happeningIn(index: PackIndex, fact: FactOf<'event'>): Happening | undefined {
  const card = index.card.get(`${fact.id}:when`)
  const time = readTime(fact.time)
  const name = entityOf(index, fact.event).name
  if (!card || card.sensitive || card.keys.length !== 1 || time.kind !== 'point') return undefined
  // One account's claim cannot date other events, and a year in a name gives its date away.
  if (fact.according !== undefined || isTimeDisputed(index, fact.id) || /\b\d{4}\b/.test(name))
    return undefined
  return {
    card,
    point: time.at,
    text: labelOf(entityOf(index, fact.event)),
    name,
    date: formatPoint(time.at),
    plain: ` ${foldName(name.replace(ORDINALS, ''))} `,
    at: 0,
  }
}

const ORDINALS = /\b(?:first|second|third|fourth|last|next|renewed|further)\b/g

function isTimeDisputed(index: PackIndex, fact: string): boolean {
  const disputes = index.disputesOf.get(fact) ?? []
  return disputes.some(({ ask }) => ask === 'when' || ask === 'began' || ask === 'ended')
}

/** Returns the happening whose time the card asks. */
export function happeningOf(index: PackIndex, card: Card): Happening | undefined {
  return card.ask === 'when' ? timelineOf(index).byCard.get(card.id) : undefined
}

/** True if one was certainly earlier, and neither their names nor a dispute connects them. */
export function areApart(index: PackIndex, a: Happening, b: Happening): boolean {
  return (
    !overlap(a.point, b.point) &&
    !a.plain.includes(b.plain) &&
    !b.plain.includes(a.plain) &&
    !inOneDispute(index, a.card.fact, b.card.fact)
  )
}

/** Returns sets of two or more events near the card's in time, each certainly before or after all others in its set. */
export const companiesInTime = perCard((index, card): Happening[][] => {
  const own = happeningOf(index, card)
  if (!own) return []
  const near = nearest(timelineOf(index).happenings, own.at, (one) => one.card.topic)
  return companiesOf(own, near, (a, b) => areApart(index, a, b), LEAST, card.id)
})

/** Sorts the events, earliest first. */
export function inOrder(happenings: readonly Happening[]): Happening[] {
  return [...happenings].sort((a, b) => a.at - b.at)
}

export function datedOf({ card, text, date }: Happening): Dated {
  return { card: card.id, text, date }
}
