import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeLatestOnly } from '@/app/_platform/latest-only'

/** Runs begun one after the other that end in any order, some of them badly; what was handed on. */
async function handedOn(order: readonly number[], bad: ReadonlySet<number>, isEnded = false) {
  const told: (number | 'failed')[] = []
  const { run, end } = makeLatestOnly<number>(
    (value) => told.push(value),
    () => told.push('failed'),
  )
  const ends: (() => void)[] = []
  const runs = order.map((_, i) =>
    run(
      () =>
        new Promise((resolve, reject) => {
          ends[i] = () => (bad.has(i) ? reject(new Error('not here')) : resolve(i))
        }),
    ),
  )
  if (isEnded) end()
  for (const i of order) ends[i]?.()
  await Promise.all(runs)
  return told
}

const orders = fc
  .integer({ min: 1, max: 8 })
  .chain((count) => fc.shuffledSubarray([...Array(count).keys()], { minLength: count }))
const some = fc.array(fc.nat(7)).map((bad) => new Set(bad))

test('of any runs that end in any order, well or badly, only the last begun is handed on, once', async () => {
  await fc.assert(
    fc.asyncProperty(orders, some, async (order, bad) => {
      const last = order.length - 1
      expect(await handedOn(order, bad)).toEqual([bad.has(last) ? 'failed' : last])
    }),
  )
})

test('after the end nothing is handed on', async () => {
  expect(await handedOn([1, 0], new Set([1]), true)).toEqual([])
})
