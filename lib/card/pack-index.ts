import { formatAmount } from '../fact/amount'
import type { Ask, Dispute, Entity, Fact, Pack } from '../fact/pack'
import { type Asked, askedOf, sideOf } from './answers'
import type { Card, CardId, Key } from './card'
import { append, group } from './group'
import { stemsOf } from './stems'

/** A pack with its lookups. Built once, so that no question has to walk the pack. */
export type PackIndex = {
  pack: Pack
  entities: ReadonlyMap<string, Entity>
  facts: ReadonlyMap<string, Fact>
  /** The cards that are asked, in the order of the pack. */
  cards: readonly Card[]
  /** Every card by its id, retired ones included. */
  card: ReadonlyMap<CardId, Card>
  cardsOf: ReadonlyMap<string, readonly Card[]>
  disputesOf: ReadonlyMap<string, readonly Dispute[]>
}

/** Builds the index and all cards. Expects a pack that passed `parsePack`. */
export function indexPack(pack: Pack): PackIndex {
  const entities = new Map(pack.entities.map((entity) => [entity.id, entity]))
  const facts = new Map(pack.facts.map((fact) => [fact.id, fact]))
  const disputesOf = group(
    pack.disputes.flatMap((dispute) => dispute.between.map((id) => [id, dispute] as const)),
  )
  const cards = makeCards(pack, { entities, facts, disputesOf })
  const asked = cards.filter(({ retired }) => !retired)
  return {
    pack,
    entities,
    facts,
    cards: asked,
    card: new Map(cards.map((card) => [card.id, card])),
    cardsOf: group(asked.map((card) => [card.fact, card] as const)),
    disputesOf,
  }
}

/** True for packs of the first format, which are asked as they were when links were made with them. */
export function isFirstFormat({ pack }: Pick<PackIndex, 'pack'>): boolean {
  return pack.format === 'annals-pack/1'
}

/** Returns the entity with that id. Throws for an id the pack does not have, which a checked pack never names. */
export function entityOf(index: Pick<PackIndex, 'entities'>, id: string): Entity {
  const entity = index.entities.get(id)
  if (!entity) throw new Error(`the pack has no entity ${id}`)
  return entity
}

/** Returns the fact with that id. Throws for an id the pack does not have. */
export function factOf(index: Pick<PackIndex, 'facts'>, id: string): Fact {
  const fact = index.facts.get(id)
  if (!fact) throw new Error(`the pack has no fact ${id}`)
  return fact
}

type Ways = Pick<PackIndex, 'entities' | 'facts' | 'disputesOf'>

function makeCards(pack: Pack, ways: Ways): Card[] {
  const asked = pack.facts.map(askedOf)
  const answering = new Map<string, Key[]>()
  for (const one of asked) for (const { sameAs, key } of one) append(answering, sameAs, key)
  const taken = new Set<string>()
  const nameOf = (id: string): Entity => entityOf(ways, id)
  const cards: Card[] = []
  pack.facts.forEach((fact, i) => {
    for (const one of asked[i] ?? []) {
      if (fact.retired?.includes(one.ask)) {
        cards.push({ ...makeCard(fact, one, [], [one.key], ways), retired: true })
        continue
      }
      if (taken.has(one.sameAs)) continue
      const stems = stemsOf(fact, one.ask, nameOf, pack.format)
      if (stems.length === 0) continue
      taken.add(one.sameAs)
      cards.push(makeCard(fact, one, stems, keysOf(fact, one, answering.get(one.sameAs) ?? [], ways), ways))
    }
  })
  return cards
}

function makeCard(fact: Fact, { ask }: Asked, stems: string[], keys: Key[], { facts }: Ways): Card {
  return {
    id: `${fact.id}:${ask}`,
    fact: fact.id,
    topic: fact.topic,
    ask,
    stems,
    keys,
    complete: isComplete(fact, ask),
    sensitive: keys.some((key) => facts.get(key.fact)?.sensitive === true),
  }
}

/** Returns the fact's own key, the keys of facts that answer the same question, and the other sides of a dispute. */
function keysOf(fact: Fact, { ask, key }: Asked, same: Key[], ways: Ways): Key[] {
  const disputes = ways.disputesOf.get(fact.id)?.filter((dispute) => dispute.ask === ask) ?? []
  // Almost every card has one answer, its fact's own.
  if (same.length === 1 && disputes.length === 0) return same
  const sides = disputes.flatMap((dispute) =>
    dispute.between.flatMap((id) => {
      const side = ways.facts.get(id)
      return (side && sideOf(side, ask)) ?? []
    }),
  )
  return unlike([key, ...same, ...sides])
}

function isComplete(fact: Fact, ask: Ask): boolean {
  if (ask === 'claimant') return true
  if (fact.kind === 'cause') return false
  if (fact.kind !== 'relation') return true
  return (ask === 'subject' || ask === 'object') && (fact.complete ?? []).includes(ask)
}

/** Removes repeated values; the first fact to give a value keeps it. */
function unlike(keys: Key[]): Key[] {
  const seen = new Set<string>()
  return keys.filter((key) => {
    const value = valueIn(key)
    return !seen.has(value) && seen.add(value)
  })
}

function valueIn(key: Key): string {
  switch (key.type) {
    case 'entity':
      return key.entity
    case 'date':
      return key.edtf
    case 'amount':
      return formatAmount(key.amount)
    case 'text':
      return key.text
  }
}
