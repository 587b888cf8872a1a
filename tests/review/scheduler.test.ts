import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createFsrs, DEFAULTS } from '@/lib/review/fsrs'
import { createScheduler, memoryProblem } from '@/lib/review/scheduler'
import { exact, live, noon, rating, reviewed, START, turns } from './learner'

const fuzzy = createScheduler()
const calendar = fc.record({
  siblings: fc.array(fc.integer({ min: START, max: START + 400 }), { maxLength: 3 }),
  load: fc.func(fc.nat(30)),
})

describe('the scheduler', () => {
  test('does what it previewed', () => {
    fc.assert(
      fc.property(
        turns,
        rating,
        calendar,
        fc.string(),
        fc.nat(200),
        (turns, rating, calendar, card, wait) => {
          const memory = live(fuzzy, card, turns).at(-1)?.next.memory ?? { kind: 'new' }
          const day = (memory.kind === 'new' ? START : memory.day) + wait
          const moment = { card, at: noon(day), day }
          const next = fuzzy.next(memory, moment, rating, calendar)
          expect(next.interval).toBe(fuzzy.preview(memory, moment, calendar)[rating])
          expect(next.memory.due).toBe(day + next.interval)
        },
      ),
    )
  })

  test('moves due days within FSRS’s range only, and moves nothing else', () => {
    fc.assert(
      fc.property(turns, rating, calendar, (turns, rating, calendar) => {
        const fsrs = createFsrs(DEFAULTS)
        const { before, moment } = live(fuzzy, 'x', turns).at(-1) ?? { before: undefined, moment: undefined }
        if (!before || !moment) return
        const plain = exact.next(before, moment, rating)
        const moved = fuzzy.next(before, moment, rating, calendar)
        const elapsed = before.kind === 'new' ? 0 : moment.day - before.day
        const [least, most] = fsrs.around(plain.interval, elapsed)
        expect(moved.interval).toBeGreaterThanOrEqual(least)
        expect(moved.interval).toBeLessThanOrEqual(most)
        expect({ ...moved.memory, due: 0 }).toEqual({ ...plain.memory, due: 0 })
      }),
    )
  })

  test('never lets Hard come after Good or Good after Easy', () => {
    fc.assert(
      fc.property(turns, calendar, (turns, calendar) => {
        for (const { before, moment } of live(fuzzy, 'x', turns)) {
          const { 2: hard, 3: good, 4: easy } = fuzzy.preview(before, moment, calendar)
          expect(hard).toBeLessThanOrEqual(good)
          expect(good).toBeLessThanOrEqual(easy)
        }
      }),
    )
  })

  test('gives intervals that two cards with one history do not share for long', () => {
    const turns = [1, 2, 10, 40, 100].map((wait) => ({ wait, rating: 3 as const }))
    const last = (card: string) => live(fuzzy, card, turns).at(-1)?.next.interval
    expect(new Set(Array.from({ length: 30 }, (_, i) => last(`card-${i}`))).size).toBeGreaterThan(10)
  })

  test('never makes a card due today or before', () => {
    fc.assert(
      fc.property(turns, (turns) => {
        for (const { next, moment } of live(fuzzy, 'x', turns))
          expect(next.memory.due).toBeGreaterThan(moment.day)
      }),
    )
  })

  test('counts a clock that was set back as the last review’s day, and never fails', () => {
    fc.assert(
      fc.property(turns, rating, fc.integer({ min: 1, max: 5000 }), (turns, rating, back) => {
        const memory = live(fuzzy, 'x', turns).at(-1)?.next.memory
        if (!memory) return
        const day = memory.day - back
        const { memory: after } = fuzzy.next(memory, { card: 'x', at: noon(day), day }, rating)
        expect(after.day).toBe(memory.day)
        expect(after.at).toBe(memory.at)
        expect(after.due).toBeGreaterThan(memory.day)
        expect(memoryProblem(after)).toBeUndefined()
      }),
    )
  })

  test.each([
    [{ stability: Number.NaN }, 'stability is NaN'],
    [{ stability: 0 }, 'stability is 0'],
    [{ stability: Number.POSITIVE_INFINITY }, 'stability is Infinity'],
    [{ difficulty: 0 }, 'difficulty is 0'],
    [{ at: Number.NaN }, 'last review was at NaN'],
    [{ due: Number.NaN }, 'days are 20001 and NaN'],
    [{ day: 1.5 }, 'days are 1.5'],
    [{ reviews: 2, lapses: 5 }, '5 lapses in 2 reviews'],
  ])('refuses a memory with %j, and says why', (garbage, problem) => {
    const memory = reviewed(START, START + 5, garbage)
    expect(memoryProblem(memory)).toContain(problem)
    expect(() => exact.next(memory, { card: 'x', at: noon(START + 5), day: START + 5 }, 3)).toThrow(problem)
  })

  test('counts a lapse at each Again but the first', () => {
    const lives = live(
      exact,
      'x',
      ([1, 1, 3, 1] as const).map((rating) => ({ wait: 5, rating })),
    )
    expect(lives.map(({ next }) => next.memory.lapses)).toEqual([0, 1, 1, 2])
    expect(lives.at(-1)?.next.memory.reviews).toBe(4)
  })

  test('knows nothing of a new card, and less of an old one each hour', () => {
    const memory = reviewed(START, START + 10)
    expect(exact.recall({ kind: 'new' }, noon(START))).toBe(0)
    expect(exact.recall(memory, noon(START) - 1000)).toBe(1)
    expect(exact.recall(memory, noon(START) + 7_200_000)).toBeLessThan(
      exact.recall(memory, noon(START) + 3_600_000),
    )
    expect(exact.recall(memory, noon(START + 10))).toBeCloseTo(0.9, 6)
  })

  test('stamps what strength follows from, and not what only moves dates', () => {
    const other = createScheduler({ weights: DEFAULTS.weights.map((w) => w * 1.01) })
    expect(createScheduler({ retention: 0.8 }).stamp).toBe(exact.stamp)
    expect(other.stamp).not.toBe(exact.stamp)
  })
})
