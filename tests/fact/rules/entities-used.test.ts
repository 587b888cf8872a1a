import { expect, test } from 'vitest'
import { entitiesUsed } from '@/lib/fact/rules/entities-used'
import { anyFactIn, entityIn, found } from '../good-pack'

test('a good pack passes', () => {
  expect(found(entitiesUsed)).toEqual([])
})

test('an entity that no fact speaks of is told', () => {
  const told = found(entitiesUsed, (pack) =>
    pack.entities.push({ id: 'ghost', type: 'person', name: 'Ghost' }),
  )
  expect(told).toEqual(['ghost: no fact speaks of it'])
})

test('a place that a used place lies in counts as used, and whoever a fact is according to', () => {
  const told = found(entitiesUsed, (pack) => {
    pack.entities.push({ id: 'continent', type: 'place', name: 'The Continent' })
    entityIn(pack, 'westmark').within = 'continent'
    pack.entities.push({ id: 'witness', type: 'person', name: 'Witness' })
    anyFactIn(pack, 'chair-orla').according = 'witness'
  })
  expect(told).toEqual([])
})
