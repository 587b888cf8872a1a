import { describe, expect, test } from 'vitest'
import { factOf } from '@/lib/card/pack-index'
import { parseTime } from '@/lib/fact/time'
import { judge } from '@/lib/question/judge'
import { packs } from './packs'
import { ask, cardOf, keepsTheLaws, meetsOthers, suited } from './several-cards'

describe.each(packs)('placing on the timeline over %s', (_name, index) => {
  const questions = suited(index, 'place').flatMap((card) =>
    ['a', 'b', 'c'].map((seed) => ask(index, card, 'place', seed)),
  )

  meetsOthers(index, 'place')

  keepsTheLaws(
    index,
    'place',
    ({ slot }) => ({ kind: 'place', slot }),
    () => ({ kind: 'place', slot: -1 }),
  )

  test('the event and three to five others stand on days apart, the others in order', () => {
    const daysOf = (id: string): [number, number] => {
      const fact = factOf(index, cardOf(index, id).fact)
      const time = fact.kind === 'event' ? parseTime(fact.time) : undefined
      if (time?.kind !== 'point') throw new Error(`${id} has no single time`)
      const slack = { day: 3, month: 31, season: 92, year: 366 }[time.at.precision]
      return time.at.approximate
        ? [time.at.first - slack, time.at.last + slack]
        : [time.at.first, time.at.last]
    }
    for (const { event, fixed, slot } of questions) {
      expect([3, 4, 5]).toContain(fixed.length)
      const inOrder = [...fixed.slice(0, slot), event, ...fixed.slice(slot)].map(({ card }) => daysOf(card))
      inOrder.forEach(([first], i) => {
        expect(inOrder[i - 1]?.[1] ?? Number.NEGATIVE_INFINITY).toBeLessThan(first)
      })
    }
  })

  test('every place but the right one is not right: partly the next one to it, wrong any other', () => {
    for (const question of questions) {
      for (let slot = 0; slot <= question.fixed.length; slot += 1) {
        const off = Math.abs(slot - question.slot)
        const { worth, missed } = judge(index, question, { kind: 'place', slot })
        expect(worth).toBe(off === 0 ? 'right' : off === 1 ? 'partly' : 'wrong')
        expect(missed).toEqual(off > 1 ? [question.card] : [])
      }
    }
  })

  test('the others are shown with their dates, so only the event is asked, and its date is told afterwards', () => {
    for (const question of questions) {
      expect(question.others).toBeUndefined()
      const { reason } = judge(index, question, { kind: 'place', slot: question.slot })
      expect(reason).toContain(question.event.date)
      expect(question.keys).toEqual([question.event.date])
    }
  })
})
