import { expect, test } from 'vitest'
import { disagreementsDeclared } from '@/lib/fact/rules/disagreements-declared'
import { anyFactIn, factIn, found } from '../good-pack'

test('a good pack passes', () => {
  expect(found(disagreementsDeclared)).toEqual([])
})

test('two dates of one event without a dispute are told', () => {
  const told = found(disagreementsDeclared, (pack) => {
    pack.disputes = []
  })
  expect(told).toEqual(['rising-began-in-june: "rising-began-3-may" says otherwise about the same thing'])
})

test('a date told more closely is no other date', () => {
  const told = found(disagreementsDeclared, (pack) => {
    pack.disputes = []
    factIn(pack, 'event', 'rising-began-in-june').time = '1901-05'
  })
  expect(told).toEqual([])
})

test.each([
  ['two places of one event', 'rising-began-in-june', { place: 'westmark' }],
  ['two peoples of one person', 'people-of-orla', { people: 'hill', id: 'people-too' }],
  [
    'two shares of one people',
    'share-marsh',
    { percent: { qualifier: 'exactly', value: 61, unit: '%' }, id: 'share-too' },
  ],
  [
    'two counts of the same',
    'marshers',
    { amount: { qualifier: 'exactly', value: 9, unit: 'people' }, id: 'count-too' },
  ],
  ['two capitals', 'kell-capital', { subject: 'westmark', id: 'capital-too' }],
] as const)('%s are told', (_name, id, change) => {
  const told = found(disagreementsDeclared, (pack) => {
    pack.disputes = []
    factIn(pack, 'event', 'rising-began-in-june').time = '1901-05-03'
    if ('place' in change) Object.assign(anyFactIn(pack, id), change)
    else pack.facts.push(Object.assign(structuredClone(anyFactIn(pack, id)), change))
  })
  expect(told).toHaveLength(1)
})

test('what two people said, or what was so at two moments, does not disagree', () => {
  const told = found(disagreementsDeclared, (pack) => {
    const amount = { qualifier: 'exactly', value: 9, unit: 'people' } as const
    const marshers = factIn(pack, 'count', 'marshers')
    pack.facts.push({ ...marshers, id: 'by-tove', amount, according: 'tove-lind' })
    pack.facts.push({ ...marshers, id: 'later', amount, moment: { time: '1910' } })
  })
  expect(told).toEqual([])
})
