import { expect, test } from 'vitest'
import { amountsSound } from '@/lib/fact/rules/amounts-sound'
import { factIn, found } from '../good-pack'

test('a good pack passes', () => {
  expect(found(amountsSound)).toEqual([])
})

test.each([
  [{ qualifier: 'exactly', value: -5, unit: 'people' }, '-5 is no amount'],
  [{ qualifier: 'exactly', value: -0, unit: 'people' }, '-0 is no amount'],
  [{ qualifier: 'between', from: 30, to: 20, unit: 'people' }, 'the amount runs from 30 to 20'],
  [{ qualifier: 'between', from: 20, to: 20, unit: 'people' }, 'the amount runs from 20 to 20'],
] as const)('the amount %o is told', (amount, what) => {
  expect(
    found(amountsSound, (pack) => Object.assign(factIn(pack, 'count', 'all-people'), { amount })),
  ).toEqual([`all-people: ${what}`])
})

test.each([
  [{ qualifier: 'exactly', value: 101, unit: '%' }, '101% is more than the whole'],
  [{ qualifier: 'between', from: 90, to: 110, unit: '%' }, '110% is more than the whole'],
  [{ qualifier: 'exactly', value: 0.5, unit: 'of the people' }, 'a share is given in "of the people"'],
] as const)('the share %o is told', (percent, what) => {
  expect(
    found(amountsSound, (pack) => Object.assign(factIn(pack, 'share', 'share-hill'), { percent })),
  ).toEqual([`share-hill: ${what}`])
})

test('none, and a share in words, are amounts', () => {
  const told = found(amountsSound, (pack) => {
    factIn(pack, 'count', 'all-people').amount = { qualifier: 'exactly', value: 0, unit: 'people' }
    factIn(pack, 'share', 'share-hill').percent = { qualifier: 'vague', words: 'most', unit: 'of the people' }
  })
  expect(told).toEqual([])
})
