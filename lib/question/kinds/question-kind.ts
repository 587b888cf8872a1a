import type { Card } from '../../card/card'
import type { PackIndex } from '../../card/pack-index'
import type { Chance } from '../chance'
import type { Draw } from '../draw'
import type { Kind, QuestionOf, Verdict } from '../question'
import type { QuestionBase } from '../question-base'

/** One way of asking: everything the app knows of it, except its component. */
export type QuestionKind<K extends Kind> = {
  kind: K
  suits: (index: PackIndex, card: Card) => boolean
  /** Makes all random choices for a card that suits. `mixedUp` is what the learner gave before instead of the key. */
  draw: (index: PackIndex, card: Card, chance: Chance, mixedUp: readonly string[]) => Draw
  /**
   * Builds the question of a draw, without chance. `base` is the part all kinds share. Everything else comes from the
   * pack; returns undefined if the draw names something the pack does not have.
   */
  build: (index: PackIndex, card: Card, draw: Draw, base: QuestionBase) => QuestionOf<K> | undefined
  /**
   * True if `draw` could have made this draw. Checks draws from outside, so that none makes a right option wrong or
   * combines cards unfairly. Left out if every draw that `build` accepts is fair.
   */
  isFair?: (index: PackIndex, question: QuestionOf<K>, draw: Draw) => boolean
  /** Judges any value as an answer. Never throws. */
  judge: (index: PackIndex, question: QuestionOf<K>, answer: unknown) => Verdict
  /** Says what a wrong option really is. */
  reallyIs?: (question: QuestionOf<K>, option: string) => string | undefined
  /** See `readBack` in `while-writing.ts`. */
  readBack?: (question: QuestionOf<K>, text: string) => string | undefined
  /** See `nameMeant` in `while-writing.ts`. */
  nameMeant?: (
    index: PackIndex,
    question: QuestionOf<K>,
    text: string,
    how: { final?: boolean | undefined; judged?: boolean },
  ) => string | undefined
  /** Asks two cards that were mixed up in one question; undefined if that would not be fair. */
  sideBySide?: (index: PackIndex, pair: readonly [Card, Card], seed: string) => QuestionOf<K> | undefined
}
