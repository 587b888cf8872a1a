import { reckon } from '../reckoning'
import type { Rule } from './rule'

/** Requires that a count calculated from other facts equals their result. */
export const reckoningsRight: Rule = {
  name: 'reckonings-right',
  check: (pack, lookup) =>
    pack.facts.flatMap((at) => {
      if (at.kind !== 'count' || at.reckoned === undefined) return []
      const reckoning = reckon(at.reckoned, at.amount.unit, lookup.facts)
      if (!reckoning) {
        const what = 'reckoned: a fact it is reckoned from is missing, or has no exact value'
        return [{ at, what, cure: 'name facts of the pack with exact amounts, or events known to the day' }]
      }
      if (at.amount.qualifier === 'exactly' && at.amount.value === reckoning.value) return []
      const what = `reckoned: it comes to ${reckoning.value}`
      return [
        { at, what, cure: `give the amount as exactly ${reckoning.value}, or correct the facts it names` },
      ]
    }),
}
