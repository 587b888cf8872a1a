import type { Card } from '../../card/card'
import { append, group } from '../../card/group'
import { perPack } from '../../card/memo'
import type { PackIndex } from '../../card/pack-index'
import type { FactOf } from '../../fact/pack'
import { formatPoint, overlap, type Point } from '../../fact/time'
import { datesOf, daysAllowed, pointAsked } from '../tell/words'
import { type Candidate, reallyOf } from './candidate'
import { outward } from './nearest'

type Dated = { point: Point; fact: FactOf<'event'> }

/** All dates of events that can be shown as wrong options, by precision, sorted by time. */
const datesByPrecision = perPack((index): Map<string, Dated[]> => {
  const made = new Map<string, Dated[]>()
  for (const fact of index.pack.facts) {
    if (fact.kind !== 'event' || fact.sensitive) continue
    for (const point of pointsOf(fact)) {
      const form = formOf(point)
      append(made, form, { point, fact })
    }
  }
  for (const dates of made.values()) dates.sort((a, b) => a.point.first - b.point.first)
  return made
})

function pointsOf(fact: FactOf<'event'>): Point[] {
  const asks = ['when', 'began', 'ended'] as const
  const points = asks.flatMap((ask) => pointAsked(fact.time, ask) ?? [])
  return [...new Map(points.map((point) => [point.first, point])).values()]
}

/** Returns what dates that look alike have in common: `around November 1944` would stand out among exact months. */
function formOf(point: Point): string {
  return `${point.precision}${point.approximate ? '~' : ''}`
}

/**
 * Returns dates of other events of the pack that cannot be right for this one, nearest first. Leaves out dates that
 * overlap a key at its precision, or any other date the pack gives for the same event.
 */
export function datePool(index: PackIndex, card: Card, edtf: string, most: number): Candidate[] {
  const key = pointAsked(edtf, card.ask)
  // "By 3 October" is also true of every later day, so no date is certainly false.
  if (!key || edtf.includes('..')) return []
  const forbidden = datesThatBear(index, card)
  const alike = datesByPrecision(index).get(formOf(key)) ?? []
  const start = alike.findIndex(({ point }) => point.first >= key.first)
  const found: Candidate[] = []
  const texts = new Set<string>()
  for (const { point, fact } of outward(alike, start === -1 ? alike.length : start)) {
    if (found.length >= most) break
    const text = formatPoint(point)
    if (texts.has(text) || forbidden.some((bears) => bears(point))) continue
    texts.add(text)
    found.push({ text, size: point.first, ...reallyOf(index, fact.id) })
  }
  return found
}

type Bears = (point: Point) => boolean

/** Returns every date the pack gives for the event: keys, disputes, and other facts about it. */
function datesThatBear(index: PackIndex, card: Card): Bears[] {
  const fact = index.facts.get(card.fact)
  const event = fact?.kind === 'event' ? fact.event : undefined
  const times = new Set(datesOf(card))
  for (const other of eventsOf(index, event)) times.add(other.time)
  for (const dispute of index.disputesOf.get(card.fact) ?? []) {
    for (const id of dispute.between) {
      const side = index.facts.get(id)
      if (side?.kind === 'event') times.add(side.time)
    }
  }
  return [...times].map((time): Bears => {
    const point = pointAsked(time, card.ask)
    const days = daysAllowed(time, card.ask)
    return (other) => (point ? overlap(point, other) : other.first <= days.last && days.first <= other.last)
  })
}

const factsByEvent = perPack(({ pack }) =>
  group(pack.facts.flatMap((fact) => (fact.kind === 'event' ? [[fact.event, fact] as const] : []))),
)

function eventsOf(index: PackIndex, event: string | undefined): FactOf<'event'>[] {
  return event === undefined ? [] : (factsByEvent(index).get(event) ?? [])
}
