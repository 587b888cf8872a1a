import { expect, test } from 'vitest'
import { citationsPoint } from '@/lib/fact/rules/citations-point'
import { anyFactIn, found } from '../good-pack'

test('a good pack passes', () => {
  expect(found(citationsPoint)).toEqual([])
})

test('a fact that cites one place twice is told', () => {
  const told = found(citationsPoint, (pack) => {
    anyFactIn(pack, 'chair-orla').citations = [
      { source: 'chronicle', section: 'Rise', paragraph: 2 },
      { source: 'chronicle', infobox: 'Leader' },
      { source: 'chronicle', section: 'Rise', paragraph: 2 },
    ]
  })
  expect(told).toEqual(['chair-orla: cites "chronicle, Rise, paragraph 2" twice'])
})

test('two paragraphs of one section, and two rows of one table, are two places', () => {
  const told = found(citationsPoint, (pack) => {
    anyFactIn(pack, 'chair-orla').citations = [
      { source: 'chronicle', section: 'Rise', paragraph: 1 },
      { source: 'chronicle', section: 'Rise', paragraph: 2 },
      { source: 'chronicle', table: 'Council', row: 'Brandt' },
      { source: 'chronicle', table: 'Council', row: 'Lind' },
    ]
  })
  expect(told).toEqual([])
})
