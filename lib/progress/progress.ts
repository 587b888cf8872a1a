import type { Memory, Review, StudyDay } from '../review/review'
import type { Learner } from '../study/learner'
import type { Settings } from './entry'
import type { Problem } from './problem'

/** What one study day's reviews come to; undone reviews are not in it. */
export type Day = {
  /** All reviews, practice included. */
  reviews: number
  /** Of these, the scheduled ones, and how many of those were Again. */
  scheduled: number
  again: number
  /** Cards whose first scheduled review was on this day. */
  introduced: number
  /** Milliseconds spent answering. */
  took: number
}

/** Everything known about the learner at one moment. It never changes; a change makes another. */
export type Progress = Omit<Learner, 'settings' | 'days'> & {
  settings: Settings
  /** Study days with at least one review, in no order. */
  days: ReadonlyMap<StudyDay, Day>
  /** Estimates given as ranges of 80 % certainty, and how many of these held the real value. */
  ranges: { given: number; held: number }
  reviewsOn(day: StudyDay): number
  introducedOn(day: StudyDay): number
  problems: readonly Problem[]
  /** Entries kept in memory only, because the browser refused to store them. */
  unwritten: number
  /** The part of the browser's room for this origin that is in use, by all apps of it, as last measured: 0 to 1. */
  used: number
}

/** Computes the memory after a review from the memory before; `lib/review`'s, or a simpler one in tests. */
export type Remember = (memory: Memory, review: Review) => Memory
