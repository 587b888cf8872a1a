import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { KINDS, type Kind } from '@/lib/question/question'
import { rankKinds as ranking } from '@/lib/review/ladder'
import { evidenceOf } from '@/lib/review/rating'
import type { Memory } from '@/lib/review/review'
import { reviewed, START } from './learner'

/** What the ladder is asked, with lists where it asks one by one. */
type Ways = Record<'suits' | 'together' | 'pinned' | 'excluded', readonly Kind[]> & { must: boolean }

function rankKinds({ suits, together, ...wanted }: Ways, memory: Memory, seed: string): Kind[] {
  const asked = {
    suits: (kind: Kind) => suits.includes(kind),
    together: (kind: Kind) => together.includes(kind),
  }
  return [...ranking({ ...asked, ...wanted }, memory, seed)]
}

const stable = (stability: number): Memory => reviewed(START, START + 7, { stability })
const STABILITIES = [0.1, 2.9, 3, 6.9, 7, 29.9, 30, 400]
const memory = fc.oneof(
  fc.constant<Memory>({ kind: 'new' }),
  fc.constantFrom(...STABILITIES).map((stability) => stable(stability)),
)
const kinds = fc.subarray([...KINDS])
const ways: fc.Arbitrary<Ways> = fc
  .record({ suits: kinds, together: kinds, pinned: kinds, excluded: kinds, must: fc.boolean() })
  .map(({ together, pinned, excluded, ...more }) => ({
    ...more,
    together: together.filter((kind) => more.suits.includes(kind)),
    // The settings keep the two lists apart.
    pinned: pinned.filter((kind) => !excluded.includes(kind)),
    excluded,
  }))

const plain = (suits: readonly Kind[], more: Partial<Ways> = {}): Ways => ({
  ...{ suits, together: [], pinned: [], excluded: [], must: false },
  ...more,
})
const first = (given: Ways, memory: Memory, seed = 's') => rankKinds(given, memory, seed)[0]
const isWeak = ({ together }: Ways, kind: Kind) => together.includes(kind) || evidenceOf(kind) === 'weak'
const SEEDS = Array.from({ length: 600 }, (_, i) => `seed ${i}`)

