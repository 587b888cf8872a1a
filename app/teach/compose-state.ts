import type { Draft } from '@/lib/assignment/compose/choices'
import type { Quiz } from '@/lib/assignment/quiz'
import type { PackIndex } from '@/lib/card/pack-index'
import { saidAgain } from '../_ui/said-again'
import { type Composed, entriesOf, withEntries } from './quiz-draft'
import { heldFast, isOut } from './quiz-lock'

/** Number of steps that can be undone. */
const STEPS = 30

/** A quiz while it is composed. */
export type Composing = {
  composed: Composed
  /** True if the browser stored the last change. */
  kept: boolean
  /** Words about the last change. */
  said: string
  /** States to undo to, the latest last. */
  past: readonly Composed[]
  /** True if the teacher unlocked the questions of a quiz that is out, for as long as the page is open. */
  opened: boolean
  /** Number of submissions that are kept for it. */
  handedIn: number
}

/** A quiz after a change, with words about it; `isUndoable` if it can be undone. */
export type Changed = { to: Composed; said?: string; isUndoable?: boolean }

/** A change. Two may come before the screen is drawn again, so each builds on the latest. */
export type Step = (latest: Composed) => Changed

export function opening(composed: Composed, handedIn: number): Composing {
  return { composed, kept: true, said: '', past: [], opened: false, handedIn }
}

/** Says whether the questions are locked. */
export const isHeld = ({ composed, handedIn, opened }: Composing): boolean =>
  isOut(composed, handedIn) && !opened

/** Takes a step at that moment. What the lock holds stays as it was. */
export function changed(state: Composing, step: Step, at: number): Composing {
  const { composed, past } = state
  const { to, said = '', isUndoable = false } = step(composed)
  const next = isHeld(state) ? heldFast(composed, to) : to
  return {
    ...state,
    composed: { ...next, quiz: { ...next.quiz, changed: at } },
    said: saidAgain(state.said, said),
    past: isUndoable ? [...past, composed].slice(-STEPS) : past,
  }
}

/** Goes back to the questions before the last step. How many variants there are is not undone. */
export function undone(index: PackIndex, state: Composing, at: number): Composing {
  const before = state.past.at(-1)
  if (!before) return state
  const { variants } = before.quiz
  const { quiz, draft } = state.composed
  const back = { quiz: { ...quiz, variants }, draft: { ...before.draft, given: draft.given } }
  const isAsMany = variants.length === quiz.variants.length
  const to = isAsMany ? back : withEntries(index, { ...back, quiz }, entriesOf(before))
  return changed({ ...state, past: state.past.slice(0, -1) }, () => ({ to, said: 'Undone.' }), at)
}

/** Goes on with what another tab kept, if that is later. */
export function followed(state: Composing, quiz: Quiz, draft: Draft | undefined): Composing {
  if (quiz.changed <= state.composed.quiz.changed) return state
  const composed = { quiz, draft: draft ?? state.composed.draft }
  return { ...state, composed, past: [], said: 'Changed in another tab.' }
}

/** Locks or unlocks the questions. What was before the link was made is not brought back under it. */
export const withLock = (state: Composing, locked: boolean): Composing => ({
  ...state,
  past: [],
  opened: !locked,
})
