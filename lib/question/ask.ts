import type { Card } from '../card/card'
import type { PackIndex } from '../card/pack-index'
import { QUESTION_KINDS } from './kinds'
import { KINDS, type Kind, type Question } from './question'

/** Whether a kind can ask a card fairly. */
export function suits(index: PackIndex, card: Card, kind: Kind): boolean {
  return QUESTION_KINDS[kind].suits(index, card)
}

/** The kinds that can ask a card fairly. Flip always can. */
export function kindsFor(index: PackIndex, card: Card): Kind[] {
  return KINDS.filter((kind) => suits(index, card, kind))
}

/**
 * The question: the same pack, card, kind and seed give the same one, on every machine. What this learner gave before
 * instead of the key (`mixedUp`: entities' ids, or texts of options) comes first among the wrong options.
 * Throws if the kind does not suit.
 */
export function askQuestion(
  index: PackIndex,
  card: Card,
  kind: Kind,
  seed: string,
  mixedUp: readonly string[] = [],
): Question {
  const asking = QUESTION_KINDS[kind]
  if (!asking.suits(index, card)) throw new Error(`${kind} does not suit the card ${card.id}`)
  return asking.ask(index, card, `${card.id} ${kind} ${seed}`, mixedUp)
}
