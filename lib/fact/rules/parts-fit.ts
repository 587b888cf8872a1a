import { amountSpan } from '../amount'
import type { FactOf } from '../pack'
import type { Rule } from './rule'

/** Requires that the counts of a whole's parts add up to no more than the whole. */
export const partsFit: Rule = {
  name: 'parts-fit',
  check: (pack, lookup) => {
    const sums = new Map<string, number>()
    for (const fact of pack.facts) {
      if (fact.kind !== 'count' || fact.partOf === undefined) continue
      const [least] = amountSpan(fact.amount) ?? [0]
      sums.set(fact.partOf, (sums.get(fact.partOf) ?? 0) + least)
    }
    return [...sums].flatMap(([id, sum]) => {
      const whole = lookup.facts.get(id)
      if (whole?.kind !== 'count' || sum <= mostOf(whole)) return []
      return [
        {
          at: whole,
          what: `its parts come to ${sum}, which is more than the whole`,
          cure: 'correct the whole or its parts',
        },
      ]
    })
  },
}

function mostOf({ amount }: FactOf<'count'>): number {
  return amountSpan(amount)?.[1] ?? Infinity
}
