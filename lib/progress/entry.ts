import type { CardId } from '../card/card'
import type { Kind } from '../question/question'
import type { Review } from '../review/review'

/** What a learner can set. Each is kept as entries in the log; of two devices' values the later counts. */
export type Settings = {
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
  theme: 'system' | 'light' | 'dark'
  /** Kinds asked more often than usual. A kind is never in both lists: of the two settings the later one has it. */
  pinned: Kind[]
  /** Kinds never asked. */
  excluded: Kind[]
}

/** A line of the log. Lines are never changed or removed; undoing a review is a line too. */
export type Entry =
  | ({ entry: 'review' } & Review)
  | { entry: 'undo'; at: number; review: { card: CardId; at: number } }
  | {
      [S in keyof Settings]: { entry: 'setting'; at: number; setting: S; value: Settings[S] }
    }[keyof Settings]
  /** A card set aside by the learner (a leech, say), and taken back. */
  | { entry: 'aside'; at: number; card: CardId; aside: boolean }
  /** A spelling that the learner's own word made right for a card, and taken back: the text as it was written. */
  | { entry: 'spelling'; at: number; card: CardId; text: string; accepted: boolean }
