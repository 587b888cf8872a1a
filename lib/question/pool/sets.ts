import type { Card } from '../../card/card'
import { append } from '../../card/group'
import { perPack } from '../../card/memo'
import { entityOf, type PackIndex } from '../../card/pack-index'
import type { Entity, Fact } from '../../fact/pack'
import { curled } from '../tell/gap-words'
import { entitiesOf } from '../tell/words'

/** A person of a body, and the card that asks which people they are listed as. */
export type Listed = { person: Entity; card: Card }

/** The persons of a body who are listed as one people, and those who are listed as another. */
export type PeopleSet = {
  /** `members of the Interim Government Council`, `holders of posts in the Interim Government`. */
  whom: string
  /** `Uyghur` */
  adjective: string
  inside: Listed[]
  outside: Listed[]
  /** True if everybody in the body is known and listed, so that nobody else can be inside. */
  complete: boolean
}

/**
 * Returns the sets that include the person of an ethnicity card, largest first. Leaves out persons whose listing is
 * sensitive, disputed, somebody's word, or one of several.
 */
export function peopleSetsOf(index: PackIndex, card: Card): readonly PeopleSet[] {
  return setsByCard(index).get(card.id) ?? []
}

const setsByCard = perPack((index): Map<string, PeopleSet[]> => {
  const listed = listedPersons(index)
  const found = new Map<string, PeopleSet[]>()
  for (const body of bodiesOf(index)) {
    const members = [...body.persons].flatMap((person) => listed.get(person) ?? [])
    const known = body.complete && members.length === body.persons.size
    for (const people of new Set(members.map(peopleOf))) {
      const { adjective } = entityOf(index, people)
      if (adjective === undefined) continue
      const all = members.filter((member) => peopleOf(member) === people)
      const inside = all.filter(isAsked)
      const outside = members.filter((member) => peopleOf(member) !== people).filter(isAsked)
      const complete = known && inside.length === all.length
      const set = { whom: body.whom, adjective, inside, outside, complete }
      for (const { card } of inside) append(found, card.id, set)
    }
  }
  for (const one of found.values()) one.sort((a, b) => sizeOf(b) - sizeOf(a))
  return found
})

function sizeOf({ inside, outside }: PeopleSet): number {
  return inside.length + outside.length
}

function isAsked({ card }: Listed): boolean {
  return !card.retired
}

function peopleOf({ card }: Listed): string {
  return entitiesOf(card)[0] ?? ''
}

function listedPersons(index: PackIndex): Map<string, Listed> {
  const facts = new Map<string, Fact[]>()
  for (const fact of index.pack.facts) if (fact.kind === 'ethnicity') append(facts, fact.person, fact)
  const found = new Map<string, Listed>()
  for (const [person, [fact, another]] of facts) {
    const card = fact && index.card.get(`${fact.id}:people`)
    if (!card || another || card.sensitive || card.keys.length !== 1) continue
    if (fact.according !== undefined || index.disputesOf.has(fact.id)) continue
    found.set(person, { person: entityOf(index, person), card })
  }
  return found
}

type Body = { whom: string; persons: Set<string>; complete: boolean }

/** Membership links all members of a body to it. */
const MEMBERSHIP = 'member-of'

/** Returns who belongs to which body, by facts of membership, counts of listed members, and offices. */
function bodiesOf(index: PackIndex): Body[] {
  const bodies = new Map<string, Body>()
  const join = (whom: string, body: string, person: string, complete: boolean): void => {
    const words = `${whom} ${curled(entityOf(index, body).name)}`
    const known = bodies.get(words) ?? { whom: words, persons: new Set(), complete: false }
    if (entityOf(index, person).type === 'person') known.persons.add(person)
    known.complete ||= complete
    bodies.set(words, known)
  }
  for (const fact of index.pack.facts) {
    if (fact.sensitive) continue
    if (fact.kind === 'office') join('holders of posts in', fact.body, fact.person, true)
    if (fact.kind === 'relation' && fact.relation === MEMBERSHIP)
      join('members of', fact.object, fact.subject, fact.complete?.includes('subject') === true)
    for (const person of personsCounted(index, fact))
      join('members of', fact.kind === 'count' ? fact.of : '', person, true)
  }
  return [...bodies.values()]
}

/** Returns the persons whose listings a count of members was worked out from. */
function personsCounted(index: PackIndex, fact: Fact): string[] {
  if (fact.kind !== 'count' || fact.reckoned?.by !== 'counting' || !fact.what.startsWith('members')) return []
  return fact.reckoned.facts.flatMap((id) => {
    const counted = index.facts.get(id)
    return counted?.kind === 'ethnicity' ? [counted.person] : []
  })
}
