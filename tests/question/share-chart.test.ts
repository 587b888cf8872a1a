import { describe, expect, test } from 'vitest'
import { judge } from '@/lib/question/judge'
import { startOf } from '@/lib/question/kinds/share-chart/share-chart'
import { packs, shipped } from './packs'
import { ask, cardOf, keepsTheLaws, suited } from './several-cards'

describe.each(packs)('the share chart over %s', (_name, index) => {
  const questions = suited(index, 'share-chart').map((card) => ask(index, card, 'share-chart', 'law'))

  keepsTheLaws(
    index,
    'share-chart',
    ({ bars }) => ({ kind: 'share-chart', percents: bars.map(({ percent }) => percent) }),
    (question) => ({ kind: 'share-chart', percents: startOf(question) }),
  )

  test('the bars and the rest are the whole, and every share of it that the pack gives has its bar', () => {
    for (const { card, bars, rest } of questions) {
      const sum = bars.reduce((total, { percent }) => total + percent, rest)
      expect(sum).toBeCloseTo(100, 6)
      expect(rest).toBeGreaterThanOrEqual(0)
      const own = index.facts.get(cardOf(index, card).fact)
      const parts = index.pack.facts.filter(
        (fact) =>
          fact.kind === 'share' &&
          own?.kind === 'share' &&
          fact.of === own.of &&
          fact.moment?.time === own.moment?.time &&
          !fact.sensitive,
      )
      expect(bars.map((bar) => cardOf(index, bar.card).fact).sort()).toEqual(parts.map(({ id }) => id).sort())
    }
  })

  test('a bar within 3 points is right, within 8 nearly, and further off it is missed', () => {
    for (const question of questions) {
      const set = (off: number) => {
        const percents = question.bars.map(({ percent }) => percent + (percent > 50 ? -off : off))
        return judge(index, question, { kind: 'share-chart', percents })
      }
      expect(set(3)).toMatchObject({ worth: 'right', missed: [] })
      expect(set(4)).toMatchObject({ worth: 'partly', missed: [] })
      expect(set(9).worth).toBe('wrong')
      expect(set(9).missed).toEqual(question.bars.map(({ card }) => card))
      for (const { percent } of question.bars) expect(set(9).reason).toContain(`${percent}%`)
    }
  })
})

test('a bar left out is one at nothing', () => {
  const question = ask(shipped, cardOf(shipped, 'share-kazakhs:percent'), 'share-chart', 'law')
  const verdict = judge(shipped, question, {
    percents: question.bars.map((bar, i) => (i === 0 ? bar.percent : null)),
  })
  expect(verdict.worth).toBe('wrong')
  expect(verdict.missed).toEqual([question.bars[1]?.card])
})
