import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checksum } from '@/lib/progress/checksum'
import { escapeText, unescapeText } from '@/lib/progress/log/escape'
import { makeRowWriter, readRows } from '@/lib/progress/log/rows'
import { checkSegment, keyOf, readSegment, writeSegment } from '@/lib/progress/log/segment'
import { log, NOW } from './world'

test('the checksum is CRC-32', () => {
  expect(checksum('123456789')).toBe('cbf43926')
  expect(checksum('12345', '6789')).toBe('cbf43926')
  expect(checksum('né')).toBeUndefined()
})

test('any text becomes one line of printable ASCII and comes back', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\\', '\\u0041', '\ud800', 'a\nb'),
  )
  fc.assert(
    fc.property(text, (given) => {
      const line = escapeText(given)
      expect(line).toMatch(/^[ -~]*$/)
      expect(unescapeText(line)).toBe(given)
    }),
  )
})

test('writing rows and reading them are inverse, in any order of entries', () => {
  fc.assert(
    fc.property(log, (entries) => {
      expect(readRows(entries.map(makeRowWriter()).join(''))).toEqual(entries)
    }),
  )
})

test('a segment gives back its entries under its own key, and under no other', () => {
  fc.assert(
    fc.property(log, fc.nat(99), (entries, n) => {
      const text = writeSegment('abc', n, entries.map(makeRowWriter()).join(''))
      const segment = checkSegment(keyOf('abc', n), text)
      expect('damaged' in segment ? segment : readSegment(segment)).toEqual(entries)
      expect(checkSegment(keyOf('abd', n), text)).toHaveProperty('damaged')
      expect(checkSegment(keyOf('abc', n + 1), text)).toHaveProperty('damaged')
    }),
  )
})

test('every single flipped bit, all 16 of each unit, is noticed, and every cut', () => {
  const entry = { entry: 'aside', at: NOW, card: 'größe:who', aside: true } as const
  const text = writeSegment('abc', 0, makeRowWriter()(entry))
  for (let at = 0; at < text.length; at++) {
    for (let bit = 0; bit < 16; bit++) {
      const flipped =
        text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << bit)) + text.slice(at + 1)
      expect(checkSegment(keyOf('abc', 0), flipped)).toHaveProperty('damaged')
    }
    expect(checkSegment(keyOf('abc', 0), text.slice(0, at))).toHaveProperty('damaged')
  }
})

test('rows that nobody wrote are unknown, never misread and never an exception', () => {
  const strange = [
    '0C1G.1',
    'undo 1 0 1',
    'set 1 newPerDay x',
    'set 1 __proto__ 1',
    'day x',
    'aside 1',
    '=\\zzzz',
    ' ',
    'toString 1 2',
    'accept 1 0 1',
    '0C1G.1*',
    '0C1G.1+-',
  ]
  for (const line of strange) expect(readRows(`${line}\n`)).toHaveProperty('unknown')
  fc.assert(fc.property(fc.string(), (text) => void readRows(text)))
})

test('a study day’s reviews of a thousand known cards take at most 14 characters each', () => {
  const write = makeRowWriter()
  const review = (i: number) =>
    ({
      entry: 'review',
      card: `fact-${i % 1000}:when`,
      at: NOW + i * 17_000,
      day: 20_458,
      rating: 3,
      kind: 'choice',
      counts: 'scheduled',
      interval: 20,
      took: 9_000,
    }) as const
  for (let i = 0; i < 1000; i++) write(review(i))
  const rows = Array.from({ length: 1000 }, (_, i) => write(review(1000 + i)))
  expect(rows.join('').length / rows.length).toBeLessThanOrEqual(14)
})
