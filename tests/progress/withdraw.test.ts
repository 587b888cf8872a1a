import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canWithdraw, noteAdded, withdraw } from '@/lib/progress/log/withdraw'
import { DAY, fakeStorage, NOW, open, review } from './world'

/** A log with answers of one's own, and a backup in segments of its own beside them. */
function restored() {
  const values = new Map<string, string>()
  const [own, given] = [review, review].map((one, seed) => fc.sample(one, { numRuns: 30, seed }))
  for (const one of own ?? []) open(fakeStorage(values), 'own').append(one)
  const before = open(fakeStorage(values), 'look').entries()
  const store = open(fakeStorage(values), 'giver')
  const { keys } = store.merge(given ?? [])
  return { values, before, store, added: noteAdded(fakeStorage(values), keys) }
}

test('what a backup added is taken back whole, and nothing else with it', () => {
  const { values, before, store, added } = restored()
  store.append({ entry: 'aside', at: NOW, card: 'x:y', aside: true })
  expect(canWithdraw(fakeStorage(values), added)).toBe(true)
  expect(withdraw(fakeStorage(values), added)).toBe(true)
  const after = open(fakeStorage(values), 'after').entries()
  expect(after.filter(({ entry }) => entry === 'review')).toEqual(before)
  expect(after).toHaveLength(before.length + 1)
})

test('once a part of it is gone or changed, nothing is taken back', () => {
  const { values, added } = restored()
  const gone = { key: 'annals:log:gone:0', checksum: '00000000' }
  const [first] = added
  const changed = { key: first?.key ?? '', checksum: 'ffffffff' }
  const all = new Map(values)
  for (const list of [[...added, gone], [...added, changed], []]) {
    expect(withdraw(fakeStorage(values), list)).toBe(false)
    expect(values).toEqual(all)
  }
})

test('what was merged with other segments is not taken back', () => {
  const { values, added } = restored()
  for (let i = 0; i < 24; i++)
    open(fakeStorage(values), `w${i}`).append({ entry: 'aside', at: NOW + i, card: 'x:y', aside: true })
  open(fakeStorage(values), 'z').compact(NOW + 3 * DAY)
  const all = new Map(values)
  expect(withdraw(fakeStorage(values), added)).toBe(false)
  expect(values).toEqual(all)
})
