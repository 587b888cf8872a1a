import type { Draft } from './compose/choices'
import type { Keys } from './keys'
import type { Quiz } from './quiz'
import type { Overrides } from './report/overrides'

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
  /** Which of the two is kept: it is new, the file's, the one here, or both are the same. */
  quiz: 'new' | 'file' | 'here' | 'same'
  keep: { quiz: Quiz | null; draft: Draft | null; overrides: Overrides | null; sealed: string[] }
  /** Both sides decided about the judging, and not the same: what is here stays. */
  disagree: boolean
}

/**
 * What a quiz from a file adds to what is here. Of two versions of one quiz the one that is out stays, for submissions
 * fit its questions and are sealed to its key; if both are or neither is, the one that was changed later. Submissions of
 * both are kept.
 */
export function bringIn(here: KeptWork | undefined, file: KeptWork): Brought {
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

/** Whether students may hold a link of it: one was made, or something came back. */
export const isOut = ({ draft, sealed }: Pick<KeptWork, 'draft' | 'sealed'>): boolean =>
  (draft?.given ?? null) !== null || sealed.length > 0

/** Decisions come from `parseOverrides` on both sides, so equal ones are written alike. */
const writtenOut = (overrides: Overrides): string => JSON.stringify(overrides)
