import type { Card } from '../../card/card'
import type { PackIndex } from '../../card/pack-index'
import type { Draw } from '../draw'
import type { Kind, QuestionOf, Verdict } from '../question'

/** One way of asking: everything the product knows about it, its component aside. */
export type QuestionKind<K extends Kind> = {
  kind: K
  /** Its name on a screen: "Multiple choice". */
  name: string
  suits: (index: PackIndex, card: Card) => boolean
  /**
   * Makes the question; only for a card that it suits. The same arguments give the same question. `mixedUp` is what
   * the learner gave before instead of the key.
   */
  ask: (index: PackIndex, card: Card, seed: string, mixedUp?: readonly string[]) => QuestionOf<K>
  /** What was left to chance when the question was made. */
  drawn: (index: PackIndex, question: QuestionOf<K>) => Draw
  /**
   * The question of which `drawn` gave this, without chance. Everything but what was drawn comes from the pack, and a
   * draw that cannot have been made gives undefined; so no draw makes a right option wrong, or says what the pack does not.
   */
  remake: (index: PackIndex, card: Card, draw: Draw) => QuestionOf<K> | undefined
  /** Judges whatever it is given: any answer has a verdict, and none an exception. */
  judge: (index: PackIndex, question: QuestionOf<K>, answer: unknown) => Verdict
  /** How the question reads on paper: the lines below the stem. */
  print: (question: QuestionOf<K>) => string[]
}
