import type { Card } from '../../card/card'
import { append } from '../../card/group'
import { perPack } from '../../card/memo'
import type { PackIndex } from '../../card/pack-index'
import type { FactOf } from '../../fact/pack'
import { formatPoint, type Point, type Precision, parsePoint } from '../../fact/time'
import { pointAsked } from '../tell/words'
import { type Candidate, reallyOf } from './candidate'
import { datesThatBear } from './dates-that-bear'
import { outward } from './nearest'

type Dated = { point: Point; fact: FactOf<'event'> }

/** How far another date may be from the key, in days, so that both belong to one story. */
const REACH: Record<Precision, number> = { day: 300, month: 400, season: 800, year: 1100 }
/** With as many dates of the pack, none has to be made up. */
const ENOUGH = 6
/** Steps from the key to made-up dates, in units of the precision; each also the other way. */
const STEPS: Record<Precision, readonly number[]> = {
  day: [3, 5, 8, 12, 19, 26, 33],
  month: [1, 2, 3, 4, 5],
  season: [1, 2, 3, 4],
  year: [1, 2, 3],
}

const datesByForm = perPack((index): Map<string, Dated[]> => {
  const made = new Map<string, Dated[]>()
  for (const fact of index.pack.facts) {
    if (fact.kind !== 'event' || fact.sensitive) continue
    for (const ask of ['when', 'began', 'ended'] as const) {
      const point = pointAsked(fact.time, ask)
      if (point) append(made, formOf(point), { point, fact })
    }
  }
  for (const dates of made.values()) dates.sort((a, b) => a.point.first - b.point.first)
  return made
})

/** Returns what dates that look alike have in common: `around November 1944` would stand out among exact months. */
function formOf(point: Point): string {
  return `${point.precision}${point.approximate ? '~' : ''}`
}

/**
 * Returns dates near the key that cannot be right: those of other events, first of the same topic, and made-up ones if
 * there are few. All have the key's precision. None overlaps a key, or any other date that the pack gives for the same
 * event.
 */
export function datePool(index: PackIndex, card: Card, edtf: string, most: number): Candidate[] {
  const key = pointAsked(edtf, card.ask)
  // "By 3 October" is also true of every later day, so no date is certainly false.
  if (!key || edtf.includes('..')) return []
  const bears = datesThatBear(index, card)
  const found = new Map<string, Candidate>()
  const add = (point: Point, really: { really?: string }): void => {
    const text = formatPoint(point)
    if (found.size >= most || found.has(text) || bears.some((bear) => bear(point))) return
    found.set(text, { text, size: point.first, ...really })
  }
  // Only in its own topic does a date say something about what was asked.
  for (const { point, fact } of near(index, card, key))
    add(point, fact.topic === card.topic && fact.id !== card.fact ? reallyOf(index, fact.id) : {})
  if (found.size < ENOUGH)
    for (const step of STEPS[key.precision])
      for (const way of [step, -step]) add(moved(key, key.approximate ? 2 * way : way), {})
  return [...found.values()]
}

/** Dates that are looked at on either side of the key. */
const LOOKED_AT = 60

/** Returns the pack's dates within reach of the key: those of its topic, then the others, nearest first. */
function near(index: PackIndex, card: Card, key: Point): Dated[] {
  const alike = datesByForm(index).get(formOf(key)) ?? []
  const start = alike.findIndex(({ point }) => point.first >= key.first)
  const found: Dated[] = []
  let looked = 0
  for (const dated of outward(alike, start === -1 ? alike.length : start)) {
    looked += 1
    if (looked > LOOKED_AT) break
    if (Math.abs(dated.point.first - key.first) <= REACH[key.precision]) found.push(dated)
  }
  const isOwn = ({ fact }: Dated): boolean => fact.topic === card.topic
  return [...found.filter(isOwn), ...found.filter((dated) => !isOwn(dated))]
}

/** Returns the point so many days, months, seasons or years later. */
function moved(key: Point, by: number): Point {
  const { year, month = 1, day = 1, precision, approximate } = key
  const two = (value: number): string => String(value).padStart(2, '0')
  const inYear = (months: number, in12: number, first: number): string => {
    const at = months + by
    return `${year + Math.floor(at / in12)}-${two(first + (((at % in12) + in12) % in12))}`
  }
  const written: Record<Precision, () => string> = {
    day: () => new Date(Date.UTC(year + 400, month - 1, day + by)).toISOString().slice(0, 10),
    month: () => inYear(month - 1, 12, 1),
    season: () => inYear(month - 21, 4, 21),
    year: () => String(year + by).padStart(4, '0'),
  }
  const text = written[precision]()
  // Like `dayCount`, days are counted one calendar cycle later, because of the years 0 to 99.
  const plain =
    precision === 'day' ? `${String(Number(text.slice(0, 4)) - 400).padStart(4, '0')}${text.slice(4)}` : text
  return parsePoint(`${plain}${approximate ? '~' : ''}`) ?? key
}
