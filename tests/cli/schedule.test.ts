import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ScheduleLine, schedule } from '@/lib/cli/schedule'
import { DEFAULTS } from '@/lib/review/fsrs'
import type { Rating } from '@/lib/review/review'
import { createScheduler } from '@/lib/review/scheduler'
import { studyDay } from '@/lib/review/study-day'
import * as reference from '../review/fsrs-6-reference'

const ZONE = 'America/Los_Angeles'

function lines(request: Record<string, unknown>): ScheduleLine[] {
  const result = schedule({ zone: ZONE, fuzz: false, ...request }, 'UTC')
  if (!result.ok) throw new Error(result.problems.join('; '))
  return result.lines
}

function problems(request: unknown): string[] {
  const result = schedule(request, 'UTC')
  return result.ok ? [] : result.problems
}

const review = (at: string, rating: number, card = 'x') => ({ card, at, rating })
const zone = fc.constantFrom(
  'America/Los_Angeles',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'UTC',
)
const history = fc.array(
  fc.record({
    minutes: fc.oneof(fc.nat(600), fc.nat(200_000)),
    rating: fc.constantFrom<Rating[]>(1, 2, 3, 4),
  }),
  { minLength: 1, maxLength: 15 },
)

/** Reviews with so many minutes between them, from noon UTC on 1 February 2026. */
function reviewsOf(history: { minutes: number; rating: Rating }[]) {
  let at = Date.UTC(2026, 1, 1, 12)
  return history.map(({ minutes, rating }) => {
    at += minutes * 60_000
    return review(new Date(at).toISOString(), rating)
  })
}

describe('schedule', () => {
  test('with learning steps, each review at its due moment, gives the official intervals', () => {
    const reviews: ReturnType<typeof review>[] = []
    let at = '2022-12-29T12:30:00Z'
    for (const rating of [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3]) {
      reviews.push(review(at, rating))
      at = lines({ learningSteps: ['1m', '10m'], reviews }).at(-1)?.due ?? ''
    }
    const intervals = lines({ learningSteps: ['1m', '10m'], reviews }).map(({ interval }) => interval)
    expect(intervals).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21])
  })

  test('in every zone, every history has the strength of the published formulas by study days', () => {
    fc.assert(
      fc.property(history, zone, (history, zone) => {
        const reviews = reviewsOf(history)
        let before: { S: number; D: number; day: number } | undefined
        for (const [i, line] of lines({ zone, reviews }).entries()) {
          const rating = history[i]?.rating ?? 3
          const day = studyDay(Date.parse(line.at), { zone, dayTurn: 4 })
          const expected = before
            ? reference.after(before, day - before.day, rating)
            : reference.first(rating)
          expect(Math.abs(line.stability - expected.S) / Math.max(1, expected.S)).toBeLessThan(1e-6)
          expect(Math.abs(line.difficulty - expected.D)).toBeLessThan(1e-6)
          expect(studyDay(Date.parse(line.due), { zone, dayTurn: 4 })).toBe(day + line.interval)
          before = { S: line.stability, D: line.difficulty, day }
        }
      }),
    )
  })

  test('schedules as the app does', () => {
    fc.assert(
      fc.property(history, fc.boolean(), fc.constantFrom(0.8, 0.9, 0.95), (history, fuzz, retention) => {
        const scheduler = createScheduler({ fuzz, retention })
        let memory: Parameters<typeof scheduler.next>[0] = { kind: 'new' }
        for (const [i, line] of lines({ fuzz, retention, reviews: reviewsOf(history) }).entries()) {
          const at = Date.parse(line.at)
          const moment = { card: 'x', at, day: studyDay(at, { zone: ZONE, dayTurn: 4 }) }
          const next = scheduler.next(memory, moment, history[i]?.rating ?? 3)
          const { stability, difficulty } = next.memory
          expect(line).toMatchObject({ stability, difficulty, interval: next.interval })
          memory = next.memory
        }
      }),
    )
  })

  test('an afternoon in Los Angeles is one day, though UTC changes its date in it', () => {
    const reviews = [review('2026-01-05T15:30:00-08:00', 3), review('2026-01-05T16:30:00-08:00', 3)]
    const sameDay = reference.after(reference.first(3), 0, 3)
    const overNight = reference.after(reference.first(3), 1, 3)
    expect(lines({ reviews })[1]?.stability).toBeCloseTo(sameDay.S, 6)
    expect(lines({ reviews, zone: 'UTC', dayTurn: 0 })[1]?.stability).toBeCloseTo(overNight.S, 6)
  })

  test('a day that turns at another hour is another day', () => {
    const reviews = [review('2026-01-05T02:30:00-08:00', 3), review('2026-01-05T09:30:00-08:00', 3)]
    const early = lines({ reviews, dayTurn: 2 })[1]?.stability
    expect(early).toBeCloseTo(reference.after(reference.first(3), 0, 3).S, 6)
    expect(lines({ reviews })[1]?.stability).toBeCloseTo(reference.after(reference.first(3), 1, 3).S, 6)
  })

  test('due is the same time on the wall so many days later, in UTC', () => {
    const [line] = lines({ reviews: [review('2026-03-05T18:00:00-08:00', 4)] })
    expect(line).toMatchObject({ interval: 8, due: '2026-03-14T01:00:00.000Z' })
  })

  test('takes each card in order of time, and writes the lines in the order given', () => {
    const first = review('2026-01-05T12:00:00Z', 1, 'a')
    const other = review('2026-01-06T12:00:00Z', 4, 'b')
    const second = review('2026-01-07T12:00:00Z', 3, 'a')
    const [x, y, z] = lines({ reviews: [first, other, second] })
    expect(lines({ reviews: [second, other, first] })).toEqual([z, y, x])
  })

  test('what is left out is the app’s own default, and the zone the machine’s', () => {
    const reviews = reviewsOf([1, 1500, 9000, 30_000].map((minutes) => ({ minutes, rating: 3 as const })))
    const spelt = {
      ...{
        zone: 'Asia/Tokyo',
        dayTurn: 4,
        retention: 0.9,
        fuzz: true,
        shortTerm: true,
        maximumInterval: 36_500,
      },
      ...{ learningSteps: [], relearningSteps: [], weights: DEFAULTS.weights },
    }
    expect(schedule({ reviews }, 'Asia/Tokyo')).toEqual(schedule({ ...spelt, reviews }, 'UTC'))
  })

  test('without the short-term formula a second review on one day follows the long one', () => {
    const reviews = reviewsOf([1, 5].map((minutes) => ({ minutes, rating: 4 as const })))
    const [first, second] = lines({ reviews, shortTerm: false })
    expect(second?.stability).toBe(first?.stability)
    expect(lines({ reviews })[1]?.stability).toBeGreaterThan(first?.stability ?? 0)
  })

  test('a name like any object’s own is a card like any other', () => {
    const reviews = [
      review('2026-01-05T12:00:00Z', 3, '__proto__'),
      review('2026-01-05T12:00:00Z', 3, 'toString'),
    ]
    expect(lines({ reviews }).map(({ card, stability }) => [card, stability])).toEqual([
      ['__proto__', 2.3065],
      ['toString', 2.3065],
    ])
  })

  test('no reviews make no lines', () => expect(lines({ reviews: [] })).toEqual([]))
})

