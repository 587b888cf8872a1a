import type { Overrides } from '@/lib/assignment/report/overrides'
import { type Decision, decided } from './decisions-view'

/** What was decided about the judging of a quiz; `problem` where it is not kept, and why. */
export type Rulings = { overrides: Overrides; problem?: string }

/** Where rulings are kept; `keep` is false where they are not. */
type Home = { read: () => Rulings; keep: (overrides: Overrides) => boolean }

/**
 * The rulings after one more decision. It builds on what is kept now, so that of two in a row, or of two tabs, none
 * is lost; on those before only where they could not be kept.
 */
export function ruled(before: Rulings, decision: Decision, { read, keep }: Home): Rulings {
  const kept = read()
  const { overrides: latest } = before.problem === undefined ? kept : before
  const overrides = decided(latest, decision)
  if (kept.problem !== undefined) return { overrides, problem: kept.problem }
  return keep(overrides) ? { overrides } : { overrides, problem: NOT_KEPT }
}

export const NOT_KEPT = 'The browser would not store what you decided. It holds until you leave this page.'
