import type { Card, CardId } from '../../card/card'
import { group } from '../../card/group'
import { perCard, perPack } from '../../card/memo'
import { entityOf, type PackIndex } from '../../card/pack-index'
import { foldName } from '../../fact/name'
import type { FactOf } from '../../fact/pack'
import { formatPoint, overlap, type Point, readTime } from '../../fact/time'
import type { Dated } from '../kinds/question-parts'
import { standing } from '../tell/words'
import { companiesOf, inOneDispute } from './companions'
import { nearest } from './nearest'

/** An event with one undisputed time that is a single day, month, season or year. */
export type Happening = {
  card: Card
  point: Point
  /** As it stands alone: `Assault on Ghulja`. */
  text: string
  /** In the middle of a sentence: `the assault on Ghulja`. */
  name: string
  date: string
  /** The name folded, without what tells first things from second ones. */
  plain: string
  /** Its place among all happenings, the earliest first. */
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
  // What one account claims is no fixed point for others, and a year in a name gives its place away.
  if (fact.according !== undefined || isTimeDisputed(index, fact.id) || /\b\d{4}\b/.test(name))
    return undefined
  return {
    card,
    point: time.at,
    text: standing(entityOf(index, fact.event)),
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

/** The happening that a card asks the time of. */
export function happeningOf(index: PackIndex, card: Card): Happening | undefined {
  return card.ask === 'when' ? timelineOf(index).byCard.get(card.id) : undefined
}

/** Whether one of two was certainly the earlier, and neither their names nor a dispute speaks of both. */
export function areApart(index: PackIndex, a: Happening, b: Happening): boolean {
  return (
    !overlap(a.point, b.point) &&
    !a.plain.includes(b.plain) &&
    !b.plain.includes(a.plain) &&
    !inOneDispute(index, a.card.fact, b.card.fact)
  )
}

/** Events that are near in time to the card's and apart from it and from one another, in sets of two and more. */
export const companiesInTime = perCard((index, card): Happening[][] => {
  const own = happeningOf(index, card)
  if (!own) return []
  const near = nearest(timelineOf(index).happenings, own.at, (one) => one.card.topic)
  return companiesOf(own, near, (a, b) => areApart(index, a, b), LEAST, card.id)
})

/** The earliest first. */
export function inOrder(happenings: readonly Happening[]): Happening[] {
  return [...happenings].sort((a, b) => a.at - b.at)
}

export function datedOf({ card, text, date }: Happening): Dated {
  return { card: card.id, text, date }
}
