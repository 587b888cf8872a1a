import { expect, test } from 'vitest'
import { sensitiveMarked } from '@/lib/fact/rules/sensitive-marked'
import { anyFactIn, factIn, found } from '../good-pack'

test('a good pack passes', () => {
  expect(found(sensitiveMarked)).toEqual([])
})

test.each([
  'Soldiers killed the guard.',
  'The massacre was denied.',
  'They were expelled from Kell.',
  'The expulsion was ordered.',
  'Prisoners were tortured.',
  'Bodies were mutilated.',
  'They butchered livestock.',
  'He was executed.',
  'It would sweep away the others.',
  'A blood debt was claimed.',
])('the text “%s” without a mark is told', (text) => {
  const told = found(sensitiveMarked, (pack) => Object.assign(anyFactIn(pack, 'kell-capital'), { text }))
  expect(told).toHaveLength(1)
  expect(told[0]).toMatch(/^kell-capital: speaks of "[a-z ]+" and is not marked$/)
})

test('it is told in a stem, and in a cause, too', () => {
  const told = found(sensitiveMarked, (pack) => {
    factIn(pack, 'event', 'rising-began-3-may').stems = { when: ['When were they killed?'] }
    factIn(pack, 'cause', 'why-the-rising-failed').because = 'its leaders were murdered'
  })
  expect(told.map((line) => line.split(':')[0])).toEqual(['rising-began-3-may', 'why-the-rising-failed'])
})

test('a fact that is marked, and words that only look alike, are let be', () => {
  const told = found(sensitiveMarked, (pack) => {
    Object.assign(anyFactIn(pack, 'chair-orla'), { text: 'Orla was killed.', sensitive: true })
    anyFactIn(pack, 'kell-capital').text = 'The executive of Kell was skilled.'
  })
  expect(told).toEqual([])
})
