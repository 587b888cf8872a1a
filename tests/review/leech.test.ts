import { expect, test } from 'vitest'
import { isLeech } from '@/lib/review/leech'
import { reviewed, START } from './learner'

test('a card is a leech from its eighth lapse on', () => {
  const lapsed = (lapses: number) => reviewed(START, START + 1, { reviews: 20, lapses })
  expect([0, 7, 8, 9].map((lapses) => isLeech(lapsed(lapses)))).toEqual([false, false, true, true])
  expect(isLeech({ kind: 'new' })).toBe(false)
})
