import type { CardId } from '../card/card'
import type { Kind } from '../question/question'

/** FSRS's ratings: 1 Again, 2 Hard, 3 Good, 4 Easy. */
export type Rating = 1 | 2 | 3 | 4

/** Days since 1970-01-01 in the learner's zone; a study day starts at the learner's hour (04:00), not at midnight. */
export type StudyDay = number

/** One answered card: an immutable entry of the log, identified by `at` and `card`. */
export type Review = {
  card: CardId
  /** Milliseconds since 1970-01-01T00:00Z. */
  at: number
  day: StudyDay
  rating: Rating
  kind: Kind
  /** `scheduled` moves the card; `practice` is stored and counted, but moves nothing. */
  counts: 'scheduled' | 'practice'
  /** Days until the card is due, as shown to the learner; 0 for practice. */
  interval: number
  /** Milliseconds from showing the question to the answer; stored, never rated. */
  took: number
  /** The wrong answer given: an entity's id or a short text. */
  instead?: string
  /** For an estimate given as a range of 80 % certainty: whether it contained the real value. */
  range?: 'held' | 'missed'
}

/** FSRS's memory of a card. A card that was never scheduled is new, and nothing else is known about it. */
export type Memory =
  | { kind: 'new' }
  | {
      kind: 'reviewed'
      /** Days after which recall falls to 90 %. */
      stability: number
      /** From 1 (easy) to 10 (hard). */
      difficulty: number
      /** Moment of the last scheduled review. */
      at: number
      day: StudyDay
      /** The study day the card is due on. */
      due: StudyDay
      /** Scheduled reviews, and how many after the first were Again. */
      reviews: number
      lapses: number
    }
