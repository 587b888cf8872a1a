import { expect, test } from 'vitest'
import { textsPlain } from '@/lib/fact/rules/texts-plain'
import { anyFactIn, found } from '../good-pack'

test('a good pack passes', () => {
  expect(found(textsPlain)).toEqual([])
})

test('a text without its full stop is told', () => {
  const told = found(textsPlain, (pack) =>
    Object.assign(anyFactIn(pack, 'chair-orla'), { text: 'Orla was the Chair' }),
  )
  expect(told).toEqual(['chair-orla: its text does not end like a sentence'])
})

test('a fourth sentence is told', () => {
  const told = found(textsPlain, (pack) => {
    anyFactIn(pack, 'chair-orla').text = 'One. Two! Three? Four.'
    Object.assign(Object(pack.disputes[0]), { reading: 'One. Two. “Three.” Four. Five.' })
  })
  expect(told).toEqual([
    'chair-orla: its text has 4 sentences',
    'start-of-the-rising: its reading has 5 sentences',
  ])
})

test('numbers, initials and quotations end no sentence', () => {
  const told = found(textsPlain, (pack) => {
    anyFactIn(pack, 'chair-orla').text =
      'J. R. Brandt cited No. 324 of St. Kell, 52.1% of it. So it was. “Indeed.”'
  })
  expect(told).toEqual([])
})
