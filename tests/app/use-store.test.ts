import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createStore } from '@/app/_platform/use-store'

test('a store holds what was set last, and tells of each change once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 })), (values) => {
      const store = createStore(0)
      const heard: number[] = []
      store.subscribe(() => heard.push(store.get()))
      for (const value of values) store.set(value)
      const changes = values.filter((value, place) => value !== (values[place - 1] ?? 0))
      expect(heard).toEqual(changes)
      expect(store.get()).toBe(values.at(-1) ?? 0)
    }),
  )
})

test('two steps in one event build on each other', () => {
  const store = createStore(1)
  store.set((latest) => latest + 1)
  store.set((latest) => latest * 10)
  expect(store.get()).toBe(20)
})

test('who has stopped listening hears no more', () => {
  const store = createStore(0)
  let heard = 0
  const stop = store.subscribe(() => {
    heard += 1
  })
  stop()
  store.set(1)
  expect(heard).toBe(0)
})

test('what is set quietly is there, and nobody hears of it until the next change', () => {
  const store = createStore(0)
  const heard: number[] = []
  store.subscribe(() => heard.push(store.get()))
  store.setQuietly(1)
  expect([store.get(), heard]).toEqual([1, []])
  store.set((latest) => latest + 1)
  expect(heard).toEqual([2])
})
