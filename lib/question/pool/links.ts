import type { Card } from '../../card/card'
import { append } from '../../card/group'
import { perCard, perPack } from '../../card/memo'
import type { PackIndex } from '../../card/pack-index'
import { foldName } from '../../fact/name'
import type { Entity, Fact, FactKind, FactOf } from '../../fact/pack'
import { overlap } from '../../fact/time'
import { foldedSpellings } from '../read/spelling-index'
import { entitiesOf, pointAsked } from '../tell/words'

export type Links = {
  /** Entities that fit beside each other as options. */
  alike: Map<string, Entity[]>
  place: Map<string, number>
  /** Entities that a fact links, so that each may be a right answer to a question about the other. */
  linked: Map<string, Set<string>>
  /** The first statement about an entity by the fact's kind, without sensitive facts. */
  told: Map<string, Map<FactKind, Fact>>
  /** The facts that date an event. */
  dates: Map<string, FactOf<'event'>[]>
  shares: Map<string, FactOf<'share'>[]>
}

/** Membership links all members of a body to it, but says nothing about who held its offices. */
const MEMBERSHIP = 'member-of'

export const linksOf = perPack((index): Links => {
  const made: Links = {
    alike: new Map(),
    place: new Map(),
    linked: new Map(),
    told: new Map(),
    dates: new Map(),
    shares: new Map(),
  }
  for (const entity of index.pack.entities) {
    for (const form of formsOf(entity)) {
      made.place.set(`${form} ${entity.id}`, made.alike.get(form)?.length ?? 0)
      append(made.alike, form, entity)
    }
  }
  for (const fact of index.pack.facts) addFact(made, fact)
  return made
})

export function formsOf(entity: Entity): string[] {
  return [`${entity.type}/${entity.sort ?? ''}`, entity.type]
}

function addFact(made: Links, fact: Fact): void {
  const [a, b] = pairOf(fact)
  if (a !== undefined && b !== undefined) {
    link(made.linked, a, b)
    link(made.linked, b, a)
  }
  if (fact.kind === 'event') append(made.dates, fact.event, fact)
  if (fact.kind === 'share') append(made.shares, fact.of, fact)
  if (fact.sensitive) return
  for (const id of mentioned(fact)) {
    const told = made.told.get(id) ?? new Map<FactKind, Fact>()
    if (!told.has(fact.kind)) told.set(fact.kind, fact)
    made.told.set(id, told)
  }
}

function pairOf(fact: Fact): [a?: string, b?: string] {
  switch (fact.kind) {
    case 'event':
      return fact.place === undefined ? [] : [fact.event, fact.place]
    case 'office':
      return [fact.person, fact.office]
    case 'ethnicity':
      return [fact.person, fact.people]
    case 'relation':
      return fact.relation === MEMBERSHIP ? [] : [fact.subject, fact.object]
    default:
      return []
  }
}

function mentioned(fact: Fact): string[] {
  switch (fact.kind) {
    case 'event':
      return fact.place === undefined ? [fact.event] : [fact.event, fact.place]
    case 'office':
      return [fact.person, fact.office]
    case 'ethnicity':
      return [fact.person, fact.people]
    case 'relation':
      return [fact.subject, fact.object]
    case 'share':
      return [fact.people]
    default:
      return []
  }
}

function link(linked: Map<string, Set<string>>, from: string, to: string): void {
  const others = linked.get(from) ?? new Set<string>()
  linked.set(from, others.add(to))
}

/** Tests whether an entity is another one than the answers, neither around nor inside one, and not in the stem. */
export const isApart = perCard((index, card): ((other: Entity) => boolean) => {
  const keys = new Set(entitiesOf(card))
  const stems = card.stems.map((stem) => ` ${foldName(stem)} `)
  return ({ id }) =>
    !keys.has(id) &&
    !isNamedIn(index, stems, id) &&
    [...keys].every((key) => !contains(index, key, id) && !contains(index, id, key))
})

function falseFor(index: PackIndex, known: Links, card: Card): (other: Entity) => boolean {
  const about = askedAbout(index, card).map((id) => known.linked.get(id))
  const fact = index.facts.get(card.fact)
  const apart = isApart(index, card)
  return (other) => {
    if (!apart(other) || about.some((linked) => linked?.has(other.id))) return false
    if (fact?.kind === 'event' && card.ask === 'what') return datedElsewhere(known, fact, other.id)
    if (fact?.kind === 'share') return hasOtherShare(known, fact, other.id)
    return true
  }
}

/** True if the stem names the entity, which then cannot be an option. */
function isNamedIn(index: PackIndex, foldedStems: string[], entity: string): boolean {
  return foldedSpellings(index, entity).some((spelling) =>
    foldedStems.some((stem) => stem.includes(` ${spelling} `)),
  )
}

/** Returns the entities that the stem is about. Anything a fact links to them may be a right answer. */
function askedAbout(index: PackIndex, card: Card): string[] {
  return card.keys.flatMap(({ fact: id }) => {
    const fact = index.facts.get(id)
    switch (fact?.kind) {
      case 'event':
        return card.ask === 'where' ? [fact.event] : []
      case 'office':
        return card.ask === 'who' ? [fact.office, fact.body] : [fact.person]
      case 'ethnicity':
        return [fact.person]
      case 'relation':
        return [card.ask === 'object' ? fact.subject : fact.object]
      default:
        return []
    }
  })
}

/** True if one entity is inside the other, at any depth. */
function contains(index: PackIndex, whole: string, part: string): boolean {
  let at = index.entities.get(part)?.within
  for (let depth = 0; at !== undefined && depth < 32; depth += 1) {
    if (at === whole) return true
    at = index.entities.get(at)?.within
  }
  return false
}

function datedElsewhere(known: Links, fact: FactOf<'event'>, event: string): boolean {
  const key = pointAsked(fact.time, 'when')
  const dates = known.dates.get(event) ?? []
  return (
    key !== undefined &&
    dates.length > 0 &&
    dates.every((other) => {
      const point = pointAsked(other.time, 'when')
      return (
        !other.sensitive && point !== undefined && point.precision === key.precision && !overlap(point, key)
      )
    })
  )
}

/** True if the pack gives the people another share, or if so large a share is not left of the whole. */
function hasOtherShare(known: Links, fact: FactOf<'share'>, people: string): boolean {
  if (fact.percent.qualifier !== 'exactly') return false
  const share = fact.percent.value
  const whole = (known.shares.get(fact.of) ?? []).filter((other) => other.moment?.time === fact.moment?.time)
  const given = whole.filter((other) => other.people === people)
  if (given.length > 0) {
    return given.every(({ percent }) => percent.qualifier === 'exactly' && percent.value !== share)
  }
  const taken = whole.reduce(
    (sum, { percent }) => sum + (percent.qualifier === 'exactly' ? percent.value : 0),
    0,
  )
  return 100 - taken < share
}

/** Tests whether an entity is certainly not an answer to this card, as far as the facts of the pack go. */
export const certainlyFalse = perCard((index, card): ((other: Entity) => boolean) =>
  falseFor(index, linksOf(index), card),
)
