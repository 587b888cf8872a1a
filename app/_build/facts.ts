import type { Fact } from '@/lib/fact/pack'
import { explainFact } from '@/lib/question/tell/explain'
import type { Explanation } from '@/lib/question/tell/explanation'
import { shipped } from './shipped'

/** A topic of the catalogue, with its number of facts. */
export type TopicView = {
  id: string
  title: string
  about: string
  number: number
  facts: number
}

/** A fact of the catalogue, numbered within its topic: `3.12`. */
export type FactView = { number: string; sensitive: boolean; explanation: Explanation }

/** Returns the topics in the pack's order, numbered from 1 as in a catalogue. */
export function topics(): TopicView[] {
  return shipped.pack.topics.map((topic, place) => {
    return { ...topic, number: place + 1, facts: factsOf(topic.id).length }
  })
}

/** Returns a topic's facts, numbered within it. */
export function factViews(topic: TopicView): FactView[] {
  return factsOf(topic.id).map((fact, place) => ({
    number: `${topic.number}.${place + 1}`,
    // Nothing is asked of it in any case if it has no cards.
    sensitive: fact.sensitive === true && shipped.cardsOf.has(fact.id),
    explanation: explainFact(shipped, fact.id),
  }))
}

function factsOf(topic: string): Fact[] {
  return shipped.pack.facts.filter((fact) => fact.topic === topic)
}
