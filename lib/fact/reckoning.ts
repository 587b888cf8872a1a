import { formatAmount, formatNumber } from './amount'
import type { Amount, Fact, Reckoned } from './pack'
import { formatPoint, type Point, readTime } from './time'

/** Result of a calculation and its working: "100% − 52.1% − 25.3% = 22.6%". */
export type Reckoning = { value: number; working: string }

type FactsById = { get: (id: string) => Fact | undefined }

/** Calculates from the named facts; undefined if one is missing or has no exact value. */
export function reckon(reckoned: Reckoned, unit: string, facts: FactsById): Reckoning | undefined {
  switch (reckoned.by) {
    case 'counting':
      return count(reckoned.facts, facts)
    case 'adding':
      return add(reckoned.facts, unit, facts)
    case 'taking away':
      return takeAway(reckoned.whole, reckoned.facts, unit, facts)
    case 'days':
      return days(facts.get(reckoned.from), facts.get(reckoned.to))
  }
}

function count(ids: string[], facts: FactsById): Reckoning | undefined {
  const value = new Set(ids).size
  if (ids.some((id) => !facts.get(id))) return undefined
  return { value, working: `Counted from ${value} facts.` }
}

function add(ids: string[], unit: string, facts: FactsById): Reckoning | undefined {
  const terms = ids.map((id) => exactly(facts.get(id)))
  if (!allKnown(terms)) return undefined
  const value = rounded(terms.reduce((sum, term) => sum + term, 0))
  return { value, working: `${terms.map((term) => said(term, unit)).join(' + ')} = ${said(value, unit)}` }
}

function takeAway(
  whole: number | string,
  ids: string[],
  unit: string,
  facts: FactsById,
): Reckoning | undefined {
  const terms = [
    typeof whole === 'number' ? whole : exactly(facts.get(whole)),
    ...ids.map((id) => exactly(facts.get(id))),
  ]
  if (!allKnown(terms)) return undefined
  const value = rounded(terms.reduce((left, term) => left - term))
  return { value, working: `${terms.map((term) => said(term, unit)).join(' − ')} = ${said(value, unit)}` }
}

function days(from: Fact | undefined, to: Fact | undefined): Reckoning | undefined {
  const first = dayOf(from)
  const last = dayOf(to)
  if (!first || !last) return undefined
  const value = last.first - first.first
  return { value, working: `From ${formatPoint(first)} to ${formatPoint(last)}: ${formatNumber(value)} days` }
}

function dayOf(fact: Fact | undefined): Point | undefined {
  if (fact?.kind !== 'event') return undefined
  const time = readTime(fact.time)
  return time.kind === 'point' && time.at.precision === 'day' && !time.at.approximate ? time.at : undefined
}

function exactly(fact: Fact | undefined): number | undefined {
  const amount: Amount | undefined =
    fact?.kind === 'count' ? fact.amount : fact?.kind === 'share' ? fact.percent : undefined
  return amount?.qualifier === 'exactly' ? amount.value : undefined
}

function allKnown(values: (number | undefined)[]): values is number[] {
  return values.every((value) => value !== undefined)
}

const said = (value: number, unit: string): string =>
  unit === '%' ? formatAmount({ qualifier: 'exactly', value, unit }) : formatNumber(value)

/** Removes floating-point tails: 52.1 + 25.3 is 77.4, not 77.39999999999999. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6
