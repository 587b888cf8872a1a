import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addedView, shown, UNREADABLE, WAITING, withCode, withoutCode } from '@/app/progress/import-state'
import { cutIntoParts } from '@/lib/progress/device/parcel-parts'

const PARCEL = 'a'.repeat(900)
const parts = cutIntoParts(PARCEL, 300)

test('codes come in any order, some twice, and the last one that was missing makes the whole', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(parts, { minLength: parts.length }), (codes) => {
      let state = WAITING
      codes.forEach((code, i) => {
        expect(state.collected.whole).toBeUndefined()
        if (i > 0) expect(state.view).toMatchObject({ step: 'collecting', have: i, of: parts.length })
        state = withCode(withCode(state, code), code)
      })
      expect(state.collected.whole).toBe(PARCEL)
    }),
  )
})

test('a picture without a code leaves the codes that have come, and a file that is read begins anew', () => {
  const one = withCode(WAITING, parts[0] ?? '')
  expect(withoutCode(one, 'a.png')).toMatchObject({ view: { step: 'problem' }, collected: one.collected })
  expect(shown(UNREADABLE, 'From a.txt')).toMatchObject({
    view: { step: 'problem', what: 'The file could not be read.' },
    ready: undefined,
    collected: WAITING.collected,
  })
})

test('what is no code is said, and changes nothing', () => {
  expect(withCode(WAITING, '~nothing').view).toMatchObject({ step: 'problem' })
  expect(withCode(withCode(WAITING, parts[0] ?? ''), '~nothing').view).toMatchObject({
    step: 'collecting',
    have: 1,
    last: 'The last code could not be read, or is not from Annals.',
  })
})

test('how many lines were added is said, and whether they are stored', () => {
  expect(addedView({ added: 1, written: true })).toEqual({ step: 'added', words: 'One line was added.' })
  expect(addedView({ added: 2, written: false })).toMatchObject({
    words: expect.stringContaining('2 lines were added. The browser would not store all of it'),
  })
})
