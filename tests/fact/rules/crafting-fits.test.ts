import { expect, test } from 'vitest'
import { craftingFits } from '@/lib/fact/rules/crafting-fits'
import { anyFactIn, factIn, found } from '../good-pack'

test('a good pack passes, and so do parts that fit', () => {
  const told = found(craftingFits, (pack) => {
    Object.assign(anyFactIn(pack, 'kell-capital'), {
      retired: ['object'],
      against: { subject: ['westmark'] },
      sentences: { subject: 'The capital of Northmark was ___.', object: false },
    })
    Object.assign(anyFactIn(pack, 'why-the-rising-failed'), { against: { why: [] } })
  })
  expect([found(craftingFits), told]).toEqual([[], []])
})

test('what is set for an ask that its kind has not is told', () => {
  const told = found(craftingFits, (pack) => {
    anyFactIn(pack, 'kell-capital').sentences = { percent: false }
    anyFactIn(pack, 'all-people').retired = ['when']
  })
  expect(told).toEqual([
    'all-people: something is set for "when", which is never asked of its kind',
    'kell-capital: something is set for "percent", which is never asked of its kind',
  ])
})

test('a retired ask with stems is told', () => {
  const told = found(craftingFits, (pack) => {
    anyFactIn(pack, 'chair-orla').retired = ['who', 'post']
  })
  expect(told).toEqual(['chair-orla: "who" is retired and has stems'])
})

test.each([
  ['chair-orla', { who: ['orla-brandt'] }, 'against: "orla-brandt" is a right answer to "who"'],
  ['captain-tove', { who: ['tova-lund'] }, 'against: "tova-lund" is a right answer to "who"'],
  ['chair-orla', { who: ['nobody'] }, 'against: "nobody": the pack has no such entity'],
  ['chair-orla', { who: ['tove-lind', 'tove-lind'] }, 'against: "tove-lind" is named twice for "who"'],
  ['why-the-rising-failed', { why: ['kell-capital'] }, 'against: "kell-capital": the pack has no such cause'],
  [
    'why-the-rising-failed',
    { why: ['why-the-rising-failed'] },
    'against: "why-the-rising-failed" is a right answer to "why"',
  ],
])('of %s, wrong options %o are told', (id, against, what) => {
  const told = found(craftingFits, (pack) => {
    anyFactIn(pack, id).against = against
  })
  expect(told).toEqual([`${id}: ${what}`])
})

test('the answer of another fact of the dispute is a right one', () => {
  const told = found(craftingFits, (pack) => {
    factIn(pack, 'event', 'rising-began-in-june').place = 'westmark'
    Object.assign(pack.disputes[0] ?? {}, { ask: 'where' })
    anyFactIn(pack, 'rising-began-3-may').against = { where: ['westmark'] }
  })
  expect(told).toEqual(['rising-began-3-may: against: "westmark" is a right answer to "where"'])
})

test('a sensitive cause is no wrong option', () => {
  const told = found(craftingFits, (pack) => {
    const failed = factIn(pack, 'cause', 'why-the-rising-failed')
    pack.facts.push({ ...failed, id: 'why-it-was-cruel', sensitive: true })
    failed.against = { why: ['why-it-was-cruel'] }
  })
  expect(told).toEqual(['why-the-rising-failed: against: "why-it-was-cruel" is sensitive'])
})

test.each([
  ['The capital of Northmark was Kell.', 'has no single gap'],
  ['___ was the capital, and ___ was a town.', 'has no single gap'],
  ['The capital was a ___.', 'an article gives the gap away'],
  ['___ was the capital: Kell.', 'holds the answer "Kell"'],
])('the sentence “%s” is told', (sentence, what) => {
  const told = found(craftingFits, (pack) => {
    anyFactIn(pack, 'kell-capital').sentences = { subject: sentence }
  })
  expect(told).toEqual([expect.stringContaining(what)])
})
