import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { KINDS } from '@/lib/question/question'
import { chooseKind } from '@/lib/review/ladder'
import { reviewed, START } from './learner'

const young = reviewed(START, START + 6, { stability: 6.9 })
const grown = reviewed(START, START + 7, { stability: 7 })

describe('the ladder', () => {
  test('begins with recognition', () => {
    expect(chooseKind(KINDS, { kind: 'new' }, 's')).toBe('choice')
    expect(chooseKind(KINDS, young, 's')).toBe('choice')
  })

  test('climbs to recall at a stability of seven days', () => {
    expect(chooseKind(['flip', 'choice', 'date', 'true-false'], grown, 's')).toBe('date')
  })

  test('falls back on the flip card', () => {
    expect(chooseKind(['true-false', 'flip', 'typed'], young, 's')).toBe('flip')
    expect(chooseKind(['true-false', 'flip', 'choice'], grown, 's')).toBe('flip')
  })

  test('chooses a kind that suits, the same for the same seed, and none only where none suits', () => {
    fc.assert(
      fc.property(
        fc.subarray([...KINDS]),
        fc.constantFrom(young, grown),
        fc.string(),
        (suits, memory, seed) => {
          const kind = chooseKind(suits, memory, seed)
          expect(kind).toBe(chooseKind(suits, memory, seed))
          expect(kind === undefined ? suits : suits.includes(kind)).toEqual(kind === undefined ? [] : true)
        },
      ),
    )
  })
})
