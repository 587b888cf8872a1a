import { expect, test } from 'vitest'
import { aliasesApart } from '@/lib/fact/rules/aliases-apart'
import { entityIn, found } from '../good-pack'

test('a good pack passes', () => {
  expect(found(aliasesApart)).toEqual([])
})

test.each(['Orla Brandt', 'ORLA BRANDT', 'Órla Brändt', 'the Orla-Brandt'])(
  'a second person called %s is told',
  (name) => {
    const told = found(aliasesApart, (pack) => {
      entityIn(pack, 'tove-lind').names = [name]
    })
    expect(told).toEqual([`tove-lind: the name "${name}" is also a name of "orla-brandt"`])
  },
)

test('an adjective is a name too', () => {
  const told = found(aliasesApart, (pack) => {
    entityIn(pack, 'hill').adjective = 'Marsher'
  })
  expect(told).toEqual(['hill: the name "Marsher" is also a name of "marsh"'])
})

test('two spellings of one entity may fold to the same', () => {
  expect(found(aliasesApart, (pack) => entityIn(pack, 'orla-brandt').names?.push('orla brandt'))).toEqual([])
})

test('entities of different types may share a name', () => {
  const told = found(aliasesApart, (pack) => {
    entityIn(pack, 'kell').names = ['Northmark']
  })
  expect(told).toEqual([])
})

test('a name without a letter or digit is told', () => {
  const told = found(aliasesApart, (pack) => {
    entityIn(pack, 'kell').names = ['?!']
  })
  expect(told).toEqual(['kell: the name "?!" has no letters'])
})
