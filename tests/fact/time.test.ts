import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dayCount,
  formatPoint,
  formatTime,
  isEdtf,
  overlap,
  parsePoint,
  parseTime,
  readTime,
} from '@/lib/fact/time'

describe('times', () => {
  test.each([
    ['1944-11-12', '12 November 1944'],
    ['1944-11', 'November 1944'],
    ['1944', '1944'],
    ['1944-22', 'summer 1944'],
    ['1945-09~', 'around September 1945'],
    ['1944/1946', '1944 to 1946'],
    ['../1944-10-03', 'by 3 October 1944'],
    ['1946-06/..', 'from June 1946'],
  ])('%s reads %s', (edtf, words) => {
    expect(formatTime(readTime(edtf))).toBe(words)
  })

  test.each([
    '',
    '1944-13',
    '1944-02-30',
    '1945-02-29',
    '44',
    '1944-11-12/',
    '1946/1944',
    '../..',
    '1944-00',
    'soon',
    '1944/1945/1946',
    '1944-11-12 ',
  ])('“%s” is no time', (text) => {
    expect(isEdtf(text)).toBe(false)
  })

  test('a leap day is a day in leap years only', () => {
    expect(isEdtf('1944-02-29')).toBe(true)
    expect(isEdtf('1900-02-29')).toBe(false)
    expect(isEdtf('2000-02-29')).toBe(true)
  })

  test('every day of the calendar is read as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (count) => {
        const text = new Date(count * 86_400_000).toISOString().slice(0, 10)
        fc.pre(/^\d{4}-/.test(text))
        const point = parsePoint(text)
        expect([point?.first, point?.last]).toEqual([count, count])
      }),
    )
  })

  test('a month holds its days and a year its months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const inside = parsePoint(`${year}-${String(month).padStart(2, '0')}`)
        const whole = parsePoint(String(year))
        expect(inside?.first).toBe(dayCount(year, month, 1))
        expect(inside?.last).toBe(dayCount(year, month + 1, 1) - 1)
        expect(whole && inside && whole.first <= inside.first && inside.last <= whole.last).toBe(true)
      }),
    )
  })

  test('text of any kind is a time or none, and never an exception', () => {
    fc.assert(
      fc.property(fc.string(), (text) =>
        [undefined, 'object'].includes(typeof parseTime(text) === 'object' ? 'object' : undefined),
      ),
    )
  })

  test('overlap is symmetric, and around reaches further', () => {
    const day = parsePoint('1945-09-30')
    const month = parsePoint('1945-10')
    const around = parsePoint('1945-10~')
    if (!day || !month || !around) throw new Error('these are times')
    expect([overlap(day, month), overlap(month, day)]).toEqual([false, false])
    expect([overlap(day, around), overlap(around, day)]).toEqual([true, true])
    expect(formatPoint(around)).toBe('around October 1945')
  })
})
