import { expect, test } from 'vitest'
import { killingsAttributed } from '@/lib/fact/rules/killings-attributed'
import { anyFactIn, found } from '../good-pack'

test('a good pack passes', () => {
  expect(found(killingsAttributed)).toEqual([])
})

test.each(['Soldiers killed the guard.', 'The town was expelled.', 'Prisoners were tortured.'])(
  'that “%s” is told in our own voice is told',
  (text) => {
    const told = found(killingsAttributed, (pack) =>
      Object.assign(anyFactIn(pack, 'kell-capital'), { text, sensitive: true }),
    )
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(/^kell-capital: its text says "[a-z]+" in our own voice$/)
  },
)

test.each(['According to Orla, soldiers killed the guard.', 'By this account, prisoners were tortured.'])(
  '“%s” says whose account it is',
  (text) => {
    expect(
      found(killingsAttributed, (pack) =>
        Object.assign(anyFactIn(pack, 'kell-capital'), { text, sensitive: true }),
      ),
    ).toEqual([])
  },
)
