import fc from 'fast-check'
import type { Rating, Review } from '@/lib/review/review'
import { createScheduler, type Reviewed, type Scheduler } from '@/lib/review/scheduler'
import { DAY } from '@/lib/review/study-day'

/** A day to begin on: 5 October 2024. */
export const START = 20_001

export const rating = fc.constantFrom<Rating[]>(1, 2, 3, 4)

export const exact = createScheduler({ fuzz: false })

/** The moment on a study day at which these learners answer: noon UTC. */
export const noon = (day: number): number => day * DAY + DAY / 2

/** A memory reviewed on a day and due on another; the rest is ordinary. */
export function reviewed(day: number, due: number, more: Partial<Reviewed> = {}): Reviewed {
  const base = { stability: Math.max(1, due - day), difficulty: 5, reviews: 2, lapses: 0 }
  return { kind: 'reviewed', ...base, at: noon(day), day, due, ...more }
}

/** A line of the log. */
export function reviewOf(card: string, day: number, more: Partial<Review> = {}): Review {
  const base = { rating: 3, kind: 'typed', counts: 'scheduled', interval: 3, took: 5000 } as const
  return { card, at: noon(day), day, ...base, ...more }
}

/** A card's life: gaps in days and ratings, every review scheduled; gives the memory after each and its review. */
export function live(scheduler: Scheduler, card: string, turns: { wait: number; rating: Rating }[]) {
  let day = START
  let memory: Parameters<Scheduler['next']>[0] = { kind: 'new' }
  return turns.map(({ wait, rating }) => {
    day += wait
    const moment = { card, at: noon(day) + 1, day }
    const before = memory
    const next = scheduler.next(before, moment, rating)
    memory = next.memory
    return {
      before,
      moment,
      next,
      review: reviewOf(card, day, { at: moment.at, rating, interval: next.interval }),
    }
  })
}

export const turns = fc.array(fc.record({ wait: fc.integer({ min: 1, max: 300 }), rating }), {
  minLength: 1,
  maxLength: 15,
})
