import type { Entity } from '../pack'
import { quote } from '../problem'
import type { Rule } from './rule'

/** No place lies, through the places around it, within itself. */
export const placesNested: Rule = {
  name: 'places-nested',
  check: (pack, lookup) => {
    const settled = new Set<string>()
    return pack.entities
      .filter((entity) => closesRing(entity, lookup.entities, settled))
      .map((at) => ({
        at,
        what: `within: ${quote(at.id)} lies, through ${quote(at.within)}, within itself`,
        cure: 'let `within` name the next larger place',
      }))
  },
}

/** Walks outwards; places already walked are not walked again, so that all walks together are linear. */
function closesRing(start: Entity, entities: ReadonlyMap<string, Entity>, settled: Set<string>): boolean {
  const walked = new Set<string>()
  let place: Entity | undefined = start
  while (place && !settled.has(place.id) && !walked.has(place.id)) {
    walked.add(place.id)
    place = place.within === undefined ? undefined : entities.get(place.within)
  }
  for (const id of walked) settled.add(id)
  return place !== undefined && walked.has(place.id)
}
