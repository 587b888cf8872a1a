import { expect, test } from 'vitest'
import { type Rulings, ruled } from '@/app/teach/results/rulings'
import { NO_OVERRIDES, type Overrides } from '@/lib/assignment/report/overrides'

const drop = (question: string) => ({ decide: 'drop', question, dropped: true }) as const

/** A browser's storage of one quiz's rulings, as two tabs see it. */
function makeHome({ full = false, problem = '' } = {}) {
  let kept: Overrides = NO_OVERRIDES
  const read = (): Rulings => ({ overrides: kept, ...(problem !== '' && { problem }) })
  const keep = (overrides: Overrides): boolean => {
    if (!full) kept = overrides
    return !full
  }
  return { read, keep, kept: () => kept }
}

test('two decisions that are made before anything is drawn again are both kept', () => {
  const home = makeHome()
  const drawn: Rulings = { overrides: NO_OVERRIDES }
  ruled(drawn, drop('typed a'), home)
  expect(ruled(drawn, drop('typed b'), home)).toEqual({
    overrides: { ...NO_OVERRIDES, dropped: ['typed a', 'typed b'] },
  })
  expect(home.kept().dropped).toEqual(['typed a', 'typed b'])
})

test('what cannot be stored is told, and holds with all that is decided after it', () => {
  const home = makeHome({ full: true })
  const first = ruled({ overrides: NO_OVERRIDES }, drop('typed a'), home)
  const second = ruled(first, drop('typed b'), home)
  expect(second.overrides.dropped).toEqual(['typed a', 'typed b'])
  expect(second.problem).toContain('would not store')
  expect(home.kept()).toEqual(NO_OVERRIDES)
})

test('once there is room, what could not be stored is stored with the next decision', () => {
  const home = makeHome()
  const before = ruled({ overrides: NO_OVERRIDES }, drop('typed a'), makeHome({ full: true }))
  expect(ruled(before, drop('typed b'), home)).toEqual({
    overrides: { ...NO_OVERRIDES, dropped: ['typed a', 'typed b'] },
  })
  expect(home.kept().dropped).toEqual(['typed a', 'typed b'])
})

test('nothing is written over rulings that cannot be read', () => {
  const home = makeHome({ problem: 'They cannot be read.' })
  const after = ruled(home.read(), drop('typed a'), home)
  expect(after).toEqual({
    overrides: { ...NO_OVERRIDES, dropped: ['typed a'] },
    problem: 'They cannot be read.',
  })
  expect(ruled({ overrides: NO_OVERRIDES }, drop('typed a'), home).problem).toBe('They cannot be read.')
  expect(home.kept()).toEqual(NO_OVERRIDES)
})
