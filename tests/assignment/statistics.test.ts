import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  alpha,
  deviation,
  discrimination,
  groupsOf,
  mean,
  median,
  sum,
} from '@/lib/assignment/report/statistics'
import {
  plainAlpha,
  plainCorrelation,
  plainDeviation,
  plainKr20,
  plainMean,
  plainMedian,
  plainPointBiserial,
  plainTop,
} from './plain-statistics'

/** A class's points: a row for each student. */
const tableOf = (point: fc.Arbitrary<number>, fewest = 10) =>
  fc.integer({ min: 2, max: 12 }).chain((questions) =>
    fc.array(fc.array(point, { minLength: questions, maxLength: questions }), {
      minLength: fewest,
      maxLength: 60,
    }),
  )
const halves = tableOf(fc.constantFrom(0, 0.5, 1))
const wholes = tableOf(fc.constantFrom(0, 1))

const varies = (values: number[]): boolean => new Set(values).size > 1
const column = (table: number[][], i: number): number[] => table.map((row) => row[i] ?? 0)
const restOf = (table: number[][], i: number): number[] => table.map((row) => sum(row) - (row[i] ?? 0))

test('mean, median and deviation are what plain formulas give', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.integer({ min: 0, max: 200 }).map((x) => x / 2),
        { minLength: 2, maxLength: 99 },
      ),
      (values) => {
        expect(mean(values)).toBeCloseTo(plainMean(values), 9)
        expect(median(values)).toBe(plainMedian(values))
        expect(deviation(values)).toBeCloseTo(plainDeviation(values), 6)
      },
    ),
  )
  expect([mean([]), median([]), deviation([]), deviation([3]), median([3]), mean([3])]).toEqual([
    null,
    null,
    null,
    null,
    3,
    3,
  ])
})

test('discrimination is the correlation of a question with the rest, for right and wrong alone the point-biserial one', () => {
  fc.assert(
    fc.property(halves, wholes, (table, binary) => {
      for (const one of [table, binary]) {
        const points = column(one, 0)
        const rest = restOf(one, 0)
        const { value, caution } = discrimination(points, rest)
        if (!varies(points) || !varies(rest)) {
          expect([value, caution]).toEqual([null, 'no spread'])
          continue
        }
        expect(value).toBeCloseTo(plainCorrelation(points, rest), 9)
        if (one === binary) expect(value).toBeCloseTo(plainPointBiserial(points, rest), 9)
        expect(caution).toBe(one.length < 30 ? 'small class' : null)
      }
    }),
  )
})

test('alpha is what the covariances give, and for right and wrong alone formula 20', () => {
  fc.assert(
    fc.property(halves, wholes, (table, binary) => {
      for (const one of [table, binary]) {
        const { value, caution } = alpha(one)
        if (!varies(one.map(sum))) {
          expect([value, caution]).toEqual([null, 'no spread'])
          continue
        }
        expect(value).toBeCloseTo(plainAlpha(one), 6)
        if (one === binary) expect(value).toBeCloseTo(plainKr20(one), 6)
      }
    }),
  )
})

test('a group is the average over every way to order those who tie at its edge', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 10, maxLength: 13 }), (totals) => {
      const groups = groupsOf(totals)
      const size = groups?.size ?? 0
      expect(size).toBe(Math.round(0.27 * totals.length))
      const upper = plainTop(totals, size)
      const negative = totals.map((total) => -total)
      const lower = plainTop(negative, size)
      for (let i = 0; i < totals.length; i++) {
        expect(groups?.upper[i]).toBeCloseTo(upper[i] ?? Number.NaN, 9)
        expect(groups?.lower[i]).toBeCloseTo(lower[i] ?? Number.NaN, 9)
      }
    }),
    { numRuns: 60 },
  )
})

test('a group’s weights come to its size, and the order of the students changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 25 }), { minLength: 10, maxLength: 300 }), (totals) => {
      const groups = groupsOf(totals)
      expect(sum(groups?.upper ?? [])).toBeCloseTo(groups?.size ?? 0, 6)
      expect(sum(groups?.lower ?? [])).toBeCloseTo(groups?.size ?? 0, 6)
      const turned = groupsOf([...totals].reverse())
      expect(turned?.upper.reverse()).toEqual(groups?.upper)
    }),
  )
})

test('fewer than ten students have no discrimination, no alpha and no groups', () => {
  const table = Array.from({ length: 9 }, (_, i) => [i % 2, (i + 1) % 3 ? 1 : 0])
  expect(discrimination(column(table, 0), restOf(table, 0))).toEqual({ value: null, caution: 'few students' })
  expect(alpha(table)).toEqual({ value: null, caution: 'few students' })
  expect(groupsOf(table.map(sum))).toBeNull()
  expect(alpha(Array.from({ length: 12 }, (_, i) => [i % 2]))).toEqual({
    value: null,
    caution: 'few questions',
  })
})
