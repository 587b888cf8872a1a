import { foldName } from '../name'
import type { Entity } from '../pack'
import { quote } from '../problem'
import type { Finding, Rule } from './rule'

/**
 * No spelling names two entities of one type: an answer must mean one of them. Entities of different types may share
 * one (the people and the language Kyrgyz), since a question asks for one type.
 */
export const aliasesApart: Rule = {
  name: 'aliases-apart',
  check: (pack) => {
    const owners = new Map<string, Entity>()
    return pack.entities.flatMap((entity) => {
      const names = [entity.name, ...(entity.names ?? [])]
      if (entity.adjective !== undefined) names.push(entity.adjective)
      return names.flatMap((name) => claim(entity, name, owners))
    })
  },
}

function claim(entity: Entity, name: string, owners: Map<string, Entity>): Finding[] {
  const folded = foldName(name)
  if (folded === '') {
    return [
      { at: entity, what: `the name ${quote(name)} has no letters`, cure: 'write a name that can be typed' },
    ]
  }
  const key = `${entity.type} ${folded}`
  const owner = owners.get(key)
  if (!owner) owners.set(key, entity)
  if (!owner || owner.id === entity.id) return []
  const what = `the name ${quote(name)} is also a name of ${quote(owner.id)}`
  return [{ at: entity, what, cure: 'leave it to one of the two' }]
}
