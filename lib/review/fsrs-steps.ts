import { type Card, fsrs, State } from 'ts-fsrs'
import {
  type CardState,
  createFsrs,
  daysOf,
  type Fsrs,
  type FsrsOptions,
  parametersOf,
  type Step,
} from './fsrs'
import type { Rating, StudyDay } from './review'
import { DAY } from './study-day'

const STATES = { learning: State.Learning, review: State.Review, relearning: State.Relearning } as const
const STAGES = { [State.New]: 'review', 1: 'learning', 2: 'review', 3: 'relearning' } as const

/**
 * Creates FSRS for cards that may have learning steps. The app has none, so no page loads this. Throws RangeError on
 * options with problems.
 */
export function createSteppedFsrs(options: FsrsOptions): Fsrs {
  const plain = createFsrs({ ...options, learningSteps: [], relearningSteps: [] })
  const engine = fsrs(parametersOf(options))
  // Steps of a day or longer are outside any formula and stay.
  const spaced = (step: Step): Step => {
    if (step.state.stage !== 'review' || step.interval === 0 || hasLongSteps(options)) return step
    return { ...step, interval: daysOf(step.state.stability * engine.interval_modifier, options) }
  }
  return {
    ...plain,
    steps: (before, day) => {
      const today = before ? Math.max(before.day, day) : day
      const steps = engine.repeat(toCard(before, today), today * DAY)
      const read = (rating: Rating): Step => spaced(toStep(steps[rating].card, today))
      return { 1: read(1), 2: read(2), 3: read(3), 4: read(4) }
    },
  }
}

function hasLongSteps({ learningSteps, relearningSteps }: FsrsOptions): boolean {
  return [...learningSteps, ...relearningSteps].some((step) => {
    const minutes = Number.parseInt(step, 10) * (step.endsWith('d') ? 1440 : step.endsWith('h') ? 60 : 1)
    return minutes >= 1440
  })
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
