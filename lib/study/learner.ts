import type { CardId } from '../card/card'
import type { Kind } from '../question/question'
import type { Memory, Review, StudyDay } from '../review/review'

/** The learner's settings for studying. */
export type StudySettings = {
  /** New cards per study day, 0–200. */
  newPerDay: number
  /** Desired retention, 0.80–0.95. */
  retention: number
  /** Hour at which a study day starts, 0–12. */
  dayTurn: number
  /** Buttons of a flip card: Forgot and Got it, or FSRS's four. */
  buttons: 2 | 4
  /** True to ask sensitive facts. */
  sensitive: boolean
  /** Kinds asked more often than usual. A kind is never in both lists: the later setting wins. */
  pinned: Kind[]
  /** Kinds never asked. */
  excluded: Kind[]
}

/** What study needs to know of a learner; `lib/progress` computes it from the log. */
export type Learner = {
  /** Memories of all cards ever answered; other cards are new. */
  memories: ReadonlyMap<CardId, Memory>
  settings: StudySettings
  /** Cards the learner set aside. */
  aside: ReadonlySet<CardId>
  /** Study days with at least one review, in no order; `took` in milliseconds. */
  days: ReadonlyMap<StudyDay, { reviews: number; took: number }>
  /** The learner's own spellings that count as right for a card, as written, oldest first. */
  spellings: ReadonlyMap<CardId, readonly string[]>
  /** How often each wrong answer was given instead of a card's key, without undone reviews. */
  mixedUp: ReadonlyMap<CardId, ReadonlyMap<string, number>>
}

/** An entry for the log that an answer leads to. */
export type Change =
  | ({ entry: 'review' } & Review)
  | { entry: 'undo'; at: number; review: { card: CardId; at: number } }
  /** The learner set a card aside (a leech, say) or took it back. */
  | { entry: 'aside'; at: number; card: CardId; aside: boolean }
  /** The learner declared a spelling right for a card, or took that back; `text` is as written. */
  | { entry: 'spelling'; at: number; card: CardId; text: string; accepted: boolean }

/** The time in milliseconds since 1970, and the learner's IANA time zone. */
export type Here = { now: number; zone: string }
