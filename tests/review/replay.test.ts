import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NEW, replay } from '@/lib/review/replay'
import type { Review } from '@/lib/review/review'
import { createScheduler, memoryProblem } from '@/lib/review/scheduler'
import { exact, live, reviewOf, START, turns } from './learner'

const fuzzy = createScheduler()
const lives = fc.dictionary(fc.constantFrom('a', 'b', '__proto__', 'constructor'), turns, {
  noNullPrototype: false,
})

/** What an old, foreign or broken log might hold. */
const odd = fc.oneof(
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 1e300),
  fc.double(),
  fc.integer(),
)
const anything: fc.Arbitrary<Review> = fc.record({
  card: fc.constantFrom('a', 'b'),
  at: odd,
  day: odd,
  rating: odd.map((rating) => (rating === 1 || rating === 2 || rating === 4 ? rating : 3)),
  kind: fc.constant('typed' as const),
  counts: fc.constantFrom('scheduled' as const, 'practice' as const),
  interval: odd,
  took: odd,
})

describe('replaying the log', () => {
  test('comes to the memories the learner had', () => {
    fc.assert(
      fc.property(lives, (lives) => {
        const all = Object.entries(lives).map(([card, turns]) => live(fuzzy, card, turns))
        const replayed = replay(
          all.flatMap((turns) => turns.map(({ review }) => review)),
          fuzzy,
        )
        for (const turns of all) {
          const last = turns.at(-1)
          expect(replayed.get(last?.review.card ?? '')).toEqual(last?.next.memory)
        }
      }),
    )
  })

  test('comes to the same memories whatever the order of its lines, and however often a line is told', () => {
    fc.assert(
      fc.property(turns, fc.infiniteStream(fc.nat()), (turns, chance) => {
        const log = live(fuzzy, 'x', turns).map(({ review }) => review)
        const mixed = [...log, ...log]
          .map((review) => ({ review, key: chance.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ review }) => review)
        expect(replay(mixed, fuzzy)).toEqual(replay(log, fuzzy))
      }),
    )
  })

  test('without the last line comes to the memories before it', () => {
    fc.assert(
      fc.property(turns, fc.nat(15), (turns, undone) => {
        const lived = live(fuzzy, 'x', turns)
        const kept = lived.slice(0, Math.max(0, lived.length - undone))
        const memory = replay(
          kept.map(({ review }) => review),
          fuzzy,
        ).get('x')
        expect(memory).toEqual(kept.at(-1)?.next.memory)
      }),
    )
  })

  test('never fails and never comes to a memory that FSRS cannot go on from', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 30 }), (log) => {
        for (const memory of replay(log, exact).values()) expect(memoryProblem(memory)).toBeUndefined()
      }),
    )
  })

  test('counts a study day before the last one (a clock set back, a flight west) as that one', () => {
    const log = [
      reviewOf('x', START),
      reviewOf('x', START - 1, { at: reviewOf('x', START).at + 1, interval: 2 }),
    ]
    expect(replay(log, exact).get('x')).toMatchObject({ day: START, due: START + 2, reviews: 2 })
  })

  test('passes over practice', () => {
    expect(replay([reviewOf('x', START, { counts: 'practice' })], exact).has('x')).toBe(false)
    expect(exact.remember(NEW, reviewOf('x', START, { counts: 'practice' }))).toBe(NEW)
  })

  test('takes the due day the learner was shown, whatever would be chosen now', () => {
    const memory = replay([reviewOf('x', START, { interval: 17 })], fuzzy).get('x')
    expect(memory).toMatchObject({ due: START + 17 })
  })
})
