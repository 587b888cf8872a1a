import { expect, test } from 'vitest'
import { idsUnique } from '@/lib/fact/rules/ids-unique'
import { anyFactIn, found } from '../good-pack'

test('a good pack passes', () => {
  expect(found(idsUnique)).toEqual([])
})

test('a second fact, entity, topic, source or dispute with the same id is told', () => {
  const twice = found(idsUnique, (pack) => {
    for (const list of [pack.facts, pack.entities, pack.topics, pack.sources, pack.disputes]) {
      const [first] = structuredClone<object[]>(list)
      Reflect.apply(Array.prototype.push, list, [first])
    }
  })
  expect(twice).toEqual([
    'chronicle: another source has the id "chronicle" already',
    'rise: another topic has the id "rise" already',
    'northmark: another entity has the id "northmark" already',
    'rising-began-3-may: another fact has the id "rising-began-3-may" already',
    'start-of-the-rising: another dispute has the id "start-of-the-rising" already',
  ])
})

test('an entity and a fact may share an id, since they are named in different places', () => {
  expect(
    found(idsUnique, (pack) => Object.assign(anyFactIn(pack, 'chair-orla'), { id: 'northmark' })),
  ).toEqual([])
})
