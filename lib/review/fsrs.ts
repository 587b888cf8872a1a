import type { Card, StepUnit } from 'ts-fsrs'
import { default_w, forgetting_curve, fsrs, get_fuzz_range, State } from 'ts-fsrs'
import type { Rating, StudyDay } from './review'
import { DAY } from './study-day'

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
export type CardState = Strength & { day: StudyDay; stage: keyof typeof STATES; step: number }

/** The state after a rating and when the card is due: in whole days, or within the steps in minutes (and 0 days). */
export type Step = { state: CardState; interval: number; minutes: number }

export type Fsrs = {
  /**
   * Returns the outcome of each rating. A day before the last review counts as the day of that review. If the plain
   * formula rounds Hard, Good and Easy to one interval, ts-fsrs (like Anki) moves Good and Easy a day apart.
   */
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

const STATES = { learning: State.Learning, review: State.Review, relearning: State.Relearning } as const
const STAGES = { [State.New]: 'review', 1: 'learning', 2: 'review', 3: 'relearning' } as const
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

function hasLongSteps({ learningSteps, relearningSteps }: FsrsOptions): boolean {
  return [...learningSteps, ...relearningSteps].some((step) => {
    const minutes = Number.parseInt(step, 10) * (step.endsWith('d') ? 1440 : step.endsWith('h') ? 60 : 1)
    return minutes >= 1440
  })
}

function isStep(text: string): text is StepUnit {
  return UNIT.test(text)
}

/** Throws RangeError on options with problems. Options never change: other options need another FSRS. */
export function createFsrs(options: FsrsOptions): Fsrs {
  const problems = optionProblems(options)
  if (problems.length > 0) throw new RangeError(problems.join('; '))
  // Always a new engine: setting `w` on an existing ts-fsrs keeps the intervals of the old weights.
  const engine = fsrs({
    request_retention: options.retention,
    w: [...options.weights],
    enable_fuzz: false,
    enable_short_term: options.shortTerm,
    learning_steps: options.learningSteps.filter(isStep),
    relearning_steps: options.relearningSteps.filter(isStep),
    maximum_interval: options.maximumInterval,
  })
  const weights = [...engine.parameters.w]
  // ts-fsrs moves the intervals of Hard, Good and Easy apart if they round to one day. The published formula, fsrs-rs
  // and py-fsrs do not. Steps of a day or longer are outside any formula and stay.
  const spaced = (step: Step): Step => {
    if (step.state.stage !== 'review' || step.interval === 0 || hasLongSteps(options)) return step
    const days = Math.round(step.state.stability * engine.interval_modifier)
    return { ...step, interval: Math.min(Math.max(1, days), options.maximumInterval) }
  }
  return {
    steps: (before, day) => {
      const today = before ? Math.max(before.day, day) : day
      const steps = engine.repeat(toCard(before, today), today * DAY)
      const read = (rating: Rating): Step => spaced(toStep(steps[rating].card, today))
      return { 1: read(1), 2: read(2), 3: read(3), 4: read(4) }
    },
    strengthen: (before, day, rating) =>
      engine.next_state(before ?? null, before ? Math.max(0, day - before.day) : 0, rating),
    recall: (days, stability) => forgetting_curve(weights, Math.max(0, days), stability),
    interval: (stability) => stability * engine.interval_modifier,
    around: (interval, elapsed) => around(interval, elapsed, options.maximumInterval),
  }
}

/** Intervals under two and a half days are exact. */
function around(interval: number, elapsed: number, maximum: number): [number, number] {
  if (interval < 2.5) return [interval, interval]
  const { min_ivl, max_ivl } = get_fuzz_range(interval, elapsed, maximum)
  return [min_ivl, max_ivl]
}

/** ts-fsrs counts UTC days, so we give it study days at midnight UTC. It reads no other fields than those set here. */
function toCard(state: CardState | undefined, today: StudyDay): Card {
  const blank = { due: new Date(today * DAY), elapsed_days: 0, scheduled_days: 0, reps: 0, lapses: 0 }
  if (!state) return { ...blank, stability: 0, difficulty: 0, learning_steps: 0, state: State.New }
  const { stability, difficulty, day, stage, step } = state
  const last_review = new Date(day * DAY)
  return { ...blank, stability, difficulty, learning_steps: step, state: STATES[stage], last_review }
}

function toStep(card: Card, day: StudyDay): Step {
  const { stability, difficulty, state, learning_steps: step, scheduled_days: interval } = card
  const minutes = interval === 0 ? (card.due.getTime() - day * DAY) / 60_000 : 0
  return { state: { stability, difficulty, day, stage: STAGES[state], step }, interval, minutes }
}
