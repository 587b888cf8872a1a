import { expect, test } from 'vitest'
import { stemsAnswerable } from '@/lib/fact/rules/stems-answerable'
import { factIn, found } from '../good-pack'

test('a good pack passes', () => {
  expect(found(stemsAnswerable)).toEqual([])
})

test.each([
  ['where it has no place', 'guard-founded', '1901-07-01', { where: ['Where was it?'] }, '"where"'],
  ['when of an interval', 'guard-founded', '1901/1902', { when: ['When was it?'] }, '"when"'],
  ['when it began, of a day', 'guard-founded', '1901-07-01', { began: ['When did it begin?'] }, '"began"'],
  ['when it ended, of an open time', 'guard-founded', '1901/..', { ended: ['When did it end?'] }, '"ended"'],
] as const)('an event that is asked %s is told', (_name, id, time, stems, ask) => {
  const told = found(stemsAnswerable, (pack) => Object.assign(factIn(pack, 'event', id), { time, stems }))
  expect(told).toEqual([`${id}: ${ask} is asked, and the fact does not answer it`])
})

test('the two ends of an interval, and the one end of an open time, can be asked', () => {
  const told = found(stemsAnswerable, (pack) => {
    const stems = { began: ['When did it begin?'], ended: ['When did it end?'] }
    Object.assign(factIn(pack, 'event', 'guard-founded'), { time: '1901/1902', stems })
    Object.assign(factIn(pack, 'event', 'rising-began-3-may'), {
      time: '../1901',
      stems: { when: ['By when was it?'] },
    })
  })
  expect(told).toEqual([])
})
