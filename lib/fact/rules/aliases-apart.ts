import { foldedSpellings, spellings } from '../name'
import type { Entity } from '../pack'
import { quote } from '../problem'
import type { Finding, Rule } from './rule'

/**
 * Forbids spellings that name two entities of one type, because an answer must mean one of them. Entities of different
 * types may share one (the people and the language Kyrgyz), since a question asks for one type.
 */
export const aliasesApart: Rule = {
  name: 'aliases-apart',
  check: (pack) => {
    const ofType = new Map<Entity['type'], Map<string, Entity>>()
    return pack.entities.flatMap((entity) => {
      const owners = ofType.get(entity.type) ?? new Map<string, Entity>()
      ofType.set(entity.type, owners)
      return foldedSpellings(entity).flatMap((folded, i) => claim(entity, folded, i, owners))
    })
  },
}

function claim(entity: Entity, folded: string, which: number, owners: Map<string, Entity>): Finding[] {
  const owner = owners.get(folded)
  if (!owner) owners.set(folded, entity)
  if (folded !== '' && (!owner || owner.id === entity.id)) return []
  const name = spellings(entity)[which]
  if (folded === '' || !owner) {
    return [
      { at: entity, what: `the name ${quote(name)} has no letters`, cure: 'write a name that can be typed' },
    ]
  }
  const what = `the name ${quote(name)} is also a name of ${quote(owner.id)}`
  return [{ at: entity, what, cure: 'leave it to one of the two' }]
}
