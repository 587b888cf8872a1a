import type { Entity } from '../pack'
import { quote } from '../problem'
import type { Rule } from './rule'

/** No place lies, through the places around it, within itself. */
export const placesNested: Rule = {
  name: 'places-nested',
  check: (pack, lookup) => {
    const settled = new Set<string>()
    return pack.entities
      .flatMap((entity) => ringFrom(entity, lookup.entities, settled) ?? [])
      .map((at) => ({
        at,
        what: `within: it lies, through ${quote(at.within)}, within itself`,
        cure: 'let `within` name the next larger place',
      }))
  },
}

/**
 * The place at which a walk outwards comes back to itself, if it does. Places walked before are not walked again, so
 * that all walks together are linear.
 */
function ringFrom(
  start: Entity,
  entities: ReadonlyMap<string, Entity>,
  settled: Set<string>,
): Entity | undefined {
  const walked = new Set<string>()
  let place: Entity | undefined = start
  while (place && !settled.has(place.id) && !walked.has(place.id)) {
    walked.add(place.id)
    place = place.within === undefined ? undefined : entities.get(place.within)
  }
  for (const id of walked) settled.add(id)
  return place && walked.has(place.id) ? place : undefined
}
