import type { CardId } from '../card/card'
import type { Kind } from '../question/question'

/** FSRS's four: 1 Again, 2 Hard, 3 Good, 4 Easy. */
export type Rating = 1 | 2 | 3 | 4

/** A study day: days since 1970-01-01 in the learner's zone, the day turning at the learner's hour (04:00). */
export type StudyDay = number

/** One answered card, at a moment: an immutable line in the log. `at` and `card` together name it. */
export type Review = {
  card: CardId
  /** Milliseconds since 1970-01-01T00:00Z. */
  at: number
  day: StudyDay
  rating: Rating
  kind: Kind
  /** `scheduled` moves the card; `practice` is kept and counted, and moves nothing. */
  counts: 'scheduled' | 'practice'
  /** Days until the card is due again, as the learner was shown; 0 for practice. */
  interval: number
  /** Milliseconds from the question's showing to the answer; kept, never rated. */
  took: number
  /** What was answered instead of the key: an entity's id or a short text. */
  instead?: string
  /** Of an estimate given as a range of 80 % certainty: whether the real value lay in it. */
  range?: 'held' | 'missed'
}

/** What FSRS remembers of a card. A card that was never scheduled is new, and then nothing else is known of it. */
export type Memory =
  | { kind: 'new' }
  | {
      kind: 'reviewed'
      /** Days after which recall falls to 90 %. */
      stability: number
      /** 1 (easy) to 10 (hard). */
      difficulty: number
      /** The last scheduled review. */
      at: number
      day: StudyDay
      /** The study day the card is due on. */
      due: StudyDay
      /** Scheduled reviews, and how many of them after the first were Again. */
      reviews: number
      lapses: number
    }
