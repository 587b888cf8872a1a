import { expect, test } from 'vitest'
import { holdersDeclared } from '@/lib/fact/rules/holders-declared'
import { factIn, found } from '../good-pack'

test('a good pack passes', () => {
  expect(found(holdersDeclared)).toEqual([])
})

test('two holders of one office without times or dispute are told', () => {
  const told = found(holdersDeclared, (pack) => {
    Reflect.deleteProperty(factIn(pack, 'office', 'captain-tove'), 'time')
    Reflect.deleteProperty(factIn(pack, 'office', 'captain-tova'), 'time')
  })
  expect(told).toEqual(['captain-tova: "captain" is held by "tove-lind" at the same time ("captain-tove")'])
})

test('two holders whose times overlap are told, whatever stands between them', () => {
  const told = found(holdersDeclared, (pack) => {
    factIn(pack, 'office', 'captain-tove').time = '1901/1910'
  })
  expect(told).toEqual(['captain-tova: "captain" is held by "tove-lind" at the same time ("captain-tove")'])
})

test('a declared dispute says that the source names both', () => {
  const told = found(holdersDeclared, (pack) => {
    factIn(pack, 'office', 'captain-tove').time = '1901/1910'
    pack.disputes.push({
      id: 'captains',
      title: 'Who was the Captain?',
      between: ['captain-tove', 'captain-tova'],
      ask: 'who',
      reading: 'Both are named.',
    })
  })
  expect(told).toEqual([])
})

test('the same office of another body is another office', () => {
  const told = found(holdersDeclared, (pack) => {
    factIn(pack, 'office', 'captain-tove').time = '1901/1910'
    factIn(pack, 'office', 'captain-tova').body = 'northmark'
  })
  expect(told).toEqual([])
})
