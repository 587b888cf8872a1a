import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pressAnswer, startMatching } from '@/app/_question/kinds/matching'
import { moved } from '@/app/_question/kinds/ordering'
import { leftOf, setShare } from '@/app/_question/kinds/sharing'

const OPTIONS = ['a', 'b', 'c', 'd']
const pressAll = (texts: string[]) => texts.reduce(pressAnswer, startMatching(OPTIONS.length))

test('answers go to the rows in turn, and after the last no row waits', () => {
  expect(pressAll(['c', 'a'])).toMatchObject({ texts: ['c', 'a', '', ''], current: 2 })
  expect(pressAll(['c', 'a', 'd', 'b'])).toMatchObject({ texts: ['c', 'a', 'd', 'b'], current: undefined })
})

test('an answer pressed when every row has one is taken back, and its row waits', () => {
  expect(pressAll(['c', 'a', 'd', 'b', 'a'])).toMatchObject({ texts: ['c', '', 'd', 'b'], current: 1 })
})

test('an answer pressed for another row goes there and leaves the row it was in', () => {
  const { texts } = pressAll(['c', 'a'])
  expect(pressAnswer({ texts, current: 2 }, 'c').texts).toEqual(['', 'a', 'c', ''])
  expect(pressAnswer({ texts, current: 2 }, 'c').current).toBe(3)
  expect(pressAnswer({ texts, current: 0 }, 'c').texts).toEqual(['', 'a', '', ''])
})

test('whatever is pressed, no answer is in two rows, and a row waits while one is empty', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...OPTIONS)), (pressed) => {
      const { texts, current } = pressAll(pressed)
      const filled = texts.filter((text) => text !== '')
      expect(new Set(filled).size).toBe(filled.length)
      expect(current === undefined).toBe(filled.length === OPTIONS.length)
      if (current !== undefined) expect(texts[current]).toBe('')
    }),
  )
})

test('a line moves one place, and at the ends stays where it is', () => {
  expect(moved(OPTIONS, 2, -1)).toEqual(['a', 'c', 'b', 'd'])
  expect(moved(OPTIONS, 2, 1)).toEqual(['a', 'b', 'd', 'c'])
  expect(moved(OPTIONS, 0, -1)).toBe(OPTIONS)
  expect(moved(OPTIONS, 3, 1)).toBe(OPTIONS)
})

test('moving a line there and back leaves the order as it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 }), (at) => {
      expect(moved(moved(OPTIONS, at, 1), at + 1, -1)).toEqual(OPTIONS)
    }),
  )
})

test('whatever the bars are set to, they are whole, never more than the whole together, and no other moves', () => {
  const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.double({ min: -200, max: 400 })))
  fc.assert(
    fc.property(steps, (each) => {
      let percents = [0, 0, 0]
      for (const [bar, percent] of each) {
        const next = setShare(percents, bar, percent)
        expect(next.with(bar, 0)).toEqual(percents.with(bar, 0))
        percents = next
        expect(percents.every((one) => Number.isInteger(one) && one >= 0)).toBe(true)
        expect(leftOf(percents)).toBeGreaterThanOrEqual(0)
      }
    }),
  )
})

test('a bar that asks for more than is left gets what is left', () => {
  expect(setShare([50, 20, 0], 1, 90)).toEqual([50, 50, 0])
  expect(setShare([50, 20, 0], 1, Number.NaN)).toEqual([50, 0, 0])
})
