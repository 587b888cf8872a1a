import type { Card } from '../../../card/card'
import { append } from '../../../card/group'
import { perPack } from '../../../card/memo'
import type { PackIndex } from '../../../card/pack-index'
import type { FactOf } from '../../../fact/pack'
import { formatPoint, type Point } from '../../../fact/time'
import { pointAsked } from '../../tell/words'
import { type Candidate, reallyOf } from '../candidate'
import { datesThatBear } from '../dates-that-bear'
import { outward } from '../nearest'

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
