import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from '@/lib/progress/entry'
import { DEFAULT_SETTINGS, settingEntry } from '@/lib/progress/settings'
import { KINDS, type Kind } from '@/lib/question/question'
import { fakeStorage, NOW, open } from './world'

test('a newcomer’s settings are the defaults', () => {
  expect(open(fakeStorage(), 'one').progress().settings).toEqual(DEFAULT_SETTINGS)
})

test('numbers are brought into their range, and what cannot be meant is no setting', () => {
  expect(settingEntry('newPerDay', 1e9, 0)?.value).toBe(200)
  expect(settingEntry('retention', 0.1, 0)?.value).toBe(0.8)
  expect(settingEntry('retention', 0.9000001, 0)?.value).toBe(0.9)
  expect(settingEntry('dayTurn', -3, 0)?.value).toBe(0)
  for (const [name, value] of [
    ['newPerDay', Number.NaN],
    ['newPerDay', '10'],
    ['buttons', 3],
    ['sensitive', 'yes'],
    ['theme', 'pink'],
    ['pinned', 'choice'],
    ['excluded', { 0: 'choice' }],
    ['constructor', 1],
    ['__proto__', 1],
  ] as const)
    expect(settingEntry(name, value, 0)).toBeUndefined()
  fc.assert(fc.property(fc.string(), fc.anything(), (name, value) => void settingEntry(name, value, 0)))
})

test('a setting made now counts, even if the clock was years ahead when it was last made', () => {
  const store = open(fakeStorage(), 'one')
  store.append({ entry: 'setting', at: NOW + 1e11, setting: 'newPerDay', value: 50 })
  store.append({ entry: 'setting', at: NOW, setting: 'newPerDay', value: 5 })
  expect(store.progress().settings.newPerDay).toBe(5)
})

test('of a list of kinds the known ones are kept, each once, and unknown names are dropped', () => {
  expect(settingEntry('pinned', ['typed', 'telepathy', 'choice', 'typed', 7, null], 0)?.value).toEqual([
    'choice',
    'typed',
  ])
  expect(settingEntry('excluded', ['telepathy'], 0)?.value).toEqual([])
})

test('a kind is never both pinned and excluded: the later list has it, and at one moment it is excluded', () => {
  const choose = (setting: 'pinned' | 'excluded', at: number, ...value: Kind[]): Entry => {
    return { entry: 'setting', at: NOW + at, setting, value }
  }
  const told = (...entries: Entry[]) => {
    const store = open(fakeStorage(), 'one')
    store.merge(entries)
    const { pinned, excluded } = store.progress().settings
    return { pinned, excluded }
  }
  const both = ['choice', 'typed'] as const
  expect(told(choose('pinned', 1, ...both), choose('excluded', 2, 'typed'))).toEqual({
    pinned: ['choice'],
    excluded: ['typed'],
  })
  expect(told(choose('pinned', 2, 'typed'), choose('excluded', 1, ...both))).toEqual({
    pinned: ['typed'],
    excluded: ['choice'],
  })
  expect(told(choose('pinned', 1, ...both), choose('excluded', 1, 'typed'))).toEqual({
    pinned: ['choice'],
    excluded: ['typed'],
  })
})

test('whatever kinds were chosen when, no kind is in both lists', () => {
  const list = fc.record({ at: fc.nat(3), value: fc.subarray([...KINDS]) })
  fc.assert(
    fc.property(list, list, (pinned, excluded) => {
      const store = open(fakeStorage(), 'one')
      store.merge([
        { entry: 'setting', setting: 'pinned', ...pinned },
        { entry: 'setting', setting: 'excluded', ...excluded },
      ])
      const { settings } = store.progress()
      expect(settings.pinned.filter((kind) => settings.excluded.includes(kind))).toEqual([])
      expect(new Set([...settings.pinned, ...settings.excluded])).toEqual(
        new Set([...pinned.value, ...excluded.value]),
      )
    }),
  )
})
