import { entityOf, type PackIndex } from '../../card/pack-index'
import { formatNumber } from '../../fact/amount'
import type { Fact, FactOf } from '../../fact/pack'
import { reckon } from '../../fact/reckoning'
import { labelOf } from './words'

/** Shows how a calculated count follows from other facts; undefined for other facts. */
export function workingOf(index: PackIndex, fact: Fact): string | undefined {
  if (fact.kind !== 'count' || fact.reckoned === undefined) return undefined
  if (fact.reckoned.by === 'counting') return counted(index, fact, fact.reckoned.facts)
  return reckon(fact.reckoned, fact.amount.unit, index.facts)?.working
}

function counted(index: PackIndex, fact: FactOf<'count'>, ids: readonly string[]): string | undefined {
  const facts = ids.flatMap((id) => index.facts.get(id) ?? [])
  const names = new Set(facts.map((one) => nameIn(index, one, facts)))
  // Shows nothing rather than a list with fewer names than things counted.
  if (names.size !== ids.length || names.has(undefined)) return undefined
  return `${[...names].join(', ')}: ${formatNumber(names.size)} ${fact.amount.unit}`
}

/** Names what this fact counts as one: the person, the event, or the side of the relation that differs. */
function nameIn(index: PackIndex, fact: Fact, facts: readonly Fact[]): string | undefined {
  const name = (id: string): string => labelOf(entityOf(index, id))
  switch (fact.kind) {
    case 'ethnicity':
    case 'office':
      return name(fact.person)
    case 'event':
      return name(fact.event)
    case 'relation':
      return name(oneSubject(facts) ? fact.object : fact.subject)
    case 'share':
      return name(fact.people)
    default:
      return undefined
  }
}

function oneSubject(facts: readonly Fact[]): boolean {
  return new Set(facts.map((fact) => (fact.kind === 'relation' ? fact.subject : ''))).size === 1
}
