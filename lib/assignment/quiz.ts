import type { NamedQuestion } from '../question/draw'
import { type Assignment, VARIANTS, type Variant } from './assignment'

/** A quiz as its teacher stores it: the settings, and the questions of each variant (one list, or A to D). */
export type Quiz = Omit<Assignment, 'variant' | 'questions' | 'minutes'> & {
  /** At least one list; the first is A. All have the same length and the same cards in the same places. */
  variants: NamedQuestion[][]
  minutes: number | null
  /** Minutes of extra time given out in separate links. */
  extraMinutes: number[]
  made: number
  changed: number
  archived: boolean
}

/** Returns the assignment of one link: a variant of the quiz (by its place), with extra time if any. */
export function assignmentOf(quiz: Quiz, variant: number, extra = 0): Assignment {
  const {
    variants,
    extraMinutes: _extra,
    made: _made,
    changed: _changed,
    archived: _archived,
    ...shared
  } = quiz
  return {
    ...shared,
    minutes: quiz.minutes === null ? null : quiz.minutes + extra,
    variant: variants.length > 1 ? letterOf(variant) : null,
    questions: variants[variant] ?? variants[0] ?? [],
  }
}

function letterOf(place: number): Variant {
  return VARIANTS[place] ?? 'A'
}
