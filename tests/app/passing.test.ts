import fc from 'fast-check'
import { expect, test } from 'vitest'
import { begunAt, passed } from '@/app/quiz/passing'

test('the time that passed is what the clock says that saw more of it', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(), fc.integer(), fc.nat(), (wall, steady, set, ms) => {
      const look = begunAt(wall, steady, undefined)
      // A sleeping device stops the steady clock; a clock that is put back says nothing.
      expect(passed(look, wall + ms, steady).ms).toBe(ms)
      expect(passed(look, wall + set, steady + ms).ms).toBe(Math.max(set, ms))
    }),
  )
})

test('it is written every five seconds, however often another tab makes the count begin anew', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.array(fc.integer({ min: 1, max: 4_999 }), { maxLength: 40 }),
      (start, pauses) => {
        let [steady, written] = [start, start]
        let look = begunAt(0, start, undefined)
        for (const pause of pauses) {
          steady += pause
          const { isDue } = passed(look, 0, steady)
          expect(isDue).toBe(steady - written >= 5_000)
          if (isDue) written = steady
          look = begunAt(0, steady, { ...look, written })
        }
      },
    ),
  )
})
