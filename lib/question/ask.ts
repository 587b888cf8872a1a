import type { Card } from '../card/card'
import type { PackIndex } from '../card/pack-index'
import { chanceOf } from './chance'
import type { Draw, NamedQuestion } from './draw'
import { QUESTION_KINDS } from './kinds'
import { SIDE_BY_SIDE } from './kinds/all-traits'
import type { QuestionKind } from './kinds/question-kind'
import { KINDS, type Kind, type QuestionOf } from './question'
import { questionBase } from './question-base'

/** True if the kind can ask the card fairly. No kind asks a retired card. */
export function suits(index: PackIndex, card: Card, kind: Kind): boolean {
  return !card.retired && QUESTION_KINDS[kind].suits(index, card)
}

/** Returns the kinds that can ask a card fairly. Flip is one of them unless the card is retired. */
export function kindsFor(index: PackIndex, card: Card): Kind[] {
  return KINDS.filter((kind) => suits(index, card, kind))
}

/**
 * Draws the question that `askQuestion` makes of the same arguments. The same pack, card, kind and seed give the same
 * question on every machine. What the learner gave before instead of the key (`mixedUp`: entity ids, or texts of
 * options) comes first among the wrong options. Throws if the kind does not suit the card.
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

/** Asks the question of this seed. Throws if the kind does not suit the card. */
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
  if (!suits(index, card, kind)) throw new Error(`${kind} does not suit the card ${card.id}`)
  return QUESTION_KINDS[kind].draw(index, card, chanceOf(seed), mixedUp)
}

/**
 * Builds the question of a draw; undefined if the draw names something the pack does not have. The seed is only a name.
 */
export function buildQuestion<K extends Kind>(
  index: PackIndex,
  card: Card,
  kind: K,
  draw: Draw,
  seed: string,
): QuestionOf<K> | undefined {
  const asking: QuestionKind<K> = QUESTION_KINDS[kind]
  const begun = questionBase(index, card, draw, seed)
  return begun && asking.build(index, card, draw, begun)
}

/** Asks two cards that the learner mixes up in one question; undefined if that would not be fair. */
export function askSideBySide(index: PackIndex, pair: readonly [Card, Card], seed: string) {
  return QUESTION_KINDS[SIDE_BY_SIDE].sideBySide?.(index, pair, seed)
}
