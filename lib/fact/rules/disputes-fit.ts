import { saidBy, saidKey } from '../asks'
import type { Lookup } from '../lookup'
import { foldName } from '../name'
import type { Dispute } from '../pack'
import { quote } from '../problem'
import type { Finding, Rule } from './rule'

/**
 * Requires that a dispute with an ask has two or more facts that all answer it, not all alike; that its voices speak for
 * facts of the dispute; and that the reason why accounts differ is none of the wrong ones.
 */
export const disputesFit: Rule = {
  name: 'disputes-fit',
  check: (pack, lookup) =>
    pack.disputes.flatMap((dispute) => [
      ...repeated(dispute),
      ...unfit(dispute, lookup),
      ...strangeVoices(dispute),
      ...muddled(dispute),
    ]),
}

function repeated(dispute: Dispute): Finding[] {
  if (new Set(dispute.between).size === dispute.between.length) return []
  return [{ at: dispute, what: 'between: names a fact twice', cure: 'name each fact once' }]
}

function unfit(dispute: Dispute, lookup: Lookup): Finding[] {
  const { ask, between } = dispute
  if (ask === undefined || between.some((id) => !lookup.facts.has(id))) return []
  const said = between.flatMap((id) => {
    const fact = lookup.facts.get(id)
    return fact ? [{ id, answer: saidBy(fact, ask) }] : []
  })
  const silent = said.filter(({ answer }) => answer === undefined)
  if (silent.length > 0) {
    return silent.map(({ id }) => ({
      at: dispute,
      what: `between: ${quote(id)} says nothing to ${quote(ask)}`,
      cure: 'take the fact out, or the ask',
    }))
  }
  if (new Set(said.map(({ answer }) => answer && saidKey(answer))).size > 1) return []
  return [
    {
      at: dispute,
      what: `its facts give one answer to ${quote(ask)}`,
      cure: 'name the facts that differ, or take the ask out',
    },
  ]
}

function strangeVoices(dispute: Dispute): Finding[] {
  return (dispute.voices ?? []).flatMap(({ fact }) =>
    dispute.between.includes(fact)
      ? []
      : [
          {
            at: dispute,
            what: `voices: ${quote(fact)} is no fact of the dispute`,
            cure: 'name one of its facts',
          },
        ],
  )
}

function muddled(dispute: Dispute): Finding[] {
  if (dispute.differ === undefined) return []
  const { because, against } = dispute.differ
  if (new Set([because, ...against].map(foldName)).size === against.length + 1) return []
  return [{ at: dispute, what: 'differ: gives one reason twice', cure: 'give each reason once' }]
}
