import type { FSRSParameters, StepUnit } from 'ts-fsrs'
import { default_w, FSRSAlgorithm, forgetting_curve, generatorParameters, get_fuzz_range } from 'ts-fsrs'
import type { Rating, StudyDay } from './review'

// ts-fsrs adds four methods to every Date. Neither it nor we need them.
for (const name of ['scheduler', 'diff', 'format', 'dueFormat']) Reflect.deleteProperty(Date.prototype, name)

/** Everything that determines a schedule. */
export type FsrsOptions = {
  /** Desired retention, 0 < r < 1. */
  retention: number
  /** The 21 weights of FSRS-6. Values outside FSRS's limits are clamped, as in ts-fsrs. */
  weights: readonly number[]
  /** True to use FSRS's short-term formula for a second review on one study day. */
  shortTerm: boolean
  /** Steps such as `10m`, `1h`, `2d` before the first interval in days, and after a lapse. */
  learningSteps: readonly string[]
  relearningSteps: readonly string[]
  /** In days. */
  maximumInterval: number
}

/** The app has no steps, because a missed card comes back in the same session as practice. */
export const DEFAULTS: FsrsOptions = {
  retention: 0.9,
  weights: default_w,
  shortTerm: true,
  learningSteps: [],
  relearningSteps: [],
  maximumInterval: 36_500,
}

/** FSRS's two numbers: days until recall falls to 90 % (stability), and difficulty from 1 to 10. */
export type Strength = { stability: number; difficulty: number }

/** A card's state after a review; `stage` and `step` matter only with learning steps. */
export type CardState = Strength & {
  day: StudyDay
  stage: 'learning' | 'review' | 'relearning'
  step: number
}

/** The state after a rating and when the card is due: in whole days, or within the steps in minutes (and 0 days). */
export type Step = { state: CardState; interval: number; minutes: number }

export type Fsrs = {
  /** Returns the outcome of each rating. A day before the last review counts as the day of that review. */
  steps: (before: CardState | undefined, day: StudyDay) => Record<Rating, Step>
  /** Returns the same stability and difficulty as `steps`, but faster: for replaying a log. */
  strengthen: (before: (Strength & { day: StudyDay }) | undefined, day: StudyDay, rating: Rating) => Strength
  /** Returns the chance of recall, 0–1, after these days (or fractions) since a review that left this stability. */
  recall: (days: number, stability: number) => number
  /** Returns the days, with fractions, until recall falls to the desired retention. */
  interval: (stability: number) => number
  /** Returns the range of intervals that FSRS considers as good as this one. */
  around: (interval: number, elapsed: number) => [least: number, most: number]
}

const UNIT = /^\d+[mhd]$/

/** Lists what is wrong with these options, one sentence each; empty if FSRS can use them. */
export function optionProblems(options: FsrsOptions): string[] {
  const { retention, weights, learningSteps, relearningSteps, maximumInterval } = options
  const problems: string[] = []
  if (!(retention > 0 && retention < 1))
    problems.push(`retention is ${retention}; give a number between 0 and 1`)
  if (weights.length !== 21) problems.push(`weights has ${weights.length} numbers; FSRS-6 needs 21`)
  weights.forEach((weight, i) => {
    if (!Number.isFinite(weight)) problems.push(`weights[${i}] is ${weight}; give a number`)
  })
  for (const step of [...learningSteps, ...relearningSteps]) {
    if (!isStep(step))
      problems.push(`"${step}" is no step; give minutes, hours or days as in "10m", "1h", "2d"`)
  }
  if (!(maximumInterval >= 1)) problems.push(`maximumInterval is ${maximumInterval}; give days, 1 or more`)
  return problems
}

function isStep(text: string): text is StepUnit {
  return UNIT.test(text)
}

/**
 * Creates FSRS for cards without learning steps, as the app's are. Throws RangeError on options with problems, and on
 * learning steps. Options never change: other options need another FSRS.
 */
export function createFsrs(options: FsrsOptions): Fsrs {
  const problems = optionProblems(options)
  if (problems.length > 0) throw new RangeError(problems.join('; '))
  if (hasSteps(options)) throw new RangeError('cards with learning steps need createSteppedFsrs')
  // Always a new engine: setting `w` on an existing ts-fsrs keeps the intervals of the old weights.
  const engine = new FSRSAlgorithm(generatorParameters(parametersOf(options)))
  const weights = [...engine.parameters.w]
  const strengthen: Fsrs['strengthen'] = (before, day, rating) =>
    engine.next_state(before ?? null, before ? Math.max(0, day - before.day) : 0, rating)
  return {
    steps: (before, day) => {
      const today = before ? Math.max(before.day, day) : day
      const step = (rating: Rating): Step => {
        const state = { ...strengthen(before, today, rating), day: today, stage: 'review' as const, step: 0 }
        return { state, interval: daysOf(state.stability * engine.interval_modifier, options), minutes: 0 }
      }
      return { 1: step(1), 2: step(2), 3: step(3), 4: step(4) }
    },
    strengthen,
    recall: (days, stability) => forgetting_curve(weights, Math.max(0, days), stability),
    interval: (stability) => stability * engine.interval_modifier,
    around: (interval, elapsed) => around(interval, elapsed, options.maximumInterval),
  }
}

const hasSteps = ({ learningSteps, relearningSteps }: FsrsOptions): boolean =>
  learningSteps.length + relearningSteps.length > 0

/** Returns the options in the words of ts-fsrs. */
export function parametersOf(options: FsrsOptions): Partial<FSRSParameters> {
  return {
    request_retention: options.retention,
    w: [...options.weights],
    enable_fuzz: false,
    enable_short_term: options.shortTerm,
    learning_steps: options.learningSteps.filter(isStep),
    relearning_steps: options.relearningSteps.filter(isStep),
    maximum_interval: options.maximumInterval,
  }
}

/**
 * Returns an interval in whole days. ts-fsrs moves those of Hard, Good and Easy apart if they round to one day; the
 * published formula, fsrs-rs and py-fsrs do not.
 */
export function daysOf(interval: number, { maximumInterval }: FsrsOptions): number {
  return Math.min(Math.max(1, Math.round(interval)), maximumInterval)
}

/** Intervals under two and a half days are exact. */
function around(interval: number, elapsed: number, maximum: number): [number, number] {
  if (interval < 2.5) return [interval, interval]
  const { min_ivl, max_ivl } = get_fuzz_range(interval, elapsed, maximum)
  return [min_ivl, max_ivl]
}
