import type { Card } from '../../card/card'
import type { PackIndex } from '../../card/pack-index'
import { type Choices, isTopicWanted } from './choices'
import type { Reach } from './clashes'

/** What a question may reach, of what a teacher chose. */
export type Bounds = Pick<Choices, 'topics' | 'notTaught' | 'sensitive'>

/** Cards that may be asked at all. */
export function isWanted(choices: Bounds, { topic, sensitive, fact }: Card): boolean {
  return (
    isTopicWanted(choices, topic) && (choices.sensitive || !sensitive) && !choices.notTaught.includes(fact)
  )
}

/**
 * Whether a question keeps to what was chosen: all of its cards are of the topics, and every fact that it asks, or only
 * tells beside it, was taught and is sensitive only by choice.
 */
export function isWithin(index: PackIndex, choices: Bounds, reach: Reach): boolean {
  const isOfTopics = reach.cards.every((id) => isTopicWanted(choices, index.card.get(id)?.topic ?? ''))
  return isOfTopics && isTaught(index, choices, reach)
}

/** The same whatever its topics. */
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

/** For a question that is there already: its own topic is as good as chosen, so what was pinned can still be reworded. */
export function boundsOf(index: PackIndex, choices: Bounds, card: string): Bounds {
  const topic = index.card.get(card)?.topic
  return topic === undefined || choices.topics.length === 0
    ? choices
    : { ...choices, topics: [...choices.topics, topic] }
}