describe('what schedule cannot read', () => {
  const at = '2026-01-05T12:00:00Z'

  test.each([
    [null, 'give a JSON object with a list of "reviews"'],
    [{}, 'reviews: give a list of reviews, each {"card", "at", "rating"}'],
    [{ reviews: [7] }, 'reviews[0]: give {"card", "at", "rating"}'],
    [{ reviews: [{ at, rating: 3 }] }, 'reviews[0].card: give the name of a card'],
    [
      { reviews: [review(at, 5)] },
      'reviews[0].rating: 5 is no rating; give 1 (Again), 2 (Hard), 3 (Good) or 4 (Easy)',
    ],
    [{ reviews: [{ card: 'x', at, rating: '3' }] }, 'reviews[0].rating: "3" is no rating'],
    [{ reviews: [{ card: 'x', at: 1767614400000, rating: 3 }] }, 'reviews[0].at: give an ISO time such as'],
    [{ reviews: [review('2026-01-05T12:00:00', 3)] }, 'reviews[0].at: "2026-01-05T12:00:00" is no time'],
    [{ reviews: [review('2026-02-30T12:00:00Z', 3)] }, 'reviews[0].at: "2026-02-30T12:00:00Z" is no time'],
    [{ reviews: [review('2026-01-05T25:00:00Z', 3)] }, 'reviews[0].at: "2026-01-05T25:00:00Z" is no time'],
    [{ zone: 'Mars/Olympus', reviews: [] }, 'zone: "Mars/Olympus" is no time zone known here'],
    [{ dayTurn: 24, reviews: [] }, 'dayTurn: give an hour from 0 to under 24'],
    [{ retention: 1.2, reviews: [] }, 'retention is 1.2; give a number between 0 and 1'],
    [{ retention: '0.9', reviews: [] }, 'retention: give a number'],
    [{ weights: [1, 2], reviews: [] }, 'weights has 2 numbers; FSRS-6 needs 21'],
    [{ weights: [null], reviews: [] }, 'weights[0]: give a number'],
    [{ learningSteps: ['soon'], reviews: [] }, '"soon" is no step'],
    [{ retenton: 0.9, reviews: [] }, 'unknown key "retenton"; the keys are zone, dayTurn, retention'],
  ])('%j is told what to give', (request, problem) => {
    const found = problems(request)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(problem)
  })

  test('is told of all at once', () => {
    expect(problems({ zone: 1, fuzz: 'no', reviews: [review('today', 9)] })).toHaveLength(4)
  })

  test('never fails, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (input, reviews) => {
        expect(schedule(input, 'UTC').ok).toBe(false)
        expect(typeof schedule({ reviews }, 'UTC').ok).toBe('boolean')
      }),
    )
  })
})
