import { expect, test } from 'vitest'
import { placesNested } from '@/lib/fact/rules/places-nested'
import { entityIn, found } from '../good-pack'

test('a good pack passes', () => {
  expect(found(placesNested)).toEqual([])
})

test('two places that lie in each other are told once', () => {
  const told = found(placesNested, (pack) => {
    entityIn(pack, 'westmark').within = 'kell'
  })
  expect(told).toEqual(['kell: within: it lies, through "westmark", within itself'])
})

test('a place that lies in itself is told', () => {
  const told = found(placesNested, (pack) => {
    entityIn(pack, 'westmark').within = 'westmark'
  })
  expect(told).toEqual(['westmark: within: it lies, through "westmark", within itself'])
})

test('a hundred thousand places, each in the next, are walked once', () => {
  const told = found(placesNested, (pack) => {
    pack.entities = Array.from({ length: 100_000 }, (_, i) => ({
      id: `p-${i}`,
      type: 'place',
      name: `P ${i}`,
      within: `p-${(i + 1) % 100_000}`,
    }))
  })
  expect(told).toHaveLength(1)
})
