import { describe, expect, test } from 'vitest'
import { below, chanceOf } from '@/lib/question/chance'
import type { Memory } from '@/lib/review/review'
import { createScheduler } from '@/lib/review/scheduler'
import { reviewsInAYear, workload } from '@/lib/review/workload'

/** The reviews of one card in a year, by chance: what `reviewsInAYear` expects on average. */
function simulate(retention: number, seed: string): number {
  const scheduler = createScheduler({ retention, fuzz: false })
  const chance = chanceOf(seed)
  const known = (share: number): boolean => below(chance, 1_000_000) < share * 1_000_000
  let memory: Memory = { kind: 'new' }
  let reviews = 0
  for (let day = 0; day < 365; ) {
    const at = day * 86_400_000
    const right = known(memory.kind === 'new' ? 0.7 : scheduler.recall(memory, at))
    memory = scheduler.next(memory, { card: seed, at, day }, right ? 3 : 1).memory
    reviews += 1
    day = memory.due
  }
  return reviews
}

describe('the work a retention costs', () => {
  const work = workload()

  test('is one at 0.90, and more for every step up', () => {
    const steps = [0.8, 0.83, 0.86, 0.9, 0.93, 0.95].map(work)
    expect(steps[3]).toBe(1)
    expect(steps).toEqual([...steps].sort((a, b) => a - b))
  })

  test.each([0.8, 0.9, 0.95])(
    'is what learners simulated card by card have, within a tenth, at %d',
    (retention) => {
      const cards = 1500
      const sum = Array.from({ length: cards }, (_, i) => simulate(retention, `card ${i}`)).reduce(
        (a, b) => a + b,
        0,
      )
      const ratio = reviewsInAYear(retention) / (sum / cards)
      expect(ratio).toBeGreaterThan(0.9)
      expect(ratio).toBeLessThan(1.1)
    },
  )
})
