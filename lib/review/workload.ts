import { createFsrs, DEFAULTS, type Fsrs, type Strength } from './fsrs'
import type { Rating, StudyDay } from './review'

/** Days over which the work is compared. */
const HORIZON = 365
/** Share of new cards that learners know when first asked. */
const FIRST_KNOWN = 0.7
/** Cards whose stabilities differ by less than this, in natural logarithms, are followed as one. */
const WIDTH = 0.5

/** Share of cards that are due on one day with about the same stability. */
type Cohort = Strength & { share: number; interval: number }

/**
 * Returns what a desired retention costs: a year's reviews as a multiple of those at 0.90; about 1.5 at 0.95, 0.7 at
 * 0.80. Follows one card from its introduction and both outcomes of each review: recalled with the chance that the
 * forgetting curve gives, else forgotten. The plain ratio of intervals ignores the cost of lapses.
 */
export function workload(weights: readonly number[] = DEFAULTS.weights): (retention: number) => number {
  const usual = reviewsInAYear(DEFAULTS.retention, weights)
  return (retention) => reviewsInAYear(retention, weights) / usual
}

/** Returns the expected reviews of one card in the year after its introduction, the first one included. */
export function reviewsInAYear(retention: number, weights: readonly number[] = DEFAULTS.weights): number {
  const fsrs = createFsrs({ ...DEFAULTS, retention, weights })
  const days = Array.from({ length: HORIZON }, () => new Map<number, Cohort>())
  enter(days, fsrs, 0, fsrs.strengthen(undefined, 0, 3), FIRST_KNOWN)
  enter(days, fsrs, 0, fsrs.strengthen(undefined, 0, 1), 1 - FIRST_KNOWN)
  let reviews = 1
  days.forEach((cohorts, day) => {
    for (const cohort of cohorts.values()) {
      reviews += cohort.share
      const recalled = fsrs.recall(cohort.interval, cohort.stability)
      enter(days, fsrs, day, after(fsrs, cohort, 3), cohort.share * recalled)
      enter(days, fsrs, day, after(fsrs, cohort, 1), cohort.share * (1 - recalled))
    }
  })
  return reviews
}

function after(fsrs: Fsrs, { stability, difficulty, interval }: Cohort, rating: Rating): Strength {
  return fsrs.strengthen({ stability, difficulty, day: 0 }, interval, rating)
}

/** Adds a share of cards to the day they are due, merged with others of about the same stability. */
function enter(
  days: Map<number, Cohort>[],
  fsrs: Fsrs,
  today: StudyDay,
  strength: Strength,
  share: number,
): void {
  const interval = Math.max(1, Math.round(fsrs.interval(strength.stability)))
  const cohorts = days[today + interval]
  if (!cohorts) return
  const bin = Math.round(Math.log(strength.stability) / WIDTH)
  const met = cohorts.get(bin)
  cohorts.set(bin, met ? merge(met, { ...strength, share, interval }) : { ...strength, share, interval })
}

function merge(a: Cohort, b: Cohort): Cohort {
  const share = a.share + b.share
  const mean = (x: number, y: number): number => (share > 0 ? (x * a.share + y * b.share) / share : x)
  return {
    share,
    // Two values at FSRS's floor can have a mean that rounds below it.
    stability: Math.max(0.001, mean(a.stability, b.stability)),
    difficulty: mean(a.difficulty, b.difficulty),
    interval: Math.round(mean(a.interval, b.interval)),
  }
}
