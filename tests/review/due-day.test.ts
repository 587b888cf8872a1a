import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarOf, chooseDueDay, loadByDay } from '@/lib/review/due-day'
import { reviewed } from './learner'

const range = fc.tuple(fc.nat(1000), fc.nat(40)).map(([first, width]) => ({ first, last: first + width }))
const siblings = fc.array(fc.nat(1100), { maxLength: 4 })
const apart = (day: number, siblings: number[]): number => Math.min(...siblings.map((s) => Math.abs(day - s)))
const daysOf = ({ first, last }: { first: number; last: number }): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i)

describe('the due day', () => {
  test('is never outside the range', () => {
    fc.assert(
      fc.property(range, siblings, fc.string(), fc.func(fc.nat(9)), (range, siblings, seed, load) => {
        const day = chooseDueDay(range.first, range.last, { siblings, load }, seed)
        expect(day).toBeGreaterThanOrEqual(range.first)
        expect(day).toBeLessThanOrEqual(range.last)
      }),
    )
  })

  test('is nowhere nearer to a sibling than it need be, and of such days none is lighter', () => {
    fc.assert(
      fc.property(range, siblings, fc.string(), fc.func(fc.nat(9)), (range, siblings, seed, load) => {
        const day = chooseDueDay(range.first, range.last, { siblings, load }, seed)
        const most = Math.max(...daysOf(range).map((d) => apart(d, siblings)))
        expect(apart(day, siblings)).toBe(most)
        const equals = daysOf(range).filter((d) => apart(d, siblings) === most)
        expect(load(day)).toBe(Math.min(...equals.map((d) => load(d))))
      }),
    )
  })

  test('is the same for the same seed, and spread over the range by other seeds', () => {
    const choose = (seed: string): number => chooseDueDay(100, 104, { siblings: [], load: () => 0 }, seed)
    const chosen = Array.from({ length: 400 }, (_, i) => choose(`card-${i}\n3`))
    expect(chosen).toEqual(Array.from({ length: 400 }, (_, i) => choose(`card-${i}\n3`)))
    for (const day of [100, 101, 102, 103, 104]) {
      expect(chosen.filter((one) => one === day).length).toBeGreaterThan(40)
    }
  })

  test('is chosen by a calendar of the siblings’ due days and of all cards due on each day', () => {
    const memories = [{ kind: 'new' } as const, reviewed(90, 101), reviewed(90, 104), reviewed(95, 104)]
    const calendar = calendarOf(memories.slice(0, 2), loadByDay(memories))
    expect(calendar.siblings).toEqual([101])
    expect([100, 101, 104].map(calendar.load)).toEqual([0, 1, 2])
    expect(chooseDueDay(98, 104, calendar, 'x')).toBe(98)
  })
})
