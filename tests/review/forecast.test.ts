import { describe, expect, test } from 'vitest'
import { dueByDay, expectedRecall, minutesFor, nextDue, paceOf, reviewsIn } from '@/lib/review/forecast'
import type { Memory } from '@/lib/review/review'
import { exact, noon, reviewed, reviewOf, START } from './learner'

const memories: Memory[] = [
  { kind: 'new' },
  reviewed(START - 9, START - 4),
  reviewed(START - 2, START),
  reviewed(START - 1, START + 3),
  reviewed(START - 1, START + 3),
  reviewed(START - 1, START + 30),
]

describe('the forecast', () => {
  test('takes twelve seconds a review until the learner’s pace is known', () => {
    const took = (times: number[]) => paceOf(times.map((ms) => reviewOf('x', START, { took: ms })))
    expect(took([])).toBe(12_000)
    expect(took([1000, 2000])).toBe(12_000)
    expect(took([...new Array<number>(9).fill(4000), 900_000, Number.NaN])).toBe(4000)
  })

  test('gives minutes for reviews and reviews for minutes', () => {
    expect(minutesFor(0)).toBe(0)
    expect(minutesFor(1)).toBe(1)
    expect(minutesFor(50)).toBe(10)
    expect(reviewsIn(10)).toBe(50)
    expect(reviewsIn(10, 30_000)).toBe(20)
  })

  test('counts what is due on each day, the overdue today', () => {
    expect(dueByDay(memories, START, 5)).toEqual([2, 0, 0, 2, 0])
  })

  test('knows the next day on which cards are due, and how many', () => {
    expect(nextDue(memories, START)).toEqual({ day: START + 3, cards: 2 })
    expect(nextDue(memories, START + 30)).toBeUndefined()
  })

  test('expects of each card what its forgetting curve says, and of a new card nothing', () => {
    const { cards, recalled } = expectedRecall(memories, noon(START), exact)
    expect(cards).toBe(6)
    expect(recalled).toBeCloseTo(memories.reduce((sum, m) => sum + exact.recall(m, noon(START)), 0))
    expect(recalled).toBeGreaterThan(4)
    expect(recalled).toBeLessThan(5)
  })
})
