import { expect, test } from 'vitest'
import type { Entry } from '@/lib/progress/entry'
import { eraseEverything } from '@/lib/progress/log/erasures'
import type { StorageLike } from '@/lib/progress/log/store'
import { DAY, fakeStorage, NOW, open } from './world'

const aside = (i: number): Entry => ({ entry: 'aside', at: NOW + i, card: `card-${i}:who`, aside: true })
const logKeys = (values: Map<string, string>) =>
  [...values.keys()].filter((key) => key.startsWith('annals:log:'))
const sizeOf = (values: Map<string, string>) =>
  [...values].reduce((sum, [key, value]) => sum + key.length + value.length, 0)

/** A storage of which single calls can be made to do something else. */
function withCalls(values: Map<string, string>, calls: Partial<StorageLike>): StorageLike {
  return {
    ...fakeStorage(values),
    get length() {
      return values.size
    },
    ...calls,
  }
}

test('what a full storage refused goes where it belongs as soon as there is room for it alone', () => {
  const values = new Map<string, string>()
  const room = { quota: Number.POSITIVE_INFINITY }
  const store = open(
    withCalls(values, { setItem: (key, value) => fakeStorage(values, room.quota).setItem(key, value) }),
    'a',
  )
  for (let i = 0; i < 60; i++) store.append(aside(i))
  room.quota = sizeOf(values) + 3
  expect(store.append(aside(60)).written).toBe(false)
  store.reread()
  expect(store.progress().unwritten).toBe(1)
  room.quota += 60
  expect(store.retry().written).toBe(true)
  expect(logKeys(values)).toHaveLength(1)
  expect(open(fakeStorage(values), 'b').entries()).toHaveLength(61)
})

test('where only the newest lines of a segment were forgotten, they are written again', () => {
  const values = new Map<string, string>()
  const store = open(fakeStorage(values), 'a')
  for (let i = 0; i < 5; i++) store.append(aside(i))
  const before = new Map(values)
  for (let i = 5; i < 9; i++) store.append(aside(i))
  for (const [key, value] of before) values.set(key, value)
  store.reread()
  expect(logKeys(values)).toHaveLength(1)
  expect(open(fakeStorage(values), 'b').entries()).toHaveLength(9)
})

test('an archive that the browser takes and forgets costs no line of the segments it was made of', () => {
  const values = new Map<string, string>()
  for (let i = 0; i < 30; i++) open(fakeStorage(values), `old${i}`).append(aside(i))
  const steps = open(fakeStorage(values), 'a').compacting(NOW + 3 * DAY)
  for (let step = steps.next(); !step.done; step = steps.next())
    for (const key of logKeys(values)) if (key.startsWith('annals:log:a:')) values.delete(key)
  expect(open(fakeStorage(values), 'b').entries()).toHaveLength(30)
})

test('segments are not merged once everything was erased in another tab', () => {
  for (let stop = 0; stop < 34; stop++) {
    const values = new Map<string, string>()
    for (let i = 0; i < 30; i++) open(fakeStorage(values), `old${i}`).append(aside(i))
    const steps = open(fakeStorage(values), 'a').compacting(NOW + 3 * DAY)
    for (let i = 0; i < stop; i++) steps.next()
    eraseEverything(fakeStorage(values))
    while (!steps.next().done) {}
    expect(open(fakeStorage(values), 'b').entries()).toEqual([])
  }
})

test('an emptied storage is no erasure: a page puts its lines back, however often all was erased before', () => {
  const values = new Map<string, string>()
  open(fakeStorage(values), 'a').append(aside(0))
  eraseEverything(fakeStorage(values))
  eraseEverything(fakeStorage(values))
  const store = open(fakeStorage(values), 'b')
  store.append(aside(1))
  values.clear()
  store.follow(null, null)
  expect(store.progress().problems).toEqual([])
  expect(store.append(aside(2)).written).toBe(true)
  expect(open(fakeStorage(values), 'c').entries()).toEqual([aside(1), aside(2)])
  eraseEverything(fakeStorage(values))
  expect(store.append(aside(3)).written).toBe(false)
  expect(store.progress().problems).toEqual([{ problem: 'erased' }])
})

test('what the browser would not remove is removed by the next start', () => {
  const values = new Map<string, string>([['another-app', 'its own']])
  open(fakeStorage(values), 'a').append(aside(0))
  const refuse = (): never => {
    throw new Error('refused')
  }
  eraseEverything(withCalls(values, { removeItem: refuse }))
  expect(open(fakeStorage(values), 'b').entries()).toEqual([])
  expect(values.get('another-app')).toBe('its own')
})

test('an erasure that cannot be marked as done takes nothing that is answered after it', () => {
  const values = new Map<string, string>()
  open(fakeStorage(values), 'a').append(aside(0))
  const full = { refuses: true }
  const storage = withCalls(values, {
    setItem: (key, value) => {
      if (full.refuses && value.includes('done')) throw new Error('refused')
      values.set(key, value)
    },
  })
  eraseEverything(storage)
  const store = open(storage, 'b')
  expect(store.append(aside(1)).written).toBe(true)
  full.refuses = false
  expect(open(fakeStorage(values), 'c').entries()).toEqual([aside(1)])
})

test('what a page comes upon when it looks again is told, though nothing was written meanwhile', () => {
  const values = new Map<string, string>()
  const store = open(fakeStorage(values), 'a')
  expect(store.progress().problems).toEqual([])
  values.set('annals:log:x:0', 'rubbish')
  store.reread()
  expect(store.progress().problems).toMatchObject([{ problem: 'damaged', key: 'annals:log:x:0' }])
})

test('segments are merged once they have lain still for a day, by whichever clock, and not before', () => {
  const values = new Map<string, string>()
  for (let i = 0; i < 30; i++) open(fakeStorage(values), `old${i}`).append(aside(i))
  for (const near of [NOW, NOW + DAY - 1_000, NOW - DAY + 1_000]) open(fakeStorage(values), 'a').compact(near)
  expect(logKeys(values)).toHaveLength(30)
  open(fakeStorage(values), 'a').compact(NOW - 2 * DAY)
  expect(logKeys(values)).toHaveLength(1)
})
