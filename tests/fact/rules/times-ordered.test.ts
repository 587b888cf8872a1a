import { expect, test } from 'vitest'
import { timesOrdered } from '@/lib/fact/rules/times-ordered'
import { entityIn, factIn, found } from '../good-pack'

test('a good pack passes', () => {
  expect(found(timesOrdered)).toEqual([])
})

test('words that name another year than the time are told', () => {
  const told = found(timesOrdered, (pack) => {
    factIn(pack, 'event', 'guard-founded').timeWords = 'in July 1902'
    factIn(pack, 'count', 'all-people').moment = { time: '1901', words: 'by the end of 1900' }
  })
  expect(told).toEqual([
    'guard-founded: "in July 1902" names 1902, the time is 1901-07-01',
    'all-people: "by the end of 1900" names 1900, the time is 1901',
  ])
})

test('an office held before its body was founded is told', () => {
  const told = found(timesOrdered, (pack) => {
    factIn(pack, 'office', 'captain-tove').time = '1900/1902'
  })
  expect(told).toEqual(['captain-tove: the office is held before its body was founded (1900/1902)'])
})

test('an office held after its body was dissolved is told, and one held up to that day is not', () => {
  const told = found(timesOrdered, (pack) => {
    entityIn(pack, 'rising').name = 'the dissolution of the North Guard'
    factIn(pack, 'event', 'rising-began-3-may').time = '1902-03-01'
    factIn(pack, 'event', 'rising-began-in-june').time = '1902'
    factIn(pack, 'office', 'captain-tova').time = '1903/..'
  })
  expect(told).toEqual(['captain-tova: the office is held after its body was dissolved (1903/..)'])
})

test('of two foundings that the sources give, the earlier counts', () => {
  const told = found(timesOrdered, (pack) => {
    entityIn(pack, 'rising').name = 'the founding of the North Guard'
    factIn(pack, 'office', 'captain-tove').time = '1901-05/1902'
  })
  expect(told).toEqual([])
})
