import type { Entity } from '../pack'
import { quote } from '../problem'
import type { Rule } from './rule'

/** Forbids places that contain themselves through the places around them. */
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
 * Returns the place where a walk outwards meets its own path, if it does. Skips places already walked, so that all
 * walks together take linear time.
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
