import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from '@/lib/progress/entry'
import { fakeStorage, log, NOW, open } from './world'

const spelling = (at: number, text: string, accepted = true, card = 'x:y'): Entry => ({
  entry: 'spelling',
  at: NOW + at,
  card,
  text,
  accepted,
})

const told = (...entries: Entry[]) => {
  const store = open(fakeStorage(), 'one')
  for (const one of entries) store.append(one)
  return [...store.progress().spellings]
}

test('spellings are kept as they were written, of each card the oldest first', () => {
  expect(
    told(spelling(2, ' Ghulja'), spelling(1, 'Gulja'), spelling(3, '伊宁'), spelling(4, 'Ili', true, 'a:b')),
  ).toEqual([
    ['x:y', ['Gulja', ' Ghulja', '伊宁']],
    ['a:b', ['Ili']],
  ])
})

test('a spelling taken back is gone, and can be accepted again, even if the clock was ahead', () => {
  expect(told(spelling(9, 'Gulja'), spelling(1, 'Gulja', false))).toEqual([])
  expect(told(spelling(9, 'Gulja'), spelling(1, 'Gulja', false), spelling(0, 'Gulja'))).toEqual([
    ['x:y', ['Gulja']],
  ])
})

test('of two devices’ entries at one moment the acceptance counts, in either order', () => {
  for (const entries of [
    [spelling(1, 'Gulja'), spelling(1, 'Gulja', false)],
    [spelling(1, 'Gulja', false), spelling(1, 'Gulja')],
  ]) {
    const store = open(fakeStorage(), 'one')
    store.merge(entries)
    expect(store.progress().spellings.get('x:y')).toEqual(['Gulja'])
  }
})

test('nothing, and what is far too long for an answer, is no spelling', () => {
  const store = open(fakeStorage(), 'one')
  for (const text of ['', '  ', 'x'.repeat(201)]) expect(store.append(spelling(0, text)).written).toBe(false)
  expect(store.append(spelling(0, 'x', true, '')).written).toBe(false)
  expect(store.entries()).toEqual([])
})

test('the latest entry of each text decides, in any log', () => {
  fc.assert(
    fc.property(log, (entries) => {
      const store = open(fakeStorage(), 'one')
      store.merge(entries)
      const said = entries.filter((one) => one.entry === 'spelling')
      for (const { card, text } of said) {
        const about = said.filter((one) => one.card === card && one.text === text)
        const last = Math.max(...about.map(({ at }) => at))
        const accepted = about.some((one) => one.at === last && one.accepted)
        expect(store.progress().spellings.get(card)?.includes(text) ?? false).toBe(accepted)
      }
    }),
  )
})
