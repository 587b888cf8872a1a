import type { Card } from '../../card/card'
import { append } from '../../card/group'
import { perPack } from '../../card/memo'
import { entityOf, factOf, type PackIndex } from '../../card/pack-index'
import type { Ask, Entity, Fact } from '../../fact/pack'
import { isPlural } from '../tell/number-of-names'
import { capitalize, entityWords } from '../tell/words'
import type { Candidate } from './candidate'
import { certainlyFalse, formsOf, isApart, linksOf } from './links'
import { outward } from './nearest'

/**
 * Returns entities that are certainly false answers: those the fact names in `against`, most plausible first, or else
 * those that the kind of fact rules out.
 */
export function entityPool(index: PackIndex, card: Card, key: string, most: number): Candidate[] {
  const fact = factOf(index, card.fact)
  const named = fact.against?.[card.ask]
  const not = new Set(fact.notAgainst?.[card.ask])
  // What the fact names is false, even if another fact links the two.
  const isFalse = (named ? isApart : certainlyFalse)(index, card)
  const found: Candidate[] = []
  for (const other of named ? named.map((id) => entityOf(index, id)) : ruledOut(index, card, fact, key)) {
    if (found.length >= most) break
    if (!not.has(other.id) && isFalse(other)) found.push(candidate(index, card, other))
  }
  return found
}

function candidate(index: PackIndex, card: Card, entity: Entity): Candidate {
  const text = entityWords(index, card, entity.id)
  const really = whatItIs(index, card, entity)
  const named = { text, size: text.length, entity: entity.id }
  return really === undefined ? named : { ...named, really }
}

/** Says what an entity is: by its gloss, else by the office of a person or the date of an event. */
export function whatItIs(index: PackIndex, card: Card, entity: Entity): string | undefined {
  if (entity.gloss !== undefined)
    return `${capitalize(entity.name)} ${isPlural(entity) ? 'were' : 'was'} ${entity.gloss}.`
  const told = linksOf(index).told.get(entity.id)
  const telling = entity.type === 'person' ? told?.get('office') : told?.get('event')
  return telling?.topic === card.topic || entity.type === 'person' ? telling?.text : undefined
}

/** Returns entities that are false by the kind of fact, nearest first. */
function ruledOut(index: PackIndex, card: Card, fact: Fact, key: string): Iterable<Entity> {
  if (card.ask === 'claimant') return []
  switch (fact.kind) {
    case 'office':
      return inBody(index, fact.body, card.ask, key)
    case 'ethnicity':
      return peoplesOfPersons(index)
    case 'relation':
      return card.complete ? alike(index, key, fact) : []
    default:
      return alike(index, key, fact)
  }
}

/** Returns the holders, or the offices, of a body. Whoever is named with one office of it did not hold another. */
function inBody(index: PackIndex, body: string, ask: Ask, key: string): Entity[] {
  const posts = officesByBody(index).get(body) ?? []
  const ids = posts.map((post) => (ask === 'who' ? post.person : post.office))
  return [...new Set(ids)].filter((id) => id !== key).map((id) => entityOf(index, id))
}

type Post = { person: string; office: string }

const officesByBody = perPack(({ pack }): Map<string, Post[]> => {
  const made = new Map<string, Post[]>()
  for (const fact of pack.facts) if (fact.kind === 'office' && !fact.sensitive) append(made, fact.body, fact)
  return made
})

/** Returns the peoples that persons of the pack belong to, and others of their sort. */
const peoplesOfPersons = perPack((index): Entity[] => {
  const named = new Set(index.pack.facts.flatMap((fact) => (fact.kind === 'ethnicity' ? [fact.people] : [])))
  const sorts = new Set([...named].map((id) => entityOf(index, id).sort))
  const others = index.pack.entities.filter(
    ({ id, type, sort }) => type === 'people' && sorts.has(sort) && !named.has(id),
  )
  return [...[...named].map((id) => entityOf(index, id)), ...others].filter(
    ({ adjective }) => adjective !== undefined,
  )
})

/** Returns entities of the key's type and sort that some fact tells of, without those that this fact names. */
function* alike(index: PackIndex, key: string, fact: Fact): Generator<Entity> {
  const known = linksOf(index)
  const [form = ''] = formsOf(entityOf(index, key))
  const around = outward(known.alike.get(form) ?? [], known.place.get(`${form} ${key}`) ?? 0)
  for (const other of around) if (known.told.has(other.id) && !fact.text.includes(other.name)) yield other
}
