import { expect, test } from 'vitest'
import type { FactOf } from '@/lib/fact/pack'
import { reckoningsRight } from '@/lib/fact/rules/reckonings-right'
import { factIn, found } from '../good-pack'

type Count = FactOf<'count'>

/** Problems of a good pack with one more count, reckoned so. */
function told(reckoned: Count['reckoned'], value: number, unit = 'people'): string[] {
  return found(reckoningsRight, (pack) => {
    const amount = { qualifier: 'exactly', value, unit } as const
    const { partOf: _, ...base } = factIn(pack, 'count', 'marshers')
    pack.facts.push({ ...base, id: 'reckoned-one', what: 'reckoned', amount, reckoned })
  })
}

test('a good pack passes', () => {
  expect(found(reckoningsRight)).toEqual([])
})

test('a count of facts is their number', () => {
  expect(told({ by: 'counting', facts: ['marshers', 'all-people'] }, 2)).toEqual([])
  expect(told({ by: 'counting', facts: ['marshers', 'all-people'] }, 3)).toEqual([
    'reckoned-one: reckoned: it comes to 2',
  ])
})

test('what is taken away leaves the rest', () => {
  expect(told({ by: 'taking away', whole: 100, facts: ['marshers'] }, 1)).toHaveLength(1)
  expect(told({ by: 'taking away', whole: 'all-people', facts: ['all-people'] }, 0)).toEqual([])
})

test('a fact that is missing is told', () => {
  expect(told({ by: 'adding', facts: ['marshers', 'nowhere'] }, 1)).toEqual([
    'reckoned-one: reckoned: a fact it is reckoned from is missing, or has no exact value',
  ])
})
