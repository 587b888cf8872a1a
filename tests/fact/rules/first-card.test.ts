import { expect, test } from 'vitest'
import { firstCard } from '@/lib/fact/rules/first-card'
import { anyFactIn, found } from '../good-pack'

test('a good pack passes', () => {
  expect(found(firstCard)).toEqual([])
})

test.each([
  ['chair-orla', 'there is no card "chair-orla"'],
  ['nothing:who', 'there is no card "nothing:who"'],
  ['chair-orla:when', 'there is no card "chair-orla:when"'],
  ['chair-orla:who:who', 'there is no card "chair-orla:who:who"'],
])('a first card %s is told', (first, what) => {
  expect(found(firstCard, (pack) => Object.assign(pack, { first }))).toEqual([`northmark: first: ${what}`])
})

test('a first card that is sensitive is told', () => {
  const told = found(firstCard, (pack) => Object.assign(anyFactIn(pack, 'chair-orla'), { sensitive: true }))
  expect(told).toEqual(['northmark: first: "chair-orla:who" is sensitive'])
})
