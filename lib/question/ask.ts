import type { Card } from '../card/card'
import type { PackIndex } from '../card/pack-index'
import { chanceOf } from './chance'
import type { Draw, NamedQuestion } from './draw'
import { QUESTION_KINDS } from './kinds'
import { SIDE_BY_SIDE } from './kinds/all-traits'
import type { QuestionKind } from './kinds/question-kind'
import { posed } from './posed'
import { KINDS, type Kind, type QuestionOf } from './question'

/** Whether a kind can ask a card fairly. */
export function suits(index: PackIndex, card: Card, kind: Kind): boolean {
  return QUESTION_KINDS[kind].suits(index, card)
}

/** The kinds that can ask a card fairly. Flip always can. */
export function kindsFor(index: PackIndex, card: Card): Kind[] {
  return KINDS.filter((kind) => suits(index, card, kind))
}

/**
 * Draws the question that `askQuestion` makes of the same arguments: the same pack, card, kind and seed give the same
 * one, on every machine. What this learner gave before instead of the key (`mixedUp`: entities' ids, or texts of
 * options) comes first among the wrong options. Throws if the kind does not suit.
 */
export function drawQuestion(
  index: PackIndex,
  card: Card,
  kind: Kind,
  seed: string,
  mixedUp: readonly string[] = [],
): NamedQuestion {
  return { card: card.id, kind, draw: drawBy(index, card, kind, `${card.id} ${kind} ${seed}`, mixedUp) }
}

/** Makes the question of that seed. Throws if the kind does not suit. */
export function askQuestion<K extends Kind>(
  index: PackIndex,
  card: Card,
  kind: K,
  seed: string,
  mixedUp: readonly string[] = [],
): QuestionOf<K> {
  const whole = `${card.id} ${kind} ${seed}`
  const question = buildQuestion(index, card, kind, drawBy(index, card, kind, whole, mixedUp), whole)
  if (!question) throw new Error(`${kind} cannot ask the card ${card.id} by its own draw`)
  return question
}

function drawBy(index: PackIndex, card: Card, kind: Kind, seed: string, mixedUp: readonly string[]): Draw {
  const asking = QUESTION_KINDS[kind]
  if (!asking.suits(index, card)) throw new Error(`${kind} does not suit the card ${card.id}`)
  return asking.draw(index, card, chanceOf(seed), mixedUp)
}

/** Undefined for a draw that names what the pack does not have. The seed names the question, and draws nothing. */
export function buildQuestion<K extends Kind>(
  index: PackIndex,
  card: Card,
  kind: K,
  draw: Draw,
  seed: string,
): QuestionOf<K> | undefined {
  const asking: QuestionKind<K> = QUESTION_KINDS[kind]
  const begun = posed(index, card, draw, seed)
  return begun && asking.build(index, card, draw, begun)
}

/** Two cards that a learner mixes up, in one question; undefined if they cannot fairly stand beside each other. */
export function askSideBySide(index: PackIndex, pair: readonly [Card, Card], seed: string) {
  return QUESTION_KINDS[SIDE_BY_SIDE].sideBySide?.(index, pair, seed)
}
