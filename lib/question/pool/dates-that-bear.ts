import type { Card } from '../../card/card'
import { group } from '../../card/group'
import { perPack } from '../../card/memo'
import type { PackIndex } from '../../card/pack-index'
import type { FactOf } from '../../fact/pack'
import { overlap, type Point } from '../../fact/time'
import { datesOf, daysAllowed, pointAsked } from '../tell/words'

export type Bears = (point: Point) => boolean

/** Returns every date the pack gives for the event: keys, disputes, and other facts about it. */
export function datesThatBear(index: PackIndex, card: Card): Bears[] {
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
