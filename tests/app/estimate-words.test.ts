import { expect, test } from 'vitest'
import {
  calibrationWords,
  estimateWords,
  figureWords,
  rangeEnds,
  rangeText,
} from '@/app/_question/kinds/estimate-words'

test.each([
  ['40,000', '80k', '40,000 to 80k'],
  ['80k', '40,000', '40,000 to 80k'],
  ['25', '30 thousand', '25 to 30 thousand'],
  ['some', '30', 'some to 30'],
])('the ends %s and %s are judged as “%s”', (from, to, text) => {
  expect(rangeText(from, to)).toBe(text)
})

test('a range with an end missing is none', () => {
  expect(rangeText('40,000', ' ')).toBeUndefined()
  expect(rangeText('', '80,000')).toBeUndefined()
})

test.each([
  [{ given: 0, held: 0 }, undefined],
  [{ given: 1, held: 1 }, 'Your first range held the real figure.'],
  [{ given: 1, held: 0 }, 'Your first range did not hold the real figure.'],
  [{ given: 4, held: 3 }, '3 of your 4 ranges held the real figure.'],
  [{ given: 5, held: 3 }, '3 of your 5 ranges held the real figure; about 4 would be right.'],
  [{ given: 10, held: 7 }, '7 of your 10 ranges held the real figure; about 8 would be right.'],
])('of %o is said: %s', (ranges, words) => {
  expect(calibrationWords(ranges)).toBe(words)
})

test('a unit stands after its number, a percent sign close to it', () => {
  expect(estimateWords({ low: 52, high: 52 }, '%')).toBe('52%')
  expect(estimateWords({ low: 40_000, high: 80_000 }, 'people')).toBe('40,000 to 80,000 people')
})

test('figures that two sides give are said once each', () => {
  const amount = { qualifier: 'exactly', value: 592, unit: 'days' } as const
  expect(figureWords([amount, amount, { ...amount, value: 589 }])).toBe('592 days or 589 days')
})

test.each([
  ['40,000 to 80,000', { from: '40,000', to: '80,000' }],
  ['up to 60,000', undefined],
  ['60,000', undefined],
  ['', undefined],
])('of %j the ends are %j', (text, ends) => {
  expect(rangeEnds(text)).toEqual(ends)
})
