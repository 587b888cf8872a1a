import type { Memory, Review, StudyDay } from '../review/review'
import type { Learner } from '../study/learner'
import type { Settings } from './entry'
import type { Problem } from './problem'

/** Counts of one study day's reviews, without undone ones. */
export type Day = {
  /** All reviews, including practice. */
  reviews: number
  /** The scheduled ones among them, and how many of those were Again. */
  scheduled: number
  again: number
  /** Cards whose first scheduled review was on this day. */
  introduced: number
  /** Milliseconds spent answering. */
  took: number
}

/** Everything known about the learner at one moment. Immutable; a change makes a new one. */
export type Progress = Omit<Learner, 'settings' | 'days'> & {
  settings: Settings
  /** Study days with at least one review, in no order. */
  days: ReadonlyMap<StudyDay, Day>
  /** How many estimates were ranges (80% certain), and how many of those contained the real value. */
  ranges: { given: number; held: number }
  reviewsOn(day: StudyDay): number
  introducedOn(day: StudyDay): number
  problems: readonly Problem[]
  /** Entries that are only in memory, because the browser refused to store them. */
  unwritten: number
  /** The part of this origin's storage space in use, by all apps of the origin, as last measured: 0 to 1. */
  used: number
}

/** Computes the memory after a review from the memory before, with `lib/review` or a simpler model in tests. */
export type Remember = (memory: Memory, review: Review) => Memory
