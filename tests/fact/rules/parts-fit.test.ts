import { expect, test } from 'vitest'
import { partsFit } from '@/lib/fact/rules/parts-fit'
import { factIn, found } from '../good-pack'

test('a good pack passes', () => {
  expect(found(partsFit)).toEqual([])
})

test('parts that come to more than their whole are told at the whole', () => {
  const told = found(partsFit, (pack) => {
    pack.facts.push({ ...factIn(pack, 'count', 'marshers'), id: 'hillfolk', what: 'Hillfolk' })
  })
  expect(told).toEqual(['all-people: its parts come to 2460, which is more than the whole'])
})

test('parts may leave some of the whole untold, or make up all of it', () => {
  const told = found(partsFit, (pack) => {
    const amount = { qualifier: 'exactly', value: 770, unit: 'people' } as const
    pack.facts.push({ ...factIn(pack, 'count', 'marshers'), id: 'hillfolk', what: 'Hillfolk', amount })
  })
  expect(told).toEqual([])
})

test('a part is held to the least it can be, a whole to the most', () => {
  const told = found(partsFit, (pack) => {
    factIn(pack, 'count', 'marshers').amount = { qualifier: 'around', value: 2300, unit: 'people' }
    factIn(pack, 'count', 'all-people').amount = { qualifier: 'around', value: 2000, unit: 'people' }
  })
  expect(told).toEqual([])
})
