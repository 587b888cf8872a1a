import type { Draft } from './choices'
import type { Keys } from './keys'
import type { Overrides } from './overrides'
import type { Quiz } from './quiz'

/** Everything that a teacher keeps, plain JSON: what goes to another computer. */
export type Shelf = { keys: Keys[]; quizzes: KeptWork[] }

/** A quiz with what it was composed by, what was handed in for it and what was decided about that. */
export type KeptWork = {
  quiz: Quiz
  /** Null where none is kept. */
  draft: Draft | null
  /** Null where nothing was decided. */
  overrides: Overrides | null
  /** Sealed submissions, each once. */
  sealed: string[]
}

/** What is to be kept of a quiz that was brought in; null and empty where what is here stays. */
export type Brought = {
  id: string
  title: string
  /** How the quiz in the file stands to the one here. */
  quiz: 'new' | 'later' | 'earlier' | 'same'
  keep: { quiz: Quiz | null; draft: Draft | null; overrides: Overrides | null; sealed: string[] }
  /** Both sides decided about the judging, and not the same: what is here stays. */
  disagree: boolean
}

/**
 * What a quiz from a file adds to what is here. Of two versions of one quiz the one that was changed later stays;
 * submissions of both are kept.
 */
export function bringIn(here: KeptWork | undefined, file: KeptWork): Brought {
  const { quiz, draft, overrides, sealed } = file
  const about = { id: quiz.id, title: quiz.title }
  if (!here) return { ...about, quiz: 'new', keep: file, disagree: false }
  const isLater = quiz.changed > here.quiz.changed
  const known = new Set(here.sealed)
  return {
    ...about,
    quiz: isLater ? 'later' : quiz.changed < here.quiz.changed ? 'earlier' : 'same',
    keep: {
      quiz: isLater ? quiz : null,
      draft: isLater || !here.draft ? draft : null,
      overrides: here.overrides ? null : overrides,
      sealed: sealed.filter((one) => !known.has(one)),
    },
    disagree:
      here.overrides !== null && overrides !== null && writtenOut(here.overrides) !== writtenOut(overrides),
  }
}

/** Decisions come from `parseOverrides` on both sides, so equal ones are written alike. */
const writtenOut = (overrides: Overrides): string => JSON.stringify(overrides)
