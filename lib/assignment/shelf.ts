import type { Draft } from './compose/choices'
import type { Keys } from './keys'
import type { Quiz } from './quiz'
import type { Overrides } from './report/overrides'

/** Everything a teacher stores, as plain JSON, to move to another computer. */
export type Shelf = { keys: Keys[]; quizzes: KeptWork[] }

/** A quiz with its draft, its submissions and the teacher's decisions about them. */
export type KeptWork = {
  quiz: Quiz
  /** Null if there is none. */
  draft: Draft | null
  /** Null if there are no decisions. */
  overrides: Overrides | null
  /** Sealed submissions without repeats. */
  sealed: string[]
}

/** What to store of a quiz from a file; null and empty where this device's data stays. */
export type ImportedWork = {
  id: string
  title: string
  /** Which quiz to store: a new one, the file's, the one here, or either as they are the same. */
  quiz: 'new' | 'file' | 'here' | 'same'
  keep: { quiz: Quiz | null; draft: Draft | null; overrides: Overrides | null; sealed: string[] }
  /** Both sides have decisions about judging and they differ; those on this device stay. */
  disagree: boolean
}

/**
 * Decides what a quiz from a file adds. Of two versions, the one whose link is out wins, because submissions fit its
 * questions and are sealed to its key. If both are or neither is, the later change wins. Submissions of both are
 * stored.
 */
export function importWork(here: KeptWork | undefined, file: KeptWork): ImportedWork {
  const { quiz, draft, overrides, sealed } = file
  const about = { id: quiz.id, title: quiz.title }
  if (!here) return { ...about, quiz: 'new', keep: file, disagree: false }
  const lead = Number(isOut(file)) - Number(isOut(here)) || quiz.changed - here.quiz.changed
  const isTaken = lead > 0
  const known = new Set(here.sealed)
  return {
    ...about,
    quiz: isTaken ? 'file' : lead < 0 ? 'here' : 'same',
    keep: {
      quiz: isTaken ? quiz : null,
      draft: isTaken || !here.draft ? draft : null,
      overrides: here.overrides ? null : overrides,
      sealed: sealed.filter((one) => !known.has(one)),
    },
    disagree:
      here.overrides !== null && overrides !== null && writtenOut(here.overrides) !== writtenOut(overrides),
  }
}

/** True if students may have a link to it: one was made, or a submission came back. */
export const isOut = ({ draft, sealed }: Pick<KeptWork, 'draft' | 'sealed'>): boolean =>
  (draft?.given ?? null) !== null || sealed.length > 0

/** Both sides come from `parseOverrides`, so equal decisions have equal text. */
const writtenOut = (overrides: Overrides): string => JSON.stringify(overrides)
