import { saidBy, stemsWritten } from '../asks'
import type { Lookup } from '../lookup'
import { foldName } from '../name'
import type { Grouping, Pack } from '../pack'
import { quote } from '../problem'
import type { Finding, Rule } from './rule'

/**
 * Requires that a grouping has groups of different names, and that its cards are in the pack, have stems, are not
 * sensitive, and are in one of its groups only.
 */
export const groupingsHold: Rule = {
  name: 'groupings-hold',
  check: (pack, lookup) =>
    (pack.groupings ?? []).flatMap((grouping) => [
      ...namedTwice(pack, grouping),
      ...cardsOf(grouping).flatMap((card, i, all) =>
        wrongCard(pack, grouping, card, all.indexOf(card) !== i, lookup),
      ),
    ]),
}

function cardsOf({ groups }: Grouping): string[] {
  return groups.flatMap(({ cards }) => cards)
}

function namedTwice(at: Pack, { id, groups }: Grouping): Finding[] {
  const names = new Set(groups.map(({ name }) => foldName(name)))
  return names.size === groups.length
    ? []
    : [{ at, what: `grouping ${quote(id)}: two groups have one name`, cure: 'name them differently' }]
}

function wrongCard(
  at: Pack,
  { id }: Grouping,
  card: string,
  again: boolean,
  { facts, unread }: Lookup,
): Finding[] {
  const told = (what: string, cure: string): Finding[] => [
    { at, what: `grouping ${quote(id)}: ${quote(card)} ${what}`, cure },
  ]
  const [name = '', ask = ''] = card.split(':')
  const fact = facts.get(name)
  if (!fact) return unread.has(name) ? [] : told('is no card of the pack', 'correct the id')
  const asked = stemsWritten(fact).find((one) => one.ask === ask)
  if (!asked || saidBy(fact, asked.ask) === undefined)
    return told('has no stems', 'name a card that is asked, or write stems for it')
  if (fact.sensitive) return told('is sensitive', 'leave it out')
  return again ? told('is in two groups', 'leave it in one') : []
}
