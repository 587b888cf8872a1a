import { expect, test } from 'vitest'
import { stemsFair } from '@/lib/fact/rules/stems-fair'
import { factIn, found } from '../good-pack'

test('a good pack passes', () => {
  expect(found(stemsFair)).toEqual([])
})

test('a stem that is no question, and one that is too long, are told', () => {
  const told = found(stemsFair, (pack) => {
    factIn(pack, 'office', 'chair-orla').stems = {
      who: ['Name the Chair.', `Who ${'really '.repeat(40)}was it?`],
    }
  })
  expect(told).toHaveLength(2)
  expect(told[0]).toBe('chair-orla: the stem "Name the Chair." (who) is no question')
  expect(told[1]).toMatch(/has 291 characters$/)
})

test.each([
  [
    'the name of the person',
    'office',
    'chair-orla',
    { who: ['Who was the Chair, Orla Brandt or another?'] },
    'orla brandt',
  ],
  ['another spelling', 'office', 'chair-orla', { who: ['Who was the Chair, örla brandt?'] }, 'örla brandt'],
  [
    'the office',
    'office',
    'chair-orla',
    { post: ['Was Orla the chair of the Council?'] },
    'chair of the council',
  ],
  [
    'the adjective of the people',
    'ethnicity',
    'people-of-orla',
    { people: ['Which people is the Marsher Orla of?'] },
    'marsher',
  ],
  ['the year', 'event', 'guard-founded', { when: ['When in 1901 was the Guard founded?'] }, '1901'],
  ['the place', 'event', 'rising-began-3-may', { where: ['Where in Kell did the rising begin?'] }, 'kell'],
  ['the number', 'count', 'all-people', { amount: ['Of how many, 2,000 or more?'] }, '2,000'],
  ['the number without commas', 'count', 'all-people', { amount: ['Is it 2000, or how many?'] }, '2000'],
  ['the share', 'share', 'share-marsh', { percent: ['Which share, 61.5 or less?'] }, '61.5'],
  [
    'the cause',
    'cause',
    'why-the-rising-failed',
    { why: ['Why, if the harbour froze, did it fail?'] },
    'the harbour froze',
  ],
] as const)('a stem that holds %s is told', (_name, kind, id, stems, told) => {
  const lines = found(stemsFair, (pack) => Object.assign(factIn(pack, kind, id), { stems }))
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain(`gives the answer away: "${told}"`)
})

test('a name within a longer word, and another year, give nothing away', () => {
  const told = found(stemsFair, (pack) => {
    factIn(pack, 'event', 'rising-began-3-may').stems = { where: ['Where was the Kellner, in 1901?'] }
    factIn(pack, 'event', 'guard-founded').stems = { when: ['When was the Guard of 1902 founded?'] }
  })
  expect(told).toEqual([])
})
