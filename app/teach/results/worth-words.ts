import type { Worth } from './results-model'

/** Sign and word for the worth of an answer, readable without colour. */
export const WORTHS: Record<Worth, { sign: string; word: string }> = {
  right: { sign: '✓', word: 'right' },
  partly: { sign: '◐', word: 'partly right' },
  wrong: { sign: '✗', word: 'wrong' },
  unanswered: { sign: '–', word: 'not answered' },
}

/** From best to none. */
export const WORTH_ORDER = ['right', 'partly', 'wrong', 'unanswered'] as const satisfies readonly Worth[]
