import type { PackIndex } from '../card/pack-index'
import type { Memory } from '../review/review'
import type { Learner } from './learner'

/** Facts of which at least one card was asked. */
export function metFacts(index: PackIndex, learner: Pick<Learner, 'memories'>): number {
  let known = 0
  for (const cards of index.cardsOf.values()) if (cards.some(({ id }) => learner.memories.has(id))) known += 1
  return known
}

/** What a learner has of a fact: its card that is due first speaks for it. */
export function memoryOfFact(index: PackIndex, learner: Pick<Learner, 'memories'>, fact: string): Memory {
  const memories = (index.cardsOf.get(fact) ?? []).flatMap(({ id }) => learner.memories.get(id) ?? [])
  const reviewed = memories.filter((memory) => memory.kind === 'reviewed')
  return reviewed.reduce<Memory>(
    (soonest, memory) => (soonest.kind === 'new' || memory.due < soonest.due ? memory : soonest),
    { kind: 'new' },
  )
}
