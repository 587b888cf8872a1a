import type { PackIndex } from '../card/pack-index'
import type { Memory } from '../review/review'
import type { Learner } from './learner'

/** Counts facts with at least one card that was asked. */
export function metFacts(index: PackIndex, learner: Pick<Learner, 'memories'>): number {
  let known = 0
  for (const cards of index.cardsOf.values()) if (cards.some(({ id }) => learner.memories.has(id))) known += 1
  return known
}

/** Returns the memories of the cards that the pack still asks. Retired cards keep theirs, but are never due. */
export function memoriesAsked(index: PackIndex, { memories }: Pick<Learner, 'memories'>): Memory[] {
  return index.cards.flatMap(({ id }) => memories.get(id) ?? [])
}

/** Returns the learner's memory of a fact: that of its card that is due first. */
export function memoryOfFact(index: PackIndex, learner: Pick<Learner, 'memories'>, fact: string): Memory {
  const memories = (index.cardsOf.get(fact) ?? []).flatMap(({ id }) => learner.memories.get(id) ?? [])
  const reviewed = memories.filter((memory) => memory.kind === 'reviewed')
  return reviewed.reduce<Memory>(
    (soonest, memory) => (soonest.kind === 'new' || memory.due < soonest.due ? memory : soonest),
    { kind: 'new' },
  )
}
