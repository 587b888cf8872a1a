import type { CardId } from '../../card/card'
import type { NamedQuestion } from '../../question/draw'
import { IN_QUIZ } from '../../question/kinds/all-in-quiz'
import { KINDS, type Kind } from '../../question/question'

/** Kinds a quiz may have. Flashcards are not among them, because only their learner can judge them. */
export const QUIZ_KINDS: readonly Kind[] = KINDS.filter((kind) => IN_QUIZ[kind].linkPlace !== null)

/** A teacher's wishes for a quiz. */
export type Choices = {
  /** Empty means all topics. */
  topics: string[]
  /** Facts that have not been taught yet. */
  notTaught: string[]
  /** Empty means all of `QUIZ_KINDS`. */
  kinds: Kind[]
  count: number
  /** True to include facts about killings, expulsions and hatred. */
  sensitive: boolean
  seed: string
}

/** A question in its place. A pinned one stays there when the others are redrawn. */
export type Entry = { question: NamedQuestion; pinned: boolean }

/** What a teacher stores beside a quiz while composing it. */
export type Draft = {
  choices: Choices
  pinned: CardId[]
  /** When its link was first given out, in milliseconds since 1970; null if never. */
  given: number | null
}

export const kindsWanted = ({ kinds }: Choices): readonly Kind[] =>
  kinds.length === 0 ? QUIZ_KINDS : QUIZ_KINDS.filter((kind) => kinds.includes(kind))

export const isTopicWanted = ({ topics }: Pick<Choices, 'topics'>, topic: string): boolean =>
  topics.length === 0 || topics.includes(topic)
