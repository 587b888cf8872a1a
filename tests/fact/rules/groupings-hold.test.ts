import { expect, test } from 'vitest'
import type { Grouping } from '@/lib/fact/pack'
import { groupingsHold } from '@/lib/fact/rules/groupings-hold'
import { anyFactIn, found } from '../good-pack'

const sound: Grouping = {
  id: 'sorted',
  stem: 'Which of the two?',
  groups: [
    { name: 'One', cards: ['rising-began-3-may:when'] },
    { name: 'Other', cards: ['kell-capital:subject', 'chair-orla:who'] },
  ],
}

const told = (change: (grouping: Grouping) => void): string[] =>
  found(groupingsHold, (pack) => {
    const grouping = structuredClone(sound)
    change(grouping)
    pack.groupings = [grouping]
  })

test('a good pack passes, with a sound grouping and without one', () => {
  expect([found(groupingsHold), told(() => {})]).toEqual([[], []])
})

test.each([
  ['nobody:who', 'is no card of the pack'],
  ['kell-capital:object', 'has no stems'],
  ['rising-began-3-may:when', 'is in two groups'],
])('the card %s is told', (card, what) => {
  expect(told(({ groups }) => groups[1]?.cards.push(card))).toEqual([
    `northmark: grouping "sorted": "${card}" ${what}`,
  ])
})

test('a sensitive card is told, and so are two groups of one name', () => {
  const sensitive = found(groupingsHold, (pack) => {
    anyFactIn(pack, 'chair-orla').sensitive = true
    pack.groupings = [sound]
  })
  expect(sensitive).toEqual(['northmark: grouping "sorted": "chair-orla:who" is sensitive'])
  expect(told(({ groups }) => Object.assign(groups[1] ?? {}, { name: 'ONE' }))).toEqual([
    'northmark: grouping "sorted": two groups have one name',
  ])
})
