import { amountSpan } from '../amount'
import type { Lookup } from '../lookup'
import { foldName, spellings } from '../name'
import type { Amount, FactOf, Pack } from '../pack'
import type { Finding, Rule } from './rule'

/**
 * Requires that shares fit the counts beside them (percent × total is the count, within rounding), and that the shares
 * of one whole at one moment add up to at most 100%.
 */
export const sharesFit: Rule = {
  name: 'shares-fit',
  check: (pack, lookup) => {
    const shares = pack.facts.filter((fact) => fact.kind === 'share')
    if (shares.length === 0) return []
    const counts = countsByWhole(pack)
    return [...shares.flatMap((share) => unlikeCount(share, counts, lookup)), ...overfull(shares)]
  },
}

type Share = FactOf<'share'>
type Count = FactOf<'count'>

/** Key of a whole at a moment; shares and counts with the same key describe the same thing. */
function wholeKey({ of, moment, according }: Share | Count): string {
  return `${of} ${moment?.time ?? ''} ${according ?? ''}`
}

/** Groups counts by whole, then by what they count, folded. */
function countsByWhole(pack: Pack): Map<string, Map<string, Count>> {
  const wholes = new Map<string, Map<string, Count>>()
  for (const fact of pack.facts) {
    if (fact.kind !== 'count') continue
    const counted = wholes.get(wholeKey(fact)) ?? new Map<string, Count>()
    wholes.set(wholeKey(fact), counted.set(foldName(fact.what), fact))
  }
  return wholes
}

const EVERYONE = ['people', 'inhabitants', 'residents', 'population', 'total population', 'persons']

function unlikeCount(share: Share, wholes: Map<string, Map<string, Count>>, lookup: Lookup): Finding[] {
  const counted = wholes.get(wholeKey(share))
  const people = lookup.entities.get(share.people)
  if (!counted || !people) return []
  const part = firstOf(spellings(people).map(foldName), counted)
  const whole =
    (part?.partOf === undefined ? undefined : countOf(part.partOf, lookup)) ?? firstOf(EVERYONE, counted)
  if (!part || !whole) return []
  const percent = rounded(share.percent)
  const total = amountSpan(whole.amount)
  const given = amountSpan(part.amount)
  if (!percent || !total || !given) return []
  const low = (percent[0] / 100) * total[0] - 0.5
  const high = (percent[1] / 100) * total[1] + 0.5
  if (given[1] >= low && given[0] <= high) return []
  const what = `the share does not fit the count "${part.id}": ${Math.ceil(low)} to ${Math.floor(high)} would`
  return [{ at: share, what, cure: 'correct the share, the count or the total' }]
}

function firstOf(names: string[], counted: Map<string, Count>): Count | undefined {
  for (const name of names) {
    const count = counted.get(name)
    if (count) return count
  }
  return undefined
}

function countOf(id: string, { facts }: Lookup): Count | undefined {
  const fact = facts.get(id)
  return fact?.kind === 'count' ? fact : undefined
}

/** Widens a share by its rounding: 52.1% means anything from 52.05% to 52.15%. */
function rounded(percent: Amount): [number, number] | undefined {
  const span = amountSpan(percent)
  if (!span || percent.qualifier === 'vague') return undefined
  const shown = percent.qualifier === 'between' ? percent.to : percent.value
  const decimals = String(shown).split('.')[1]?.length ?? 0
  const half = 0.5 / 10 ** decimals
  return [span[0] - half, span[1] + half]
}

/** If one people has several shares (in a dispute, say), the smallest counts. */
function overfull(shares: Share[]): Finding[] {
  const wholes = new Map<string, Map<string, number>>()
  const last = new Map<string, Share>()
  for (const share of shares) {
    const percent = rounded(share.percent)
    if (!percent) continue
    const key = wholeKey(share)
    const parts = wholes.get(key) ?? new Map<string, number>()
    wholes.set(key, parts.set(share.people, Math.min(percent[0], parts.get(share.people) ?? Infinity)))
    last.set(key, share)
  }
  return [...wholes].flatMap(([key, parts]) => {
    const sum = [...parts.values()].reduce((a, b) => a + b, 0)
    const at = last.get(key)
    if (sum <= 100 || !at) return []
    return [
      {
        at,
        what: `with it the shares of ${at.of} come to more than 100%`,
        cure: 'correct one of these shares',
      },
    ]
  })
}
