import { expect, test } from 'vitest'
import { disputesFit } from '@/lib/fact/rules/disputes-fit'
import { factIn, found } from '../good-pack'

test('a good pack passes', () => {
  expect(found(disputesFit)).toEqual([])
})

test('a dispute about what one of its facts does not answer is told', () => {
  const told = found(disputesFit, (pack) => {
    pack.disputes[0]?.between.push('chair-orla')
  })
  expect(told).toEqual(['start-of-the-rising: between: "chair-orla" says nothing to "when"'])
})

test('a dispute whose facts agree is told, and so is one with an ask and a single fact', () => {
  expect(
    found(disputesFit, (pack) => {
      factIn(pack, 'event', 'rising-began-in-june').time = '1901-05-03'
    }),
  ).toEqual(['start-of-the-rising: its facts give one answer to "when"'])
  expect(
    found(disputesFit, (pack) => {
      pack.disputes[0]?.between.pop()
    }),
  ).toEqual(['start-of-the-rising: its facts give one answer to "when"'])
})

test('a dispute that names a fact twice is told', () => {
  const told = found(disputesFit, (pack) => {
    pack.disputes[0]?.between.push('rising-began-3-may')
  })
  expect(told).toEqual(['start-of-the-rising: between: names a fact twice'])
})

test('a dispute without an ask may be between facts of any kind', () => {
  const told = found(disputesFit, (pack) => {
    Reflect.deleteProperty(Object(pack.disputes[0]), 'ask')
    pack.disputes[0]?.between.push('chair-orla')
  })
  expect(told).toEqual([])
})

test('a voice for a fact beyond the dispute is told, and so is a reason given twice', () => {
  const told = found(disputesFit, (pack) => {
    Object.assign(pack.disputes[0] ?? {}, {
      voices: [
        { fact: 'rising-began-3-may', who: 'One', says: 'May' },
        { fact: 'chair-orla', who: 'Another', says: 'June' },
      ],
      differ: {
        stem: 'Why do they differ?',
        says: 'May or June',
        because: 'They count two moments',
        against: ['They lie', 'They err', 'They count two  moments'],
      },
    })
  })
  expect(told).toEqual([
    'start-of-the-rising: voices: "chair-orla" is no fact of the dispute',
    'start-of-the-rising: differ: gives one reason twice',
  ])
})
