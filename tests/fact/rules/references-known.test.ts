import { expect, test } from 'vitest'
import { referencesKnown } from '@/lib/fact/rules/references-known'
import { anyFactIn, entityIn, factIn, found } from '../good-pack'

test('a good pack passes', () => {
  expect(found(referencesKnown)).toEqual([])
})

test.each([
  ['person', 'office', 'chair-orla'],
  ['office', 'office', 'chair-orla'],
  ['body', 'office', 'chair-orla'],
  ['event', 'event', 'rising-began-3-may'],
  ['place', 'event', 'rising-began-3-may'],
  ['people', 'ethnicity', 'people-of-orla'],
  ['of', 'share', 'share-marsh'],
  ['of', 'count', 'all-people'],
  ['subject', 'relation', 'kell-capital'],
  ['object', 'relation', 'kell-capital'],
  ['according', 'cause', 'why-the-rising-failed'],
] as const)('a %s that no entity has is told', (field, kind, id) => {
  const told = found(referencesKnown, (pack) => Object.assign(factIn(pack, kind, id), { [field]: 'nobody' }))
  expect(told).toEqual([`${id}: ${field}: the pack has no entity "nobody"`])
})

test.each([
  ['person', 'office', 'chair-orla', 'kell', 'is of type place, not person'],
  ['office', 'office', 'chair-orla', 'orla-brandt', 'is of type person, not office'],
  ['body', 'office', 'chair-orla', 'orla-brandt', 'is of type person, not organisation or place'],
  ['event', 'event', 'rising-began-3-may', 'kell', 'is of type place, not event'],
  ['place', 'event', 'rising-began-3-may', 'northmark', 'is of type organisation, not place'],
  ['people', 'ethnicity', 'people-of-orla', 'tove-lind', 'is of type person, not people'],
  ['people', 'share', 'share-marsh', 'kell', 'is of type place, not people'],
] as const)('a %s of the wrong type is told', (field, kind, id, value, what) => {
  const told = found(referencesKnown, (pack) => Object.assign(factIn(pack, kind, id), { [field]: value }))
  expect(told).toEqual([`${id}: ${field}: "${value}" ${what}`])
})

test('a topic, a source, kin, a larger place and the side of a dispute that the pack lacks are told', () => {
  const told = found(referencesKnown, (pack) => {
    Object.assign(anyFactIn(pack, 'chair-orla'), {
      topic: 'fall',
      citations: [{ source: 'letters', infobox: 'x' }],
    })
    entityIn(pack, 'tove-lind').kindred = ['nobody']
    entityIn(pack, 'kell').within = 'nowhere'
    pack.disputes[0]?.between.push('nothing')
  })
  expect(told).toEqual([
    'tove-lind: kindred: the pack has no entity "nobody"',
    'kell: within: the pack has no entity "nowhere"',
    'chair-orla: topic: the pack has no topic "fall"',
    'chair-orla: source: the pack has no source "letters"',
    'start-of-the-rising: between: the pack has no fact "nothing"',
  ])
})

test.each([
  ['nothing', 'partOf: the pack has no fact "nothing"'],
  ['kell-capital', 'partOf: "kell-capital" is no count'],
  ['marshers', 'partOf: the fact is a part of itself'],
])('a part of %s is told', (partOf, what) => {
  const told = found(referencesKnown, (pack) => Object.assign(factIn(pack, 'count', 'marshers'), { partOf }))
  expect(told).toEqual([`marshers: ${what}`])
})
