import type { CardId } from '../../card/card'
import type { NamedQuestion } from '../../question/draw'
import { TRAITS } from '../../question/kinds/all-traits'
import { KINDS, type Kind } from '../../question/question'

/** Kinds that a quiz may have: nobody can say for somebody else whether a flashcard was known. */
export const QUIZ_KINDS: readonly Kind[] = KINDS.filter((kind) => TRAITS[kind].linkPlace !== null)

/** What a teacher wants of a quiz. */
export type Choices = {
  /** None means all of them. */
  topics: string[]
  /** Facts that were not taught yet. */
  notTaught: string[]
  /** None means all of `QUIZ_KINDS`. */
  kinds: Kind[]
  count: number
  /** Facts about killings, expulsions and hatred; only by this choice. */
  sensitive: boolean
  seed: string
}

/** A question in its place. What is pinned stays there when the others are drawn again. */
export type Entry = { question: NamedQuestion; pinned: boolean }

/** What a teacher keeps beside a quiz while composing it. */
export type Draft = {
  choices: Choices
  pinned: CardId[]
  /** When its link was first given out, milliseconds since 1970; null if it never was. */
  given: number | null
}

export const kindsWanted = ({ kinds }: Choices): readonly Kind[] =>
  kinds.length === 0 ? QUIZ_KINDS : QUIZ_KINDS.filter((kind) => kinds.includes(kind))

export const isTopicWanted = ({ topics }: Pick<Choices, 'topics'>, topic: string): boolean =>
  topics.length === 0 || topics.includes(topic)
