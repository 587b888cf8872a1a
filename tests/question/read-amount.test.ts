import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatPoint, parsePoint } from '@/lib/fact/time'
import { askQuestion, kindsFor } from '@/lib/question/ask'
import { judge } from '@/lib/question/judge'
import { readAmount, whyNoAmount } from '@/lib/question/read/read-amount'
import { readDate, whyNoDate } from '@/lib/question/read/read-date'
import { readNumber } from '@/lib/question/read/read-number'
import { firstFormat, shipped } from './packs'

const inDigits = (zero: number) => (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)))
const SCRIPTS = [
  { name: 'Arabic-Indic', write: inDigits(0x660) },
  { name: 'Persian', write: inDigits(0x6f0) },
]

describe('a number for an amount of a unit', () => {
  test.each([
    ['one year', 'days', 'year'],
    ['2 weeks', 'days', 'weeks'],
    ['22%', 'soldiers', '%'],
    ['٢٢٪', 'soldiers', '%'],
    ['12 per cent', 'districts', 'per cent'],
    ['2 to 3 months', 'days', 'months'],
    ['3 km', 'years', 'km'],
    ['8 DAYS', 'members', 'days'],
    ['the 3-week siege', 'days', 'week'],
    ['two thousand years', 'days', 'years'],
    ['two whole years', 'days', 'years'],
    ['three full weeks', 'days', 'weeks'],
    ['%22', 'soldiers', '%'],
  ])('%s is none in %s: %s is another unit', (text, unit, word) => {
    expect(readNumber(text)).toBeDefined()
    expect(readAmount(text, unit)).toBeUndefined()
    expect(whyNoAmount(text, unit)).toBe(`You wrote “${word}”, but this is counted in “${unit}”.`)
  })

  test.each([
    ['8 days', 'days', 8],
    ['one day', 'days', 1],
    ['22 per cent', '%', 22],
    ['22%', '%', 22],
    ['around 20,000 horsemen', 'troops', 20000],
    ['20,000 foot soldiers', 'soldiers', 20000],
    ['four times', 'times', 4],
    ['min. 60,000', 'soldiers', 60000],
    ['60,000 in the Second ETR', 'soldiers', 60000],
    ['60,000 (Second ETR)', 'soldiers', 60000],
    ['200 on the first day', 'members', 200],
    ['200 men, by the hour', 'members', 200],
    ['0', 'members', 0],
  ])('%s in %s is %d', (text, unit, value) => {
    expect(readAmount(text, unit)).toEqual({ low: value, high: value })
    expect(whyNoAmount(text, unit)).toBeUndefined()
  })

  test.each(['25,000-30,000', '25,000 - 30,000', '25,000 -30,000', '25,000 – 30,000', '25 - 30 thousand'])(
    '%s is a range',
    (text) => {
      expect(readAmount(text, 'soldiers')).toEqual({ low: 25_000, high: 30_000 })
    },
  )

  test.each(['-3', '−3', '-3 to 5', '- 3', '-٣', 'minus 3'])('%s is below zero', (text) => {
    expect(readNumber(text)?.low).toBe(-3)
    expect(readAmount(text, 'members')).toBeUndefined()
    expect(whyNoAmount(text, 'members')).toBe('The number can’t be below zero.')
  })

  test('any text in any unit is a number from zero on, or none', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, unit) => {
        expect(readAmount(text, unit)?.low ?? 0).toBeGreaterThanOrEqual(0)
        whyNoAmount(text, unit)
      }),
    )
  })

  test('is asked for again, and told why', () => {
    const card = firstFormat.cards.find((one) => {
      if (!kindsFor(firstFormat, one).includes('number')) return false
      const question = askQuestion(firstFormat, one, 'number', 'law')
      return question.kind === 'number' && question.unit === 'days'
    })
    if (!card) throw new Error('no card in days')
    const question = askQuestion(firstFormat, card, 'number', 'law')
    expect(judge(firstFormat, question, 'one year')).toMatchObject({
      worth: 'unanswered',
      reason: expect.stringMatching(/^You wrote “year”, but this is counted in “days”\. Try /),
    })
    expect(judge(firstFormat, question, '-3').reason).toMatch(/^The number can’t be below zero\. Try /)
    expect(judge(firstFormat, question, 'many').reason).toMatch(/^We can’t read that as a number\. Try /)
  })
})

describe('a date that lacks its year', () => {
  test.each([
    ['12/11/44', 'Write the year with all four digits.'],
    ['12.XI.44', 'Write the year with all four digits.'],
    ['12 Nov 44', 'Write the year with all four digits.'],
    ['44', 'Write the year with all four digits.'],
    ['12 Nov', 'Add the year, with all four digits.'],
    ['the 12th of November', 'Add the year, with all four digits.'],
    ['12/11', 'Add the year, with all four digits.'],
  ])('%s: %s', (text, why) => {
    expect(readDate(text)).toBeUndefined()
    expect(whyNoDate(text)).toBe(why)
  })

  test.each(['soon', '31 November 1944', '1944 1945', '12 13 14 15', '', '1944', 'x'.repeat(100)])(
    'nothing of that is said of “%s”',
    (text) => {
      expect(whyNoDate(text)).toBeUndefined()
    },
  )

  test('is told so, and never guessed', () => {
    const card = shipped.card.get('declared-12-november:when')
    if (!card) throw new Error('no such card')
    const question = askQuestion(shipped, card, 'date', 'law')
    expect(judge(shipped, question, '12/11/44')).toMatchObject({
      worth: 'unanswered',
      reason: expect.stringMatching(/^Write the year with all four digits\. Try /),
    })
  })
})

describe.each(SCRIPTS)('$name digits', ({ write }) => {
  test('are read as what they are in numbers', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), (value) => {
        expect(readNumber(write(String(value)))).toEqual({ low: value, high: value })
        expect(readNumber(write(value.toLocaleString('en-GB')))).toEqual({ low: value, high: value })
      }),
    )
    for (const mark of ['٬', '،'])
      expect(readNumber(`${write('705')}${mark}${write('168')}`)?.low).toBe(705168)
    expect(readNumber(`${write('52')}٫${write('1')}٪`)?.low).toBe(52.1)
    expect(readNumber(`${write('25000')} to ${write('30000')}`)).toEqual({ low: 25000, high: 30000 })
  })

  test('are read as what they are in dates', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (count) => {
        const edtf = new Date(count * 86_400_000).toISOString().slice(0, 10)
        const point = parsePoint(edtf)
        if (!point) throw new Error('a date of the calendar')
        for (const text of [edtf, formatPoint(point), edtf.split('-').reverse().join('/')])
          expect(readDate(write(text))).toEqual(point)
      }),
    )
  })
})
