import { factOf, type PackIndex } from '../card/pack-index'
import { spellings } from '../fact/name'
import type { Citation, Entity, Fact } from '../fact/pack'
import type { Command } from './command'
import { placesOf } from './facts'

/** Lists every entity with all its spellings and the citations of the facts that name it. */
export const entities: Command = {
  about: 'every entity, with its spellings and the citations of the facts that name it',
  run: (index) => {
    const naming = factsByEntity(index)
    return {
      ok: true,
      lines: index.pack.entities.map((entity) => lineOf(index, entity, naming.get(entity.id) ?? [])),
    }
  },
}

function lineOf(index: PackIndex, entity: Entity, facts: string[]) {
  const citations = facts.flatMap((id) => factOf(index, id).citations)
  const where = [...new Set(placesOf(index, distinct(citations)))]
  const sort = entity.sort === undefined ? '' : `/${entity.sort}`
  return {
    json: { ...entity, spellings: spellings(entity), facts, where },
    text: `${entity.id} [${entity.type}${sort}] ${spellings(entity).join(' | ')}\n  ${facts.join(', ')}\n  ${where.join('; ')}`,
  }
}

function distinct(citations: Citation[]): Citation[] {
  return [...new Map(citations.map((citation) => [JSON.stringify(citation), citation])).values()]
}

function factsByEntity({ pack }: PackIndex): Map<string, string[]> {
  const ids = new Set(pack.entities.map(({ id }) => id))
  const naming = new Map<string, string[]>()
  for (const fact of pack.facts) {
    for (const id of namesIn(fact, ids)) naming.set(id, [...(naming.get(id) ?? []), fact.id])
  }
  return naming
}

const NAMING = [
  'event',
  'place',
  'person',
  'office',
  'body',
  'people',
  'of',
  'subject',
  'object',
  'according',
] as const

function namesIn(fact: Fact, ids: ReadonlySet<string>): Set<string> {
  const fields = new Map<string, unknown>(Object.entries(fact))
  const named = NAMING.map((field) => fields.get(field)).filter((id): id is string => typeof id === 'string')
  return new Set(named.filter((id) => ids.has(id)))
}
