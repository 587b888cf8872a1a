import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance, foldName } from '@/lib/fact/name'
import { kindredDeclared } from '@/lib/fact/rules/kindred-declared'
import { entityIn, found } from '../good-pack'

test('a good pack passes', () => {
  expect(found(kindredDeclared)).toEqual([])
})

test('two persons whose names are two letters apart must name each other as kindred', () => {
  const told = found(kindredDeclared, (pack) => {
    entityIn(pack, 'tove-lind').kindred = []
  })
  expect(told).toHaveLength(1)
  expect(told[0]).toMatch(/"tov[ae] l[iu]nd" is within 2 letters of "tov[ae] l[iu]nd"/)
})

test.each([
  ['Tove Lind', 'Tove Linds'],
  ['Tove Lind', 'ove Lind'],
  ['Tove Lind', 'Tvoe Lind'],
  ['Tove Lind', 'Tave Lund'],
  ['Tove Lind', 'ToveLin'],
  ['Tove Lind', 'XTove Lindy'],
  ['Maksim', 'Maxim'],
])('%s and %s are kindred', (one, other) => {
  expect(foundFor(one, other)).toHaveLength(1)
})

test.each([
  ['Tove Lind', 'Tova Lunt'],
  ['Ma', 'Mao'],
  ['Person 12', 'Person 13'],
  ['Hakim Beg Khoja', 'Sadiq Khan Khoja'],
])('%s and %s are not', (one, other) => {
  expect(foundFor(one, other)).toEqual([])
})

test('whatever two names are at most two letters apart, the quick search finds them', () => {
  const letters = fc.string({ minLength: 5, maxLength: 14, unit: fc.constantFrom('a', 'b', 'c', ' ') })
  fc.assert(
    fc.property(letters, letters, (one, other) => {
      const [a, b] = [foldName(one), foldName(other)]
      fc.pre(a.length >= 5 && b.length >= 5)
      const told = foundFor(one, other).length > 0
      if (lettersApart(a, b) <= 2) expect(told).toBe(true)
      if (told) expect(editDistance(a, b, 2)).toBeLessThanOrEqual(2)
    }),
    { numRuns: 3000 },
  )
})

/** Inserted, deleted and replaced letters (Levenshtein), by the book. */
function lettersApart(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(replaced, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    above = row
  }
  return above[b.length] ?? 0
}

function foundFor(one: string, other: string): string[] {
  return found(kindredDeclared, (pack) => {
    pack.entities = [
      { id: 'one', type: 'person', name: one },
      { id: 'other', type: 'person', name: other },
    ]
  })
}
