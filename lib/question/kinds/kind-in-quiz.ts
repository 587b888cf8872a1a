import type { GenericSchema } from 'valibot'
import type { Card } from '../../card/card'
import type { PackIndex } from '../../card/pack-index'
import type { Chance } from '../chance'
import type { Draw } from '../draw'
import type { AnswerOf, Kind, Question, QuestionOf } from '../question'
import type { KeyPart } from '../tell/key-parts'
import type { Offered } from '../tell/offered'
import type { Text } from '../tell/texts-shown'

/** What only quizzes, their reports and paper need to know of a kind: its answers as data and in words, and what it gives away. */
export type KindInQuiz<K extends Kind> = {
  /** Its number in links, which never changes its meaning; null if no link holds it, as nobody else can judge it. */
  linkPlace: number | null
  /**
   * Seconds that a student is taken to need for one question, reading and looking over it again included. An assumption
   * for fourteen-year-olds at a calm pace, not measured: the results of a quiz show what a class really took.
   */
  seconds: number
  /** Points of difficulty: recognising is easier than arranging, and arranging than recalling. */
  points: number
  /** Options to choose from that a list can show: drawn from a pool of wrong ones, or all that there are. */
  lists?: 'drawn' | 'all'
  /** Of several cards a miss blames its own alone: nobody can know which of them was mistaken. */
  blamesOwnCard?: true
  /** What an answer looks like, as the app gives it. */
  answer: GenericSchema<unknown, AnswerOf<K>>
  /** What was given, in its parts. The question may be of another kind; `rows` are its rows, if it has any. */
  answerParts: (answer: AnswerOf<K>, question: Question, rows: readonly string[]) => string[]
  /** What is right in its parts, where it is more than one of the keys. */
  keyParts?: (question: QuestionOf<K>) => KeyPart[]
  /** The whole of what is right, where that is neither the keys nor the parts one after the other. */
  key?: (question: QuestionOf<K>) => string
  /** What is asked in one sentence, where that is not the stem. */
  task?: (question: QuestionOf<K>) => string
  /** Rows that have an answer each. */
  rows?: (question: QuestionOf<K>) => string[]
  /** What stands below the stem and is no option. */
  reads?: (question: QuestionOf<K>) => string[]
  /** The texts to choose from. */
  optionTexts?: (question: QuestionOf<K>) => string[]
  /** Everything that is shown before the answer, the stem aside, where that is more than the two above. */
  texts?: (question: QuestionOf<K>) => Text[]
  /** The stem may say a key: all that could be right stands below it. */
  stemSaysKey?: true
  /** What another question must not name, where that is neither the keys nor their parts. */
  secrets?: (question: QuestionOf<K>) => string[]
  /** Facts that it asks beside those of its cards. */
  factsAsked?: (question: QuestionOf<K>) => string[]
  /** Cards that it tells without asking them. */
  cardsTold?: (question: QuestionOf<K>) => string[]
  /** All that can be chosen; nothing where the answer is written or arranged. */
  offered?: (question: QuestionOf<K>) => Offered[]
  /** The texts of what was chosen. */
  chosen?: (answer: AnswerOf<K>, question: Question, rows: readonly string[]) => string[]
  /** The right text among those that it draws, where that is not its first key. */
  ownText?: (index: PackIndex, card: Card) => string | undefined
  /** Another draw with the same cards; by default only their order is another. */
  rearrange?: (draw: Draw, chance: Chance) => Draw
  /** How large a question is; variants of one card are equally large. */
  size?: (question: QuestionOf<K>) => number
  /** The lines below the stem on paper. */
  print: (question: QuestionOf<K>) => string[]
  /** The key with the numbers and letters of the sheet. */
  keyOnPaper?: (question: QuestionOf<K>) => string
  /** The task on paper, where the lines below hold the sentence itself. */
  taskOnPaper?: string
  /** Whether a teacher may accept what is written as a name. */
  asksName?: (question: QuestionOf<K>) => boolean
}
