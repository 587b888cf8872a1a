import { isAhead } from '../device/ahead'
import type { Problem } from '../problem'
import type { Progress } from '../progress'
import { knownIn, newestIn } from './log'
import { unwrittenIn } from './segments-of-tab'
import { QUOTA } from './storage'
import { isErased, type StoreState } from './store-state'

/** Returns the progress, which is the same value until something changes. */
export function progressNow(state: StoreState): Progress {
  state.view ??= viewOf(state)
  return state.view
}

function viewOf(state: StoreState): Progress {
  const { log, reading, tab, used } = state
  const known = knownIn(log)
  return {
    ...known,
    reviewsOn: (day) => known.days.get(day)?.reviews ?? 0,
    introducedOn: (day) => known.days.get(day)?.introduced ?? 0,
    problems: [...reading.problems.values(), ...passingProblems(state)],
    unwritten: unwrittenIn(tab),
    used,
  }
}

/** Returns problems that may have gone at the next look. */
function passingProblems(state: StoreState): Problem[] {
  const { log, clock } = state
  const newest = newestIn(log)
  return [
    ...(isAhead(newest, clock) ? [{ problem: 'clock' as const, now: clock, newest }] : []),
    ...(isErased(state) ? [{ problem: 'erased' as const }] : []),
  ]
}

/** Measures how much of the browser's space is in use. */
export function measure(state: StoreState): void {
  const used = state.storage.size() / QUOTA
  if (used !== state.used) state.view = undefined
  state.used = used
}
