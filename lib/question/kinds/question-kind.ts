import type { Card } from '../../card/card'
import type { PackIndex } from '../../card/pack-index'
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
  /** Judges whatever it is given: any answer has a verdict, and none an exception. */
  judge: (index: PackIndex, question: QuestionOf<K>, answer: unknown) => Verdict
  /** How the question reads on paper: the lines below the stem. */
  print: (question: QuestionOf<K>) => string[]
}
