import { type CardState, DEFAULTS, optionProblems } from '../review/fsrs'
import { createSteppedFsrs } from '../review/fsrs-steps'
import type { Rating } from '../review/review'
import { createScheduler, type Scheduler, type SchedulerOptions } from '../review/scheduler'
import { daysLater, type StudyClock, studyDay, zoneProblem } from '../review/study-day'
import { parseSchedule, type ScheduleRequest } from './parse-schedule'

/** One scheduled review. */
export type ScheduleLine = {
  card: string
  /** As given in the request. */
  at: string
  stability: number
  difficulty: number
  /** Days until the card is due; 0 within learning steps. */
  interval: number
  /** ISO 8601, in UTC. */
  due: string
}

export type ScheduleResult = { ok: true; lines: ScheduleLine[] } | { ok: false; problems: string[] }

/** FSRS's own step after a lapse, for requests that have learning steps but no relearning steps. */
const AFTER_LAPSE = ['10m']
const MINUTE = 60_000

/**
 * Schedules the reviews of a request as the app would, except that every review counts, even a second one on the same
 * study day. Each card's reviews are processed by time; the lines come back in the order given. Missing settings
 * default to the app's, a missing zone to the machine's.
 */
export function schedule(input: unknown, machineZone: string): ScheduleResult {
  const read = parseSchedule(input)
  if (!read.ok) return read
  const { zone = machineZone, dayTurn = 4, reviews } = read.request
  const options = optionsOf(read.request)
  const unknownZone = zoneProblem(zone)
  const problems = [...optionProblems(options), ...(unknownZone ? [unknownZone] : [])]
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, lines: follow(reviews, createScheduler(options, createSteppedFsrs), { zone, dayTurn }) }
}

function optionsOf(given: ScheduleRequest): SchedulerOptions {
  const learningSteps = given.learningSteps ?? DEFAULTS.learningSteps
  return {
    retention: given.retention ?? DEFAULTS.retention,
    weights: given.weights ?? DEFAULTS.weights,
    shortTerm: given.shortTerm ?? DEFAULTS.shortTerm,
    maximumInterval: given.maximumInterval ?? DEFAULTS.maximumInterval,
    fuzz: given.fuzz ?? true,
    learningSteps,
    relearningSteps: given.relearningSteps ?? (learningSteps.length > 0 ? AFTER_LAPSE : []),
  }
}

type Known = { state: CardState; count: number }
type Timed = { card: string; at: { text: string; at: number }; rating: Rating }

function follow(reviews: readonly Timed[], scheduler: Scheduler, clock: StudyClock): ScheduleLine[] {
  const known = new Map<string, Known>()
  const places = reviews
    .map((review, place) => ({ review, place }))
    .sort((a, b) => a.review.at.at - b.review.at.at)
  const placed = places.map(({ review, place }) => {
    const { line, after } = scheduleOne(review, known.get(review.card), scheduler, clock)
    known.set(review.card, after)
    return { line, place }
  })
  return placed.sort((a, b) => a.place - b.place).map(({ line }) => line)
}

function scheduleOne(
  { card, at, rating }: Timed,
  known: Known | undefined,
  scheduler: Scheduler,
  clock: StudyClock,
) {
  const count = known?.count ?? 0
  const steps = scheduler.steps(known?.state, card, studyDay(at.at, clock), count)
  const { state, interval, minutes } = steps[rating]
  const due = interval > 0 ? daysLater(at.at, interval, clock) : at.at + minutes * MINUTE
  const { stability, difficulty } = state
  const line: ScheduleLine = {
    card,
    at: at.text,
    stability,
    difficulty,
    interval,
    due: new Date(due).toISOString(),
  }
  return { line, after: { state, count: count + 1 } }
}
