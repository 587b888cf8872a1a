import { ASKS } from '../asks'
import { quote } from '../problem'
import type { Rule } from './rule'

/** Requires that the card newcomers see first exists and is not sensitive. */
export const firstCard: Rule = {
  name: 'first-card',
  check: (pack, lookup) => {
    const [id = '', ask = ''] = pack.first.split(':')
    const fact = lookup.facts.get(id)
    if (lookup.unread.size > 0 && !fact) return []
    const asks: readonly string[] = fact ? ASKS[fact.kind] : []
    if (fact && !fact.sensitive && asks.includes(ask) && pack.first === `${id}:${ask}`) return []
    const what = fact?.sensitive
      ? `first: ${quote(pack.first)} is sensitive`
      : `first: there is no card ${quote(pack.first)}`
    return [{ at: pack, what, cure: 'name a card as <fact id>:<ask>, of a fact that is not sensitive' }]
  },
}
