import { expect, test } from 'vitest'
import { wholeNumberIn } from '@/app/_ui/whole-number'

const read = (text: string) => wholeNumberIn(text, { least: 1, most: 300 })

test('both bounds are in, and what is beyond them is not', () => {
  expect(['1', '300', ' 20 '].map(read)).toEqual([1, 300, 20])
  expect(['0', '301', '999999999'].map(read)).toEqual([undefined, undefined, undefined])
})

test.each(['', ' ', '1.5', '-1', '1e2', '0x10', 'ten', '1 2', '1234567890'])(
  '“%s” is no whole number',
  (text) => {
    expect(wholeNumberIn(text, { least: -1e12, most: 1e12 })).toBeUndefined()
  },
)
