import type { GenericSchema } from 'valibot'
import type { Card } from '../../card/card'
import type { PackIndex } from '../../card/pack-index'
import type { Chance } from '../chance'
import type { Draw } from '../draw'
import type { AnswerOf, Kind, Question, QuestionOf } from '../question'
import type { KeyPart } from '../tell/key-parts'
import type { Offered } from '../tell/offered'
import type { Text } from '../tell/texts-shown'

/**
 * What only quizzes, their reports and paper need to know of a kind: its answers as data and in words, and what a
 * question gives away.
 */
export type KindInQuiz<K extends Kind> = {
  /**
   * Number of the kind in links; it never changes its meaning. Null if only the learner can judge the answer, so that
   * no link contains it.
   */
  linkPlace: number | null
  /**
   * Seconds a student needs for one question, including reading and checking it. This is an assumption for
   * fourteen-year-olds at a calm pace, not a measurement; the results of a quiz show how long a class really took.
   */
  seconds: number
  /** Points for difficulty: most for recalling, fewer for arranging, fewest for recognising. */
  points: number
  /** Set if the question lists options: `drawn` from a pool of wrong ones, or `all` there are. */
  lists?: 'drawn' | 'all'
  /** A miss counts only for the question's own card, because nobody can tell which card was mistaken. */
  blamesOwnCard?: true
  /** Schema of an answer as the app gives it. */
  answer: GenericSchema<unknown, AnswerOf<K>>
  /** Returns the parts of an answer. The question may be of another kind; `rows` are its rows, if any. */
  answerParts: (answer: AnswerOf<K>, question: Question, rows: readonly string[]) => string[]
  /** Returns the parts of the right answer, if there is more to it than one of the keys. */
  keyParts?: (question: QuestionOf<K>) => KeyPart[]
  /** Returns the whole right answer, if it is neither the keys nor the parts in a row. */
  key?: (question: QuestionOf<K>) => string
  /** Returns the task in one sentence, if it is not the stem. */
  task?: (question: QuestionOf<K>) => string
  /** Returns the rows that each have an answer. */
  rows?: (question: QuestionOf<K>) => string[]
  /** Returns the texts below the stem that are not options. */
  reads?: (question: QuestionOf<K>) => string[]
  /** Returns the texts of the options. */
  optionTexts?: (question: QuestionOf<K>) => string[]
  /** Returns all texts shown before the answer except the stem, if they are more than the two above. */
  texts?: (question: QuestionOf<K>) => Text[]
  /** The stem may contain a key, because everything that could be right is listed below it. */
  stemSaysKey?: true
  /** Returns what other questions must not mention, if it is neither the keys nor their parts. */
  secrets?: (question: QuestionOf<K>) => string[]
  /** Returns facts it asks besides those of its cards. */
  factsAsked?: (question: QuestionOf<K>) => string[]
  /** Returns cards it gives away without asking them. */
  cardsTold?: (question: QuestionOf<K>) => string[]
  /** Returns everything that can be chosen; left out if the answer is written or arranged. */
  offered?: (question: QuestionOf<K>) => Offered[]
  /** Returns the texts that were chosen. */
  chosen?: (answer: AnswerOf<K>, question: Question, rows: readonly string[]) => string[]
  /** Returns the right one of the drawn texts, if it is not the card's first key. */
  ownText?: (index: PackIndex, card: Card) => string | undefined
  /** Draws again with the same cards. By default only their order changes. */
  rearrange?: (draw: Draw, chance: Chance) => Draw
  /** Returns the size of a question. Variants of one card have the same size. */
  size?: (question: QuestionOf<K>) => number
  /** Returns the lines below the stem on paper. */
  print: (question: QuestionOf<K>) => string[]
  /** Returns the answer by the numbers and letters on the sheet. */
  keyOnPaper?: (question: QuestionOf<K>) => string
  /** The task on paper, if the lines below it already contain the sentence. */
  taskOnPaper?: string
  /** True if a teacher may accept a written answer as another name. */
  asksName?: (question: QuestionOf<K>) => boolean
}
