import { amountSpan } from '../amount'
import type { Amount } from '../pack'
import { quote } from '../problem'
import type { Rule } from './rule'

/** Requires possible numbers: not below zero, not negative zero, ranges from low to high. */
export const amountsSound: Rule = {
  name: 'amounts-sound',
  check: (pack) =>
    pack.facts.flatMap((at) => {
      if (at.kind !== 'count' && at.kind !== 'share') return []
      const wrong = at.kind === 'count' ? wrongIn(at.amount) : (wrongIn(at.percent) ?? wrongShare(at.percent))
      return wrong === undefined ? [] : [{ at, ...wrong }]
    }),
}

type Wrong = { what: string; cure: string }

function wrongIn(amount: Amount): Wrong | undefined {
  if (amount.qualifier === 'vague') return undefined
  const values = amount.qualifier === 'between' ? [amount.from, amount.to] : [amount.value]
  const below = values.find((value) => value < 0 || Object.is(value, -0))
  if (below !== undefined) return { what: `${quote(below)} is no amount`, cure: 'give a number from 0 up' }
  if (amount.qualifier !== 'between' || amount.from < amount.to) return undefined
  return {
    what: `the amount runs from ${amount.from} to ${amount.to}`,
    cure: 'give the smaller number first',
  }
}

/** Shares in words may be of anything; shares in numbers must be percentages. */
function wrongShare(percent: Amount): Wrong | undefined {
  if (percent.qualifier === 'vague') return undefined
  if (percent.unit !== '%')
    return { what: `a share is given in ${quote(percent.unit)}`, cure: 'give it in "%"' }
  const [low] = amountSpan(percent) ?? [0]
  const most = percent.qualifier === 'between' ? percent.to : percent.value
  return low > 100 || most > 100
    ? { what: `${most}% is more than the whole`, cure: 'give a share up to 100%' }
    : undefined
}
