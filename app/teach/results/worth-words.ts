import type { Worth } from './results-model'

/** A sign and a word for what an answer is worth, so that no colour is needed to tell. */
export const WORTHS: Record<Worth, { sign: string; word: string }> = {
  right: { sign: '✓', word: 'right' },
  partly: { sign: '◐', word: 'partly right' },
  wrong: { sign: '✗', word: 'wrong' },
  unanswered: { sign: '–', word: 'not answered' },
}

/** From the best to none. */
export const WORTH_ORDER = ['right', 'partly', 'wrong', 'unanswered'] as const satisfies readonly Worth[]
