import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CardState, createFsrs, DEFAULTS, type Fsrs, optionProblems } from '@/lib/review/fsrs'
import { createSteppedFsrs } from '@/lib/review/fsrs-steps'
import type { Rating } from '@/lib/review/review'
import * as reference from './fsrs-6-reference'

const rating = fc.constantFrom<Rating[]>(1, 2, 3, 4)
const history = fc.array(fc.record({ wait: fc.oneof(fc.constant(0), fc.nat(400)), rating }), {
  minLength: 1,
  maxLength: 20,
})
const nearDefault = fc
  .array(fc.double({ min: 0.8, max: 1.2, noNaN: true }), { minLength: 21, maxLength: 21 })
  .map((scale) => DEFAULTS.weights.map((weight, i) => (i === 7 ? weight : weight * (scale[i] ?? 1))))

function follow(fsrs: Fsrs, ratings: { wait: number; rating: Rating }[]) {
  let state: CardState | undefined
  let day = 20_000
  return ratings.map(({ wait, rating }, i) => {
    if (i > 0) day += wait
    const step = fsrs.steps(state, day)[rating]
    state = step.state
    return step
  })
}

describe('FSRS-6', () => {
  test('first stabilities are the official ones', () => {
    const steps = createFsrs(DEFAULTS).steps(undefined, 20_000)
    expect([1, 2, 3, 4].map((_, i) => Object.values(steps)[i]?.state.stability)).toEqual([
      0.212, 1.2931, 2.3065, 8.2956,
    ])
  })

  test('Again and five Goods after 0, 0, 1, 3, 8 and 21 days end at the official stability and difficulty', () => {
    const waits = [0, 0, 1, 3, 8, 21]
    const last = follow(
      createFsrs(DEFAULTS),
      waits.map((wait, i) => ({ wait, rating: i === 0 ? 1 : 3 })),
    ).at(-1)
    expect(last?.state.stability).toBeCloseTo(53.62691, 4)
    expect(last?.state.difficulty).toBeCloseTo(6.3574867, 4)
  })

  test('every history has the stability and difficulty of the published formulas, to a millionth', () => {
    fc.assert(
      fc.property(history, nearDefault, (ratings, weights) => {
        const fsrs = createFsrs({ ...DEFAULTS, weights })
        let expected: reference.Strength | undefined
        follow(fsrs, ratings).forEach(({ state }, i) => {
          const { wait = 0, rating = 3 } = ratings[i] ?? {}
          expected = expected
            ? reference.after(expected, wait, rating, weights)
            : reference.first(rating, weights)
          expect(Math.abs(state.stability - expected.S) / Math.max(1, expected.S)).toBeLessThan(1e-6)
          expect(Math.abs(state.difficulty - expected.D)).toBeLessThan(1e-6)
          expected = { S: state.stability, D: state.difficulty }
        })
      }),
    )
  })

  test('every interval is the published one, or a day or two more to keep Hard before Good before Easy', () => {
    fc.assert(
      fc.property(history, fc.double({ min: 0.8, max: 0.95, noNaN: true }), (ratings, retention) => {
        const fsrs = createFsrs({ ...DEFAULTS, retention })
        follow(fsrs, ratings).forEach(({ state, interval }, i) => {
          const exact = reference.interval(state.stability, retention)
          const more = interval - Math.max(1, Math.min(36_500, exact))
          expect(more).toBeGreaterThan(-0.51)
          expect(more).toBeLessThan((ratings[i]?.rating ?? 3) >= 3 ? 2.51 : 0.51)
        })
      }),
    )
  })

  test('no interval is longer than the longest allowed, with steps or without', () => {
    const options = { ...DEFAULTS, maximumInterval: 30 }
    const known = { stability: 400, difficulty: 5, day: 0, stage: 'review' as const, step: 0 }
    for (const fsrs of [createFsrs(options), createSteppedFsrs(options)]) {
      const { 3: good, 4: easy } = fsrs.steps(known, 400)
      expect([good.interval, easy.interval]).toEqual([30, 30])
    }
  })

  test('without learning steps the engine with steps says the same', () => {
    fc.assert(
      fc.property(history, fc.boolean(), (ratings, shortTerm) => {
        const options = { ...DEFAULTS, shortTerm }
        expect(follow(createSteppedFsrs(options), ratings)).toEqual(follow(createFsrs(options), ratings))
      }),
    )
  })

  test('with learning steps only that engine is made', () => {
    const options = { ...DEFAULTS, learningSteps: ['10m'] }
    expect(() => createFsrs(options)).toThrow('learning steps')
    expect(createSteppedFsrs(options).steps(undefined, 0)[3]).toMatchObject({ state: { stage: 'review' } })
    expect(createSteppedFsrs(options).steps(undefined, 0)[1]).toMatchObject({ interval: 0, minutes: 10 })
  })

  test('replaying a review gives the very strength that scheduling it gave', () => {
    fc.assert(
      fc.property(history, fc.boolean(), (ratings, shortTerm) => {
        const fsrs = createFsrs({ ...DEFAULTS, shortTerm })
        let before: CardState | undefined
        let day = 0
        for (const { wait, rating } of ratings) {
          day += wait
          const { state } = fsrs.steps(before, day)[rating]
          const { stability, difficulty } = state
          expect(fsrs.strengthen(before, day, rating)).toEqual({ stability, difficulty })
          before = state
        }
      }),
    )
  })

  test('recall at the interval of a stability is the desired retention', () => {
    for (const retention of [0.8, 0.9, 0.95]) {
      const fsrs = createFsrs({ ...DEFAULTS, retention })
      expect(fsrs.recall(fsrs.interval(42), 42)).toBeCloseTo(retention, 5)
    }
  })

  test('recall falls within a day too', () => {
    const { recall } = createFsrs(DEFAULTS)
    expect(recall(0.5, 2)).toBeLessThan(recall(0.25, 2))
    expect(recall(0, 2)).toBe(1)
  })

  test('with other weights the intervals are other ones at once', () => {
    const weights = DEFAULTS.weights.map((weight, i) => (i === 20 ? 0.5 : weight))
    const [ours, others] = [DEFAULTS.weights, weights].map((w) =>
      createFsrs({ ...DEFAULTS, retention: 0.8, weights: w }).interval(10),
    )
    expect(ours).not.toBeCloseTo(others ?? 0, 1)
    expect(others).toBeCloseTo(reference.interval(10, 0.8, weights), 4)
  })

  test('a day before the last review counts as that day', () => {
    const fsrs = createFsrs(DEFAULTS)
    const { state } = fsrs.steps(undefined, 100)[3]
    expect(fsrs.steps(state, 50)).toEqual(fsrs.steps(state, 100))
    expect(fsrs.strengthen(state, 50, 3)).toEqual(fsrs.strengthen(state, 100, 3))
  })

  test.each([
    [1, 0, [1, 1]],
    [2, 1, [2, 2]],
    [3, 2, [3, 4]],
    [10, 5, [8, 12]],
    [10, 9, [10, 12]],
    [100, 50, [93, 107]],
  ])('an interval of %d days after %d may be moved from and to: %j', (interval, elapsed, range) => {
    expect(createFsrs(DEFAULTS).around(interval, elapsed)).toEqual(range)
  })

  test('Dates are left as they were', () => {
    const enumerable: string[] = []
    for (const key in new Date(0)) enumerable.push(key)
    expect(enumerable).toEqual([])
  })
})

describe('options', () => {
  test('the defaults have no problems', () => expect(optionProblems(DEFAULTS)).toEqual([]))

  test.each([
    [{ retention: 0 }, 'retention is 0; give a number between 0 and 1'],
    [{ retention: Number.NaN }, 'retention is NaN; give a number between 0 and 1'],
    [{ weights: [1, 2, 3] }, 'weights has 3 numbers; FSRS-6 needs 21'],
    [{ weights: [Number.NaN, ...DEFAULTS.weights.slice(1)] }, 'weights[0] is NaN; give a number'],
    [
      { learningSteps: ['1 minute'] },
      '"1 minute" is no step; give minutes, hours or days as in "10m", "1h", "2d"',
    ],
    [{ maximumInterval: 0 }, 'maximumInterval is 0; give days, 1 or more'],
  ])('%j is refused with what to give', (wrong, problem) => {
    expect(optionProblems({ ...DEFAULTS, ...wrong })).toEqual([problem])
    expect(() => createFsrs({ ...DEFAULTS, ...wrong })).toThrow(problem)
  })
})
