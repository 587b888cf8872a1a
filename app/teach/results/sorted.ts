import type { Order, StudentView } from './results-model'

const ALPHABET = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

const COMPARE: Record<Order, (a: StudentView, b: StudentView) => number> = {
  name: (a, b) => ALPHABET.compare(a.name, b.name),
  score: (a, b) => a.share - b.share,
  time: (a, b) => a.ms - b.ms,
  'handed in': (a, b) => a.handedIn - b.handedIn,
}

/** The students in that order; equals stay in alphabetical order either way. */
export function sorted(students: readonly StudentView[], by: Order, down: boolean): StudentView[] {
  const sign = down ? -1 : 1
  return [...students].sort((a, b) => sign * COMPARE[by](a, b) || COMPARE.name(a, b))
}
