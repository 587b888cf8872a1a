import type { Dispute, Entity, Fact, Pack, Source, Topic } from './pack'
import { proseOf } from './prose'

/** Lookups that the content rules need. If parts share an id, the first one counts. */
export type Lookup = {
  entities: ReadonlyMap<string, Entity>
  facts: ReadonlyMap<string, Fact>
  sources: ReadonlyMap<string, Source>
  topics: ReadonlyMap<string, Topic>
  disputesOf: ReadonlyMap<string, readonly Dispute[]>
  /** All prose of each fact as one text, in the order of the pack's facts. */
  prose: readonly string[]
  /** Ids of parts that could not be read. They are already reported, so references to them are not. */
  unread: ReadonlySet<string>
}

export function lookUp(pack: Pack, unread: ReadonlySet<string> = new Set()): Lookup {
  return {
    entities: byId(pack.entities),
    facts: byId(pack.facts),
    sources: byId(pack.sources),
    topics: byId(pack.topics),
    disputesOf: disputesByFact(pack.disputes),
    prose: pack.facts.map(proseOf),
    unread,
  }
}

function byId<T extends { id: string }>(parts: T[]): Map<string, T> {
  const map = new Map<string, T>()
  for (const part of parts) if (!map.has(part.id)) map.set(part.id, part)
  return map
}

function disputesByFact(disputes: Dispute[]): Map<string, Dispute[]> {
  const map = new Map<string, Dispute[]>()
  for (const dispute of disputes) {
    for (const fact of dispute.between) {
      const known = map.get(fact)
      if (known) known.push(dispute)
      else map.set(fact, [dispute])
    }
  }
  return map
}

/** True if one dispute names both facts. */
export function areDisputed(lookup: Lookup, a: Fact, b: Fact): boolean {
  const ofA = lookup.disputesOf.get(a.id) ?? []
  const ofB = lookup.disputesOf.get(b.id) ?? []
  // Searches the shorter list, which keeps the time for all pairs of a hostile pack linear.
  const [fewer, other] = ofA.length <= ofB.length ? [ofA, b] : [ofB, a]
  return fewer.some((dispute) => membersOf(dispute).has(other.id))
}

const members = new WeakMap<Dispute, Set<string>>()

function membersOf(dispute: Dispute): Set<string> {
  const known = members.get(dispute)
  if (known) return known
  const made = new Set(dispute.between)
  members.set(dispute, made)
  return made
}
