import type { Card, CardId } from '../../../card/card'
import { append } from '../../../card/group'
import { perCard, perPack } from '../../../card/memo'
import { entityOf, isFirstFormat, type PackIndex } from '../../../card/pack-index'
import { momentWords } from '../../../card/stems'
import { amountSpan, formatAmount } from '../../../fact/amount'
import { foldName } from '../../../fact/name'
import type { Amount, Fact, FactOf } from '../../../fact/pack'
import { capitalize, labelOf } from '../../tell/words'

/**
 * How two amounts are compared: as shares of a population, as different things in one whole, or as the same thing in
 * different wholes.
 */
export const COMPARISONS = ['share', 'part', 'whole'] as const
export type Comparison = (typeof COMPARISONS)[number]

type Said = { text: string; stems: [larger: string, smaller: string]; groups: string[] }

/** An undisputed amount that the pack states itself, with its labels for each comparison. */
export type Measure = {
  card: Card
  fact: Fact
  low: number
  high: number
  value: string
  said: Partial<Record<Comparison, Said>>
}
export type Beside = { measure: Measure; by: Comparison }
type Measures = { byCard: Map<CardId, Measure>; groups: Map<string, Beside[]> }

/** Amounts to compare with, and how many are looked at to find them. More would only cost time. */
const MOST = 12
const LOOKED_AT = 48
/** Units that do not count things. */
const NO_THINGS: ReadonlySet<string> = new Set([
  '%',
  'times',
  'days',
  'weeks',
  'months',
  'years',
  'hours',
  'km',
  'miles',
])

const measuresOf = perPack((index): Measures => {
  const fresh: Measures = { byCard: new Map(), groups: new Map() }
  for (const card of index.cards) {
    const measure = findMeasure(index, card)
    if (!measure) continue
    fresh.byCard.set(card.id, measure)
    for (const [by, group] of groupsOf(measure)) append(fresh.groups, group, { measure, by })
  }
  return fresh
})

function groupsOf({ said }: Measure): [Comparison, string][] {
  return COMPARISONS.flatMap((by) =>
    (said[by]?.groups ?? []).map((group): [Comparison, string] => [by, group]),
  )
}

function findMeasure(index: PackIndex, card: Card): Measure | undefined {
  if (card.ask !== 'percent' && card.ask !== 'amount') return undefined
  const fact = index.facts.get(card.fact)
  if (!fact || card.sensitive || card.keys.length !== 1 || fact.according !== undefined) return undefined
  if (index.disputesOf.has(card.fact)) return undefined
  if (fact.kind === 'share') return made(card, fact, fact.percent, { share: saidOfShare(index, fact) })
  if (fact.kind !== 'count' || NO_THINGS.has(fact.amount.unit)) return undefined
  return made(card, fact, fact.amount, { part: saidOfPart(index, fact), whole: saidOfWhole(index, fact) })
}

function made(card: Card, fact: Fact, amount: Amount, said: Measure['said']): Measure | undefined {
  const span = amountSpan(amount)
  return span && { card, fact, low: span[0], high: span[1], value: formatAmount(amount), said }
}

function saidOfShare(index: PackIndex, { people, of, moment }: FactOf<'share'>): Said {
  const population = `share of the population${momentWords(moment)}`
  const time = moment?.time ?? ''
  return {
    text: `${labelOf(entityOf(index, people))} in ${entityOf(index, of).name}`,
    stems: [`Which made up the larger ${population}?`, `Which made up the smaller ${population}?`],
    groups: [`share ${of} ${time}`, `share ${people} ${time}`],
  }
}

/** Labels for different things counted in one whole: cannons and tanks of one army. */
function saidOfPart(index: PackIndex, { what, of, moment, amount }: FactOf<'count'>): Said {
  const where = `in ${entityOf(index, of).name}${momentWords(moment)}`
  return {
    text: capitalize(what),
    stems: isFirstFormat(index)
      ? [`Which were more numerous ${where}?`, `Which were fewer ${where}?`]
      : [`Which number was higher ${where}?`, `Which number was lower ${where}?`],
    groups: [`part ${of} ${amount.unit} ${moment?.time ?? ''}`],
  }
}

/** Labels for the same thing counted in different wholes: the members of two councils. */
function saidOfWhole(index: PackIndex, { what, of, amount }: FactOf<'count'>): Said {
  return {
    text: labelOf(entityOf(index, of)),
    stems: [`Which had more ${what}?`, `Which had fewer ${what}?`],
    groups: [`whole ${what} ${amount.unit}`],
  }
}

/** Returns the card as a measure; undefined if it cannot be compared. */
export function measureOf(index: PackIndex, card: Card): Measure | undefined {
  return measuresOf(index).byCard.get(card.id)
}

/** Returns the amounts that this one can fairly be compared with, those of its own topic first. */
export const measuresBeside = perCard((index, card): Beside[] => {
  const measures = measuresOf(index)
  const own = measures.byCard.get(card.id)
  if (!own) return []
  const alike = groupsOf(own).flatMap(([, group]) => around(measures.groups.get(group) ?? [], own))
  const fitting = alike.filter(({ measure, by }) => areApart(own, measure, by))
  return fitting.sort((a, b) => nearness(own, a.measure) - nearness(own, b.measure)).slice(0, MOST)
})

/** True if the two amounts share a group, one is certainly larger, and neither may include the other. */
export function standBeside(a: Measure, b: Measure, by: Comparison): boolean {
  const groups = a.said[by]?.groups ?? []
  return groups.some((one) => b.said[by]?.groups.includes(one)) && areApart(a, b, by)
}

function around(alike: readonly Beside[], own: Measure): Beside[] {
  const at = alike.findIndex(({ measure }) => measure === own)
  return alike.slice(Math.max(0, at - LOOKED_AT / 2), at + LOOKED_AT / 2)
}

function nearness(own: Measure, other: Measure): number {
  return own.card.topic === other.card.topic ? 0 : 1
}

/** True if one is certainly larger, and not because the other is a part of it. */
function areApart(a: Measure, b: Measure, by: Comparison): boolean {
  return (
    (a.high < b.low || b.high < a.low) &&
    !mayHold(a.fact, b.fact) &&
    !mayHold(b.fact, a.fact) &&
    momentsAgree(a.fact, b.fact) &&
    foldName(a.said[by]?.text ?? '') !== foldName(b.said[by]?.text ?? '')
  )
}

/** True if one count may include the other: as its whole, as a sum, or as what is left of a whole. */
function mayHold(whole: Fact, part: Fact): boolean {
  if (whole.kind !== 'count' || part.kind !== 'count') return false
  if (part.partOf === whole.id) return true
  const { reckoned } = whole
  if (reckoned?.by === 'adding') return reckoned.facts.includes(part.id)
  return reckoned?.by === 'taking away' && !reckoned.facts.includes(part.id) && whole.of === part.of
}

/** An amount without a moment can be compared with any; two moments must be equal. */
function momentsAgree(a: Fact, b: Fact): boolean {
  const [one, other] = [momentOf(a), momentOf(b)]
  return one === undefined || other === undefined || one === other
}

function momentOf(fact: Fact): string | undefined {
  return fact.kind === 'share' || fact.kind === 'count' ? fact.moment?.time : undefined
}
