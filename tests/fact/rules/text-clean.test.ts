import { expect, test } from 'vitest'
import { textClean } from '@/lib/fact/rules/text-clean'
import { anyFactIn, entityIn, factIn, found } from '../good-pack'

test('a good pack passes', () => {
  expect(found(textClean)).toEqual([])
})

const invisible = [
  '\u0000',
  '\u0007',
  '\n',
  '\u200b',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u00ad',
  '\ud800',
  '\udc00',
]

test.each(invisible.map((letter) => [letter.charCodeAt(0).toString(16), letter]))(
  'the invisible character %s is told in a name, a text, a stem and a citation',
  (_code, letter) => {
    const told = found(textClean, (pack) => {
      entityIn(pack, 'kell').names = [`Ke${letter}ll`]
      anyFactIn(pack, 'kell-capital').text = `So ${letter} so.`
      factIn(pack, 'event', 'rising-began-3-may').stems = { when: [`When${letter}?`] }
      anyFactIn(pack, 'chair-orla').citations = [{ source: 'chronicle', infobox: `Lead${letter}er` }]
    })
    expect(told.map((line) => line.split(':')[0])).toEqual([
      'kell',
      'rising-began-3-may',
      'chair-orla',
      'kell-capital',
    ])
  },
)

test('no message repeats an invisible character', () => {
  const told = found(textClean, (pack) => {
    pack.title = 'North\u202emark'
  })
  expect(told).toEqual([
    'northmark: a character that cannot be seen stands in "North\\u{202e}mark | A state that"',
  ])
})

test.each([
  ['Latin with a Cyrillic а', 'Br\u0430ndt'],
  ['Latin with a Greek ο', 'Kr\u03bfne'],
])('%s is told', (_name, name) => {
  const told = found(textClean, (pack) => {
    entityIn(pack, 'orla-brandt').names = [name]
  })
  expect(told).toEqual([`orla-brandt: the name "${name}" mixes letters of several scripts in one word`])
})

test('names in any one script, and one script a word, are clean', () => {
  const told = found(textClean, (pack) => {
    entityIn(pack, 'kell').names = ['Ürümqi', '伊宁', 'Üch Äpändi', 'Кульджа', 'غۇلجا', 'Kell Келл', 'Mutiʻi']
  })
  expect(told).toEqual([])
})
