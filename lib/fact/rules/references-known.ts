import type { Lookup } from '../lookup'
import type { Entity, Fact, Pack } from '../pack'
import { quote } from '../problem'
import type { Finding, Part, Rule } from './rule'

type EntityType = Entity['type']
type Reference = { field: string; id: string; types?: readonly EntityType[] }

/** Requires that every referenced id exists and has the right type. */
export const referencesKnown: Rule = {
  name: 'references-known',
  check: (pack, lookup) => [
    ...pack.entities.flatMap((entity) => unknownEntities(entity, ofEntity(entity), lookup)),
    ...pack.facts.flatMap((fact) => ofFactAll(fact, lookup)),
    ...ofDisputes(pack, lookup),
  ],
}

function ofEntity({ within, kindred }: Entity): Reference[] {
  const near = (kindred ?? []).map((id) => ({ field: 'kindred', id }))
  return within === undefined ? near : [{ field: 'within', id: within, types: ['place'] }, ...near]
}

function ofFactAll(fact: Fact, lookup: Lookup): Finding[] {
  const found = unknownEntities(fact, ofFact(fact), lookup)
  if (isUnknown(fact.topic, lookup.topics, lookup)) found.push(missing(fact, 'topic', fact.topic))
  for (const { source } of fact.citations) {
    if (isUnknown(source, lookup.sources, lookup)) found.push(missing(fact, 'source', source))
  }
  if (fact.kind === 'count' && fact.partOf !== undefined) found.push(...ofPart(fact, fact.partOf, lookup))
  return found
}

function ofFact(fact: Fact): Reference[] {
  const said = references(fact)
  if (fact.according !== undefined) said.push({ field: 'according', id: fact.according, types: SPEAKERS })
  return said
}

/** Types that can say something. */
const SPEAKERS: readonly EntityType[] = ['person', 'organisation', 'people', 'document']
/** Types that can have offices. */
const BODIES: readonly EntityType[] = ['organisation', 'place']

function references(fact: Fact): Reference[] {
  switch (fact.kind) {
    case 'event': {
      const event: Reference = { field: 'event', id: fact.event, types: ['event'] }
      return fact.place === undefined
        ? [event]
        : [event, { field: 'place', id: fact.place, types: ['place'] }]
    }
    case 'office':
      return [
        { field: 'person', id: fact.person, types: ['person'] },
        { field: 'office', id: fact.office, types: ['office'] },
        { field: 'body', id: fact.body, types: BODIES },
      ]
    case 'ethnicity':
      return [
        { field: 'person', id: fact.person, types: ['person'] },
        { field: 'people', id: fact.people, types: ['people'] },
      ]
    case 'share':
      return [
        { field: 'people', id: fact.people, types: ['people'] },
        { field: 'of', id: fact.of },
      ]
    case 'count':
      return [{ field: 'of', id: fact.of }]
    case 'relation':
      return [
        { field: 'subject', id: fact.subject },
        { field: 'object', id: fact.object },
      ]
    case 'cause':
      return []
  }
}

function unknownEntities(at: Part, references: Reference[], lookup: Lookup): Finding[] {
  return references.flatMap(({ field, id, types }) => {
    const entity = lookup.entities.get(id)
    if (!entity) return lookup.unread.has(id) ? [] : [missing(at, field, id, 'entity')]
    if (!types || types.includes(entity.type)) return []
    const what = `${field}: ${quote(id)} is of type ${entity.type}, not ${types.join(' or ')}`
    return [{ at, what, cure: `name one of type ${types.join(' or ')}, or correct the type of ${quote(id)}` }]
  })
}

function ofPart(fact: Fact, whole: string, lookup: Lookup): Finding[] {
  const known = lookup.facts.get(whole)
  if (!known) return lookup.unread.has(whole) ? [] : [missing(fact, 'partOf', whole, 'fact')]
  if (known.kind === 'count' && known !== fact) return []
  const what = known === fact ? 'partOf: the fact is a part of itself' : `partOf: ${quote(whole)} is no count`
  return [{ at: fact, what, cure: 'name the fact that counts the whole' }]
}

function ofDisputes(pack: Pack, lookup: Lookup): Finding[] {
  return pack.disputes.flatMap((dispute) =>
    dispute.between
      .filter((id) => isUnknown(id, lookup.facts, lookup))
      .map((id) => missing(dispute, 'between', id, 'fact')),
  )
}

function isUnknown(id: string, known: ReadonlyMap<string, unknown>, { unread }: Lookup): boolean {
  return !known.has(id) && !unread.has(id)
}

function missing(at: Part, field: string, id: string, noun = field): Finding {
  return {
    at,
    what: `${field}: the pack has no ${noun} ${quote(id)}`,
    cure: `correct the id, or add the ${noun}`,
  }
}
