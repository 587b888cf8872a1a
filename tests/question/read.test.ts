import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatNumber } from '@/lib/fact/amount'
import { formatPoint, parsePoint } from '@/lib/fact/time'
import { readDate } from '@/lib/question/read/read-date'
import { readNumber } from '@/lib/question/read/read-number'

describe('numbers as people type them', () => {
  test.each([
    ['705,168', 705168],
    ['705168', 705168],
    ['705 168', 705168],
    ['705\u202f168', 705168],
    ['705.168', 705168],
    ['705’168', 705168],
    ['1,234,567.5', 1234567.5],
    ['1.234.567,5', 1234567.5],
    ['52.1%', 52.1],
    ['52,1', 52.1],
    ['60k', 60000],
    ['60 k', 60000],
    ['60 thousand', 60000],
    ['sixty thousand', 60000],
    ['two hundred', 200],
    ['a hundred', 100],
    ['forty-two', 42],
    ['forty two', 42],
    ['one hundred and twenty', 120],
    ['seven hundred and five thousand one hundred and sixty-eight', 705168],
    ['1.5 million', 1500000],
    ['around 20,000 horsemen', 20000],
    ['over 60,000', 60000],
    ['up to 500', 500],
    ['-5', -5],
    ['twelve', 12],
    ['two hundred five', 205],
    ['minus five', -5],
  ])('%s is %d', (text, value) => {
    expect(readNumber(text)).toEqual({ low: value, high: value })
  })

  test.each([
    ['25,000 to 30,000', 25000, 30000],
    ['25,000–30,000', 25000, 30000],
    ['25,000-30,000 troops', 25000, 30000],
    ['25 to 30 thousand', 25000, 30000],
    ['25k-30k', 25000, 30000],
    ['between 11,000 and 12,000', 11000, 12000],
    ['sixty - seventy thousand', 60000, 70000],
    ['sixty to seventy thousand', 60000, 70000],
  ])('%s is a range', (text, low, high) => {
    expect(readNumber(text)).toEqual({ low, high })
  })

  test.each([
    '',
    'many',
    'soldiers',
    '1,2,3',
    '12 13',
    '30,000 to 25,000',
    'sixty-seventy thousand',
    'one or two',
    'half a million',
    'a few thousand',
    'two thirds',
    'around -3',
    'x'.repeat(200),
  ])('“%s” is no number', (text) => {
    expect(readNumber(text)).toBeUndefined()
  })

  test('every whole number is read back from its own words, however it is grouped', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), (value) => {
        const grouped = formatNumber(value)
        for (const text of [
          grouped,
          String(value),
          grouped.replaceAll(',', ' '),
          grouped.replaceAll(',', '\u00a0'),
        ]) {
          expect(readNumber(text)?.low).toBe(value)
        }
      }),
    )
  })

  test('any text is a number or none, and never an exception', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' })),
        (text) => readNumber(text) === undefined || true,
      ),
    )
    for (const text of [' '.repeat(1e6), '1'.repeat(1e6), 'k'.repeat(1e6), '1 '.repeat(40)])
      expect(() => readNumber(text)).not.toThrow()
  })
})

describe('dates as people type them', () => {
  test.each([
    ['12 November 1944', '1944-11-12'],
    ['12 Nov 1944', '1944-11-12'],
    ['12 nov. 1944', '1944-11-12'],
    ['12th of November, 1944', '1944-11-12'],
    ['November 12, 1944', '1944-11-12'],
    ['Nov 12th 1944', '1944-11-12'],
    ['1944 November 12', '1944-11-12'],
    ['12/11/1944', '1944-11-12'],
    ['12.11.1944', '1944-11-12'],
    ['12-11-1944', '1944-11-12'],
    ['12.XI.1944', '1944-11-12'],
    ['11/15/1944', '1944-11-15'],
    ['1944-11-12', '1944-11-12'],
    ['1944/11/12', '1944-11-12'],
    ['Nov 1944', '1944-11'],
    ['November, 1944', '1944-11'],
    ['11/1944', '1944-11'],
    ['1944-11', '1944-11'],
    ['Sept 1945', '1945-09'],
    ['summer 1944', '1944-22'],
    ['the fall of 1944', '1944-23'],
    ['1944', '1944'],
    ['in 1944', '1944'],
    ['around 1944', '1944'],
  ])('%s is %s', (text, edtf) => {
    expect(readDate(text)).toEqual(parsePoint(edtf))
  })

  test.each([
    '',
    'soon',
    '31 November 1944',
    '29 February 1945',
    '12 Nov',
    '12/11',
    '12/11/44',
    '1944 1945',
    '99/99/1944',
    '12 13 14 1944',
    'x'.repeat(100),
  ])('“%s” is no date', (text) => {
    expect(readDate(text)).toBeUndefined()
  })

  test('every date is read back from its own words', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (count) => {
        const edtf = new Date(count * 86_400_000).toISOString().slice(0, 10)
        const point = parsePoint(edtf)
        if (!point) throw new Error('a date of the calendar')
        for (const text of [formatPoint(point), edtf, edtf.split('-').reverse().join('/')])
          expect(readDate(text)).toEqual(point)
      }),
    )
  })
})
