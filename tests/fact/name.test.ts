import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatAmount, formatNumber } from '@/lib/fact/amount'
import { editDistance, foldName } from '@/lib/fact/name'

test.each([
  ['Elihan Töre', 'elihan tore'],
  ['The National Army', 'national army'],
  ['Üch Äpändi', 'uch apandi'],
  ['Muti’i', 'mutii'],
  ['  Hakim   Beg—Khoja ', 'hakim beg khoja'],
  ['İli', 'ili'],
  ['尼勒克镇', '尼勒克镇'],
])('%s folds to %s', (name, folded) => {
  expect(foldName(name)).toBe(folded)
})

test('folding twice is folding once, in every Unicode form', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const folded = foldName(text)
      // An article is taken off once: "the the" is a strange name, but a name.
      fc.pre(!/^(the|an?) /.test(folded))
      expect(foldName(folded)).toBe(folded)
      expect(foldName(text.normalize('NFD'))).toBe(folded)
    }),
  )
})

/** The textbook recursion, slow and plain. */
function slowDistance(a: string, b: string): number {
  if (a === '' || b === '') return Math.max(a.length, b.length)
  const same = a.at(-1) === b.at(-1) ? 0 : 1
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
  return Math.min(
    slowDistance(a.slice(0, -1), b) + 1,
    slowDistance(a, b.slice(0, -1)) + 1,
    slowDistance(a.slice(0, -1), b.slice(0, -1)) + same,
    swapped ? slowDistance(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  )
}

test('the edit distance is the textbook’s, cut off at its limit', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(slowDistance(a, b), limit + 1))
    }),
  )
})

test('amounts keep their qualifier in words', () => {
  expect(formatAmount({ qualifier: 'around', value: 60000, unit: 'soldiers' })).toBe('around 60,000 soldiers')
  expect(formatAmount({ qualifier: 'up to', value: 500, unit: 'officers' })).toBe('up to 500 officers')
  expect(formatAmount({ qualifier: 'between', from: 25000, to: 30000, unit: 'troops' })).toBe(
    '25,000 to 30,000 troops',
  )
  expect(formatAmount({ qualifier: 'exactly', value: 52.1, unit: '%' })).toBe('52.1%')
  expect([formatNumber(705168), formatNumber(-1234.5), formatNumber(999)]).toEqual([
    '705,168',
    '−1,234.5',
    '999',
  ])
})
