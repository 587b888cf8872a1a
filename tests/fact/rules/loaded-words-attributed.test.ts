import { expect, test } from 'vitest'
import { loadedWordsAttributed } from '@/lib/fact/rules/loaded-words-attributed'
import { anyFactIn, entityIn, factIn, found } from '../good-pack'

test('a good pack passes', () => {
  expect(found(loadedWordsAttributed)).toEqual([])
})

test.each(['puppet', 'satellite', 'bandits', 'agent', 'Puppets'])(
  'the word %s in our own voice is told',
  (word) => {
    const told = found(loadedWordsAttributed, (pack) => {
      anyFactIn(pack, 'chair-orla').text = `Orla spoke, according to Tove. The Guard were ${word} of Kell.`
    })
    expect(told).toEqual([`chair-orla: the word "${word}" stands in our own voice`])
  },
)

test('it is told in a stem, a gloss, a name, a topic and a dispute too', () => {
  const told = found(loadedWordsAttributed, (pack) => {
    factIn(pack, 'office', 'chair-orla').stems = { who: ['Who led the puppets?'] }
    entityIn(pack, 'kell').gloss = 'the town of the bandits'
    Object.assign(Object(pack.topics[0]), { about: 'How a puppet rose.' })
    Object.assign(Object(pack.disputes[0]), { title: 'When did the bandits come?' })
  })
  expect(told.map((line) => line.split(':')[0])).toEqual([
    'chair-orla',
    'kell',
    'start-of-the-rising',
    'rise',
  ])
})

test.each([
  'According to Tove, the Guard were bandits.',
  'Tove described the Guard as puppets.',
  'The infobox classes Northmark as a satellite of Kell.',
  'Tove called them bandits.',
  'The Guard were attacked as “puppets”.',
])('“%s” says whose word it is', (text) => {
  expect(
    found(loadedWordsAttributed, (pack) => Object.assign(anyFactIn(pack, 'chair-orla'), { text })),
  ).toEqual([])
})

test('a fact with a claimant says whose word it is', () => {
  const told = found(loadedWordsAttributed, (pack) => {
    Object.assign(anyFactIn(pack, 'chair-orla'), { text: 'The Guard were bandits.', according: 'tove-lind' })
  })
  expect(told).toEqual([])
})
