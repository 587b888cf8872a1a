import type { Fact } from '../pack'
import type { Rule } from './rule'

/** Requires that a fact mentions every entity, or a place within it, or names it as a wrong option. */
export const entitiesUsed: Rule = {
  name: 'entities-used',
  check: (pack, lookup) => {
    if (lookup.unread.size > 0) return []
    const used = new Set(pack.facts.flatMap(entitiesOf))
    for (const entity of pack.entities) {
      let place = entity
      // Walks outwards from a used place until it meets one that is already marked.
      while (used.has(place.id) && place.within !== undefined && !used.has(place.within)) {
        used.add(place.within)
        place = lookup.entities.get(place.within) ?? place
      }
    }
    return pack.entities
      .filter(({ id }) => !used.has(id))
      .map((at) => ({ at, what: 'no fact speaks of it', cure: 'write a fact about it, or take it out' }))
  },
}

function entitiesOf(fact: Fact): string[] {
  const wrong = fact.against === undefined ? [] : Object.values(fact.against).flat()
  return [...spokenOf(fact), ...(fact.according === undefined ? [] : [fact.according]), ...wrong]
}

function spokenOf(fact: Fact): string[] {
  switch (fact.kind) {
    case 'event':
      return fact.place === undefined ? [fact.event] : [fact.event, fact.place]
    case 'office':
      return [fact.person, fact.office, fact.body]
    case 'ethnicity':
      return [fact.person, fact.people]
    case 'share':
      return [fact.people, fact.of]
    case 'count':
      return [fact.of]
    case 'relation':
      return [fact.subject, fact.object]
    case 'cause':
      return []
  }
}
