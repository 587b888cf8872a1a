import type { CardId } from '../card/card'
import { type Calendar, chooseDueDay, EMPTY_CALENDAR } from './due-day'
import { type CardState, createFsrs, DEFAULTS, type Fsrs, type FsrsOptions, type Step } from './fsrs'
import { remember } from './replay'
import type { Memory, Rating, Review, StudyDay } from './review'
import { DAY } from './study-day'

export type Reviewed = Extract<Memory, { kind: 'reviewed' }>

export type SchedulerOptions = FsrsOptions & { fuzz: boolean }

/** A card at the moment it is answered. */
export type Moment = { card: CardId; at: number; day: StudyDay }

export type Scheduler = {
  options: SchedulerOptions
  /** Identifies what stabilities and difficulties depend on. Replay memories stored under another stamp. */
  stamp: string
  /** Returns the memory after a rating and the days until the card is due. Throws RangeError on an invalid memory. */
  next: (memory: Memory, moment: Moment, rating: Rating, calendar?: Calendar) => Scheduled
  /** Returns exactly the intervals, in days, that `next` would give for the four ratings. */
  preview: (memory: Memory, moment: Moment, calendar?: Calendar) => Record<Rating, number>
  /** Returns the memory after a review of the log. Accepts anything: nonsense changes nothing. */
  remember: (memory: Memory, review: Review) => Memory
  /** Returns the chance, 0–1, of recalling the card at that moment; 0 for a new card. */
  recall: (memory: Memory, at: number) => number
  /** Returns the outcome of each rating for cards with learning steps; `count` is the number of earlier reviews. */
  steps: (before: CardState | undefined, card: CardId, day: StudyDay, count: number, c?: Calendar) => Steps
}

export type Scheduled = { memory: Reviewed; interval: number }

type Steps = Record<Rating, Step>

/**
 * Creates an FSRS-6 scheduler; options default to the app's. Cards with learning steps need `createSteppedFsrs`. Throws
 * RangeError on options FSRS cannot use.
 */
export function createScheduler(
  given: Partial<SchedulerOptions> = {},
  create: (options: FsrsOptions) => Fsrs = createFsrs,
): Scheduler {
  const options = { ...DEFAULTS, fuzz: true, ...given }
  const fsrs = create(options)
  const steps: Scheduler['steps'] = (before, card, day, count, calendar = EMPTY_CALENDAR) => {
    const exact = fsrs.steps(before, day)
    return options.fuzz ? spread(fsrs, exact, before, `${card}\n${count}`, calendar) : exact
  }
  const stepsOf = (memory: Memory, { card, day }: Moment, calendar?: Calendar): Steps => {
    const known = cardStateOf(memory)
    return steps(known, card, day, memory.kind === 'new' ? 0 : memory.reviews, calendar)
  }
  return {
    options,
    stamp: ['FSRS-6', options.shortTerm, ...options.weights].join(' '),
    steps,
    next: (memory, moment, rating, calendar) =>
      scheduled(memory, moment, rating, stepsOf(memory, moment, calendar)[rating]),
    preview: (memory, moment, calendar) => {
      const { 1: again, 2: hard, 3: good, 4: easy } = stepsOf(memory, moment, calendar)
      return { 1: again.interval, 2: hard.interval, 3: good.interval, 4: easy.interval }
    },
    remember: (memory, review) => remember(memory, review, fsrs),
    recall: (memory, at) =>
      memory.kind === 'new' ? 0 : fsrs.recall((at - memory.at) / DAY, memory.stability),
  }
}

function cardStateOf(memory: Memory): CardState | undefined {
  if (memory.kind === 'new') return undefined
  const problem = memoryProblem(memory)
  if (problem) throw new RangeError(`FSRS cannot go on from this memory: ${problem}`)
  const { stability, difficulty, day } = memory
  return { stability, difficulty, day, stage: 'review', step: 0 }
}

/** Says why a memory, from a snapshot for example, is unusable; undefined if it is fine. */
export function memoryProblem(memory: Memory): string | undefined {
  if (memory.kind === 'new') return undefined
  const { stability, difficulty, at, day, due, reviews, lapses } = memory
  if (!(stability >= 0.001 && stability <= 36_500)) return `stability is ${stability}`
  if (!(difficulty >= 1 && difficulty <= 10)) return `difficulty is ${difficulty}`
  if (!Number.isFinite(at)) return `its last review was at ${at}`
  if (!Number.isInteger(day) || !Number.isInteger(due)) return `its days are ${day} and ${due}`
  if (!(reviews >= 1 && lapses >= 0 && lapses < reviews))
    return `it has ${lapses} lapses in ${reviews} reviews`
  return undefined
}

function scheduled(memory: Memory, { at }: Moment, rating: Rating, step: Step): Scheduled {
  const { stability, difficulty, day: reviewedOn } = step.state
  const before = memory.kind === 'reviewed' ? memory : undefined
  const next: Reviewed = {
    kind: 'reviewed',
    stability,
    difficulty,
    at: before ? Math.max(before.at, at) : at,
    day: reviewedOn,
    due: reviewedOn + step.interval,
    reviews: (before?.reviews ?? 0) + 1,
    lapses: (before?.lapses ?? 0) + (before && rating === 1 ? 1 : 0),
  }
  return { memory: next, interval: step.interval }
}

/**
 * Moves due days within FSRS's range. Good never comes before Hard, nor Easy before Good, so all four are placed
 * together, and a preview shows exactly what will happen.
 */
function spread(
  fsrs: Fsrs,
  exact: Steps,
  before: CardState | undefined,
  seed: string,
  calendar: Calendar,
): Steps {
  const place = (step: Step, floor: number): Step => {
    const { day } = step.state
    const [least, most] = fsrs.around(step.interval, before ? day - before.day : 0)
    const first = Math.max(least, Math.min(floor, most))
    return { ...step, interval: chooseDueDay(day + first, day + most, calendar, seed) - day }
  }
  const again = place(exact[1], 0)
  const hard = place(exact[2], 0)
  const good = place(exact[3], hard.interval)
  const easy = place(exact[4], good.interval)
  return { 1: again, 2: hard, 3: good, 4: easy }
}
