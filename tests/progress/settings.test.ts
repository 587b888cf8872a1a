import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS, settingEntry } from '@/lib/progress/settings'
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