describe('the ladder', () => {
  test('names every kind that suits once, whatever suits, is pinned or excluded', () => {
    fc.assert(
      fc.property(ways, memory, fc.string(), (given, memory, seed) => {
        expect(rankKinds(given, memory, seed).sort()).toEqual([...given.suits].sort())
      }),
    )
  })

  test('looks at no kind whose turn has not come', () => {
    const looked: Kind[] = []
    const suits = (kind: Kind) => looked.push(kind) > 0
    const order = ranking(
      { suits, together: () => false, pinned: [], excluded: [], must: true },
      stable(10),
      's',
    )
    const [kind] = order
    expect(looked).toEqual([kind])
  })

  test('is the same for the same seed', () => {
    fc.assert(
      fc.property(ways, memory, fc.string(), (given, memory, seed) => {
        expect(rankKinds(given, memory, seed)).toEqual(rankKinds(given, memory, seed))
      }),
    )
  })

  test('comes to an excluded kind only after all others, and to flip before the other excluded ones', () => {
    fc.assert(
      fc.property(ways, memory, fc.string(), (given, memory, seed) => {
        const order = rankKinds({ ...given, must: false }, memory, seed)
        const unwanted = order.filter((kind) => given.excluded.includes(kind))
        expect(order.slice(order.length - unwanted.length)).toEqual(unwanted)
        if (unwanted.includes('flip')) expect(unwanted[0]).toBe('flip')
      }),
    )
  })

  test('has a pinned kind first wherever one suits that moves the schedule, relations aside', () => {
    fc.assert(
      fc.property(ways, memory, fc.string(), (given, memory, seed) => {
        const order = rankKinds(given, memory, seed)
        const moving = order.filter((kind) => !isWeak(given, kind))
        const pinned = moving.some((kind) => given.pinned.includes(kind))
        if (pinned) expect(given.pinned).toContain(moving[0])
      }),
    )
  })

  test('puts nothing that moves no schedule first where the answer must count, if anything else is wanted', () => {
    fc.assert(
      fc.property(ways, memory, fc.string(), (given, memory, seed) => {
        const [kind] = rankKinds({ ...given, must: true }, memory, seed)
        const others = given.suits.filter(
          (one) => !isWeak(given, one) && (one === 'flip' || !given.excluded.includes(one)),
        )
        if (kind && others.length > 0) expect(isWeak(given, kind)).toBe(false)
      }),
    )
  })

  test('sets no card below thirty days in relation to others before it is asked alone', () => {
    fc.assert(
      fc.property(ways, fc.constantFrom(0.1, 3, 7, 29.9), fc.string(), (given, stability, seed) => {
        const kind = first(given, stable(stability), seed)
        const alone = given.suits.some((one) => !isWeak(given, one) && !given.excluded.includes(one))
        if (kind && alone) expect(isWeak(given, kind)).toBe(false)
      }),
    )
  })

  test('begins with recognition, then asks by cloze from three days, and by recall from seven', () => {
    const suits: Kind[] = ['flip', 'choice', 'typed', 'true-false', 'cloze', 'compare']
    expect(first(plain(suits), { kind: 'new' })).toBe('choice')
    expect(STABILITIES.slice(0, 6).map((stability) => first(plain(suits), stable(stability)))).toEqual([
      ...['choice', 'choice', 'cloze', 'cloze', 'typed', 'typed'],
    ])
  })

  test.each([
    [['true-false', 'flip', 'typed'], 1, 'flip'],
    [['true-false', 'typed', 'estimate', 'cloze'], 1, 'cloze'],
    [['true-false', 'flip', 'choice', 'typed'], 5, 'choice'],
    [['true-false', 'flip', 'choice', 'cloze'], 10, 'cloze'],
    [['true-false', 'flip', 'choice'], 10, 'flip'],
    [['true-false'], 10, 'true-false'],
  ] as const)('of %j asks a card of stability %d by %s', (suits, stability, kind) => {
    expect(first(plain(suits), stable(stability))).toBe(kind)
  })

  test('from thirty days on begins one time in three with other facts', () => {
    const given = plain(['typed', 'match', 'who-says', 'true-false'])
    const met = SEEDS.map((seed) => first(given, stable(30), seed))
    expect(new Set(met)).toEqual(new Set(['typed', 'match', 'who-says']))
    expect(met.filter((kind) => kind !== 'typed').length / SEEDS.length).toBeCloseTo(1 / 3, 1)
  })

  test('never begins so where the answer must count', () => {
    const given = plain(['typed', 'match'], { must: true, pinned: ['match'] })
    for (const seed of SEEDS) expect(first(given, stable(400), seed)).toBe('typed')
  })

  test('takes a set of cards to tick off for a relation, and one card’s answers for recognition', () => {
    const alone = plain(['flip', 'select'])
    const set = plain(['flip', 'select'], { together: ['select'] })
    expect(first(alone, { kind: 'new' })).toBe('select')
    expect(first(set, { kind: 'new' })).toBe('flip')
    const met = SEEDS.map((seed) => first(set, stable(30), seed))
    expect(new Set(met)).toEqual(new Set(['flip', 'select']))
    for (const seed of SEEDS) expect(first(alone, stable(30), seed)).toBe('flip')
  })

  test('settles between equals by the seed', () => {
    const met = SEEDS.map((seed) => first(plain(['number', 'estimate', 'flip']), stable(10), seed))
    expect(new Set(met)).toEqual(new Set(['number', 'estimate']))
  })

  test('asks what is pinned at any stability, and pinned relations first each time from thirty days on', () => {
    const suits: Kind[] = ['choice', 'typed', 'cloze', 'match', 'true-false']
    expect(first(plain(suits, { pinned: ['cloze'] }), { kind: 'new' })).toBe('cloze')
    expect(first(plain(suits, { pinned: ['match'] }), stable(29))).toBe('typed')
    for (const seed of SEEDS)
      expect(first(plain(suits, { pinned: ['match'] }), stable(30), seed)).toBe('match')
  })

  test('asks a flip card that was excluded where nothing else is wanted', () => {
    const given = plain(['flip', 'choice', 'typed'], { excluded: ['flip', 'choice', 'typed'] })
    expect(first(given, stable(10))).toBe('flip')
    const weak = plain(['flip', 'true-false'], { excluded: ['flip'], must: true })
    expect(first(weak, stable(10))).toBe('flip')
    expect(first({ ...weak, must: false }, stable(10))).toBe('true-false')
  })
})
