import type { CardId } from '../card/card'
import type { Kind } from '../question/question'
import type { Memory, Review, StudyDay } from '../review/review'

/** What a learner has set about studying. */
export type StudySettings = {
  /** New cards a study day, 0–200. */
  newPerDay: number
  /** Desired retention, 0.80–0.95. */
  retention: number
  /** The hour at which the study day turns, 0–12. */
  dayTurn: number
  /** How many buttons a flip card has: Forgot and Got it, or FSRS's four. */
  buttons: 2 | 4
  /** Whether sensitive facts are asked. */
  sensitive: boolean
  /** Kinds asked more often than usual. A kind is never in both lists: of the two settings the later one has it. */
  pinned: Kind[]
  /** Kinds never asked. */
  excluded: Kind[]
}

/** What study knows of a learner; `lib/progress` computes it from the log. */
export type Learner = {
  /** Of every card that was ever answered; a card not in it is new. */
  memories: ReadonlyMap<CardId, Memory>
  settings: StudySettings
  /** Cards the learner set aside. */
  aside: ReadonlySet<CardId>
  /** Study days with at least one review, in no order; `took` in milliseconds. */
  days: ReadonlyMap<StudyDay, { reviews: number; took: number }>
  /** Spellings of the learner's own that count as right for a card, as they were written, the oldest first. */
  spellings: ReadonlyMap<CardId, readonly string[]>
  /** How often each thing was answered instead of a card's key, undone reviews left out. */
  mixedUp: ReadonlyMap<CardId, ReadonlyMap<string, number>>
}

/** What an answer leads to: a line for the log. */
export type Change =
  | ({ entry: 'review' } & Review)
  | { entry: 'undo'; at: number; review: { card: CardId; at: number } }
  /** A card set aside by the learner (a leech, say), and taken back. */
  | { entry: 'aside'; at: number; card: CardId; aside: boolean }
  /** A spelling that the learner's own word made right for a card, and taken back: the text as it was written. */
  | { entry: 'spelling'; at: number; card: CardId; text: string; accepted: boolean }

/** Milliseconds since 1970, and the learner's IANA time zone. */
export type Here = { now: number; zone: string }
