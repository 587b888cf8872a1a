import type { Card } from '../../card/card'
import type { PackIndex } from '../../card/pack-index'
import { type Choices, isTopicWanted } from './choices'
import type { Reach } from './clashes'

/** The teacher's choices that limit what a question may reach. */
export type Bounds = Pick<Choices, 'topics' | 'notTaught' | 'sensitive'>

/** True for cards that may be asked at all. */
export function isWanted(choices: Bounds, { topic, sensitive, fact }: Card): boolean {
  return (
    isTopicWanted(choices, topic) && (choices.sensitive || !sensitive) && !choices.notTaught.includes(fact)
  )
}

/**
 * True if a question keeps to the choices: all its cards are of the topics, and every fact it asks or only mentions was
 * taught and is sensitive only by choice.
 */
export function isWithin(index: PackIndex, choices: Bounds, reach: Reach): boolean {
  const isOfTopics = reach.cards.every((id) => isTopicWanted(choices, index.card.get(id)?.topic ?? ''))
  return isOfTopics && isTaught(index, choices, reach)
}

/** Checks the same as `isWithin`, but for any topic. */
export function isTaught(
  index: PackIndex,
  { notTaught, sensitive }: Bounds,
  { asked, told }: Reach,
): boolean {
  const met = [...asked, ...told]
  return (
    notTaught.every((fact) => !asked.has(fact) && !told.has(fact)) &&
    (sensitive || met.every((fact) => index.facts.get(fact)?.sensitive !== true))
  )
}

/**
 * Returns the bounds for an existing question: its own topic counts as chosen, so pinned questions can still be
 * reworded.
 */
export function boundsOf(index: PackIndex, choices: Bounds, card: string): Bounds {
  const topic = index.card.get(card)?.topic
  return topic === undefined || choices.topics.length === 0
    ? choices
    : { ...choices, topics: [...choices.topics, topic] }
}
