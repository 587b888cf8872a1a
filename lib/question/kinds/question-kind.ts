import type { Card } from '../../card/card'
import type { PackIndex } from '../../card/pack-index'
import type { Chance } from '../chance'
import type { Draw } from '../draw'
import type { Posed } from '../posed'
import type { Kind, QuestionOf, Verdict } from '../question'

/** One way of asking: everything the product knows about it, its component aside. */
export type QuestionKind<K extends Kind> = {
  kind: K
  suits: (index: PackIndex, card: Card) => boolean
  /** Makes all choices that are left to chance, for a card that it suits. `mixedUp` is what the learner gave before instead of the key. */
  draw: (index: PackIndex, card: Card, chance: Chance, mixedUp: readonly string[]) => Draw
  /**
   * Makes the question of a draw, without chance; `posed` is what it begins with. Everything but the draw comes from the
   * pack: what a draw names that the pack does not have gives undefined.
   */
  build: (index: PackIndex, card: Card, draw: Draw, posed: Posed) => QuestionOf<K> | undefined
  /**
   * Whether `draw` can have made the draw of a question, for draws that come from outside: so none makes a right option
   * wrong, or puts side by side what cannot stand so. Left out where any draw that `build` takes is fair.
   */
  isFair?: (index: PackIndex, question: QuestionOf<K>, draw: Draw) => boolean
  /** Judges whatever it is given: any answer has a verdict, and none an exception. */
  judge: (index: PackIndex, question: QuestionOf<K>, answer: unknown) => Verdict
  /** What a wrong option really is. */
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
  /** Two cards that were mixed up in one question; undefined if they cannot fairly stand beside each other. */
  sideBySide?: (index: PackIndex, pair: readonly [Card, Card], seed: string) => QuestionOf<K> | undefined
}
