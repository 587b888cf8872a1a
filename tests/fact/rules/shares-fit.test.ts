import { expect, test } from 'vitest'
import { sharesFit } from '@/lib/fact/rules/shares-fit'
import { factIn, found } from '../good-pack'

test('a good pack passes', () => {
  expect(found(sharesFit)).toEqual([])
})

test('a share that is not what count and total make it is told', () => {
  const told = found(sharesFit, (pack) => {
    factIn(pack, 'count', 'marshers').amount = { qualifier: 'exactly', value: 1250, unit: 'people' }
  })
  expect(told).toEqual(['share-marsh: the share does not fit the count "marshers": 1229 to 1231 would'])
})

test('a share may be rounded to the digits it shows', () => {
  const told = found(sharesFit, (pack) => {
    factIn(pack, 'count', 'marshers').amount = { qualifier: 'exactly', value: 1231, unit: 'people' }
  })
  expect(told).toEqual([])
})

test('a total that is given as around leaves room', () => {
  const told = found(sharesFit, (pack) => {
    factIn(pack, 'count', 'all-people').amount = { qualifier: 'around', value: 2100, unit: 'people' }
  })
  expect(told).toEqual([])
})

test('counts of another moment are not compared', () => {
  const told = found(sharesFit, (pack) => {
    factIn(pack, 'share', 'share-marsh').percent = { qualifier: 'exactly', value: 20, unit: '%' }
    factIn(pack, 'share', 'share-marsh').moment = { time: '1910' }
  })
  expect(told).toEqual([])
})

test('shares of one whole that come to more than all of it are told', () => {
  const told = found(sharesFit, (pack) => {
    factIn(pack, 'share', 'share-hill').percent = { qualifier: 'exactly', value: 40, unit: '%' }
  })
  expect(told).toEqual(['share-hill: with it the shares of northmark come to more than 100%'])
})

test('two shares of one people are not added up', () => {
  const told = found(sharesFit, (pack) => {
    pack.facts.push({ ...factIn(pack, 'share', 'share-marsh'), id: 'share-marsh-too' })
  })
  expect(told).toEqual([])
})
