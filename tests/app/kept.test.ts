import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kept } from '@/app/_store/kept'
import { fakeStorage } from '../progress/world'

const NUMBER = /^number (\d+)$/

/** Numbers kept in a storage of this many characters, which anything may have been written into before. */
function numbersIn(values: Map<string, string>, quota?: number) {
  const storage = fakeStorage(values, quota)
  const parse = (text: string) => {
    const found = NUMBER.exec(text)?.[1]
    return found === undefined ? undefined : Number(found)
  }
  return kept({ prefix: 'test:', parse, write: (value: number) => `number ${value}` }, () => storage)
}

const name = fc.constantFrom('a', 'b', 'c:1', 'c:2')
const text = fc.oneof(
  fc.nat().map((n) => `number ${n}`),
  fc.string(),
  fc.constant(''),
)
const filled = fc
  .array(fc.tuple(name, text))
  .map((entries) => new Map(entries.map(([at, value]): [string, string] => [`test:${at}`, value])))

test('nothing that cannot be read is ever overwritten, and saving says whether it is there now', () => {
  fc.assert(
    fc.property(filled, name, fc.nat(), fc.nat(120), (values, at, value, quota) => {
      const before = new Map(values)
      const numbers = numbersIn(values, quota)
      const saved = numbers.save(at, value)
      const stood = before.get(`test:${at}`)
      if (stood !== undefined && !NUMBER.test(stood)) expect(saved).toBe(false)
      expect(values).toEqual(saved ? new Map(before).set(`test:${at}`, `number ${value}`) : before)
    }),
  )
})

test('what was saved is read again, and listed with every other that can be read, in the order of names', () => {
  fc.assert(
    fc.property(filled, name, fc.nat(), (values, at, value) => {
      const numbers = numbersIn(values)
      const saved = numbers.save(at, value)
      expect(numbers.read(at)).toBe(saved ? value : undefined)
      expect(numbers.list()).toEqual(numbers.names().flatMap((one) => numbers.read(one) ?? []))
      expect(numbers.names('c:')).toEqual(numbers.names().filter((one) => one.startsWith('c:')))
    }),
  )
})

test('what is removed is gone, and what another app keeps stays', () => {
  const values = new Map([
    ['test:a', 'number 1'],
    ['other:a', 'number 2'],
  ])
  const numbers = numbersIn(values)
  numbers.remove('a')
  expect(numbers.list()).toEqual([])
  expect([...values.keys()]).toEqual(['other:a'])
})

test('a damaged text is replaced only where the name says what it was', () => {
  const values = new Map([['test:a', 'damaged']])
  const numbers = numbersIn(values)
  expect(numbers.save('a', 1)).toBe(false)
  expect(numbers.replace('a', 1)).toBe(true)
  expect(numbers.read('a')).toBe(1)
})

test('a browser without storage keeps nothing and breaks nothing', () => {
  const nowhere = kept({ prefix: 'test:', parse: Number, write: String }, () => undefined)
  expect([nowhere.save('a', 1), nowhere.read('a'), nowhere.list()]).toEqual([false, undefined, []])
})
