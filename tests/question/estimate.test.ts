import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatAmount } from '@/lib/fact/amount'
import type { Amount } from '@/lib/fact/pack'
import { askQuestion } from '@/lib/question/ask'
import { judge } from '@/lib/question/judge'
import { QUESTION_KINDS } from '@/lib/question/kinds'
import type { QuestionOf, Verdict } from '@/lib/question/question'
import { amountsOf } from '@/lib/question/tell/words'
import { packs, shipped } from './packs'

const { estimate } = QUESTION_KINDS

describe.each(packs)('an estimate over %s', (_name, index) => {
  const cards = index.cards.filter((card) => estimate.suits(index, card))

  test('is asked of amounts with figures that are worth estimating, and never of a sensitive fact', () => {
    expect(cards.length).toBeGreaterThan(5)
    for (const card of cards) {
      expect([card.id, card.sensitive]).toEqual([card.id, false])
      for (const amount of amountsOf(card)) {
        const least = 'from' in amount ? amount.from : 'value' in amount ? amount.value : -1
        expect([card.id, amount.unit === '%' || least >= 20]).toEqual([card.id, true])
      }
    }
  })

  test('the scale holds every figure, and has round ends', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cards), fc.string(), (card, seed) => {
        const { scale } = askQuestion(index, card, 'estimate', seed)
        for (const amount of amountsOf(card)) {
          const [low, high] =
            'from' in amount ? [amount.from, amount.to] : [figureOf(amount), figureOf(amount)]
          expect([card.id, scale.from <= low, high <= scale.to]).toEqual([card.id, true, true])
        }
        for (const end of [scale.from, scale.to])
          expect(String(end).replace(/0+$/, '').length).toBeLessThanOrEqual(3)
      }),
    )
  })

  test('a figure given as its own range is right and held; one far above every figure is wrong and missed', () => {
    for (const card of cards) {
      const question = askQuestion(index, card, 'estimate', 'law')
      for (const amount of amountsOf(card)) {
        const [low, high] = 'from' in amount ? [amount.from, amount.to] : [figureOf(amount), figureOf(amount)]
        const given = `${(low * 0.99).toFixed(1)} to ${(high * 1.01 + 0.1).toFixed(1)}`
        const verdict = judge(index, question, { text: given })
        expect([card.id, given, verdict.worth, verdict.range]).toEqual([card.id, given, 'right', 'held'])
      }
      const most = Math.max(...amountsOf(card).map((one) => ('to' in one ? one.to : figureOf(one))))
      const far = judge(index, question, { text: `${most * 20 + 50} to ${most * 30 + 50}` })
      expect([card.id, far.worth, far.range]).toEqual([card.id, 'wrong', 'missed'])
    }
  })

  test('a value is never judged worse than one that is further off on the same side', () => {
    const worths = ['wrong', 'partly', 'right']
    const some = fc.constantFrom(...cards.filter((card) => card.keys.length === 1))
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 90 }), (card, a, b) => {
        const question = askQuestion(index, card, 'estimate', 'law')
        const [amount] = amountsOf(card)
        if (!amount) return
        const middle = 'from' in amount ? (amount.from + amount.to) / 2 : figureOf(amount)
        const worth = (percent: number, side: 1 | -1): number =>
          worths.indexOf(judge(index, question, (middle * (1 + (side * percent) / 100)).toFixed(1)).worth)
        const [near, far] = [Math.min(a, b), Math.max(a, b)]
        expect(worth(near, 1)).toBeGreaterThanOrEqual(worth(far, 1))
        expect(worth(near, -1)).toBeGreaterThanOrEqual(worth(far, -1))
      }),
      { numRuns: 500 },
    )
  })
})

function figureOf(amount: Amount): number {
  return 'value' in amount ? amount.value : Number.NaN
}

test('the figure is not always at the same place on its scale', () => {
  const card = shipped.cards.find(({ id }) => id === 'population-1944:amount')
  if (!card) throw new Error('the population is asked')
  const places = new Set(
    Array.from({ length: 40 }, (_, seed) => {
      const { from, to } = askQuestion(shipped, card, 'estimate', String(seed)).scale
      return Math.round((10 * (705168 - from)) / (to - from))
    }),
  )
  expect(places.size).toBeGreaterThan(3)
})

/** What an estimate of a single amount is worth. */
function given(amount: Amount, text: string): Verdict {
  const question: QuestionOf<'estimate'> = {
    kind: 'estimate',
    card: 'one:amount',
    pack: { id: 'pack', version: 1 },
    seed: '',
    stem: 'How many?',
    keys: [formatAmount(amount)],
    unit: amount.unit,
    amounts: [amount],
    scale: { from: 0, to: 1 },
  }
  return judge(shipped, question, { text })
}

const EXACT: Amount = { qualifier: 'exactly', value: 60_000, unit: 'men' }
const SHARE: Amount = { qualifier: 'exactly', value: 52.1, unit: '%' }
const BETWEEN: Amount = { qualifier: 'between', from: 25_000, to: 30_000, unit: 'men' }
const OVER: Amount = { qualifier: 'over', value: 1_500, unit: 'men' }

test.each([
  [EXACT, '60,000', 'right', 'Right: the figure is 60,000 men.'],
  [EXACT, '66k', 'right', 'Right: the figure is 60,000 men; yours is 10% higher.'],
  [EXACT, '54,000', 'right', 'Right: the figure is 60,000 men; yours is 10% lower.'],
  [EXACT, '72,000', 'partly', 'The figure is 60,000 men; yours is 20% higher.'],
  [EXACT, '73,000', 'wrong', 'The figure is 60,000 men; yours is 22% higher.'],
  [EXACT, '600,000', 'wrong', 'The figure is 60,000 men; yours is about 10 times as high.'],
  [EXACT, '60,001', 'right', 'Right: the figure is 60,000 men; yours is less than 1% higher.'],
  [SHARE, '55%', 'right', 'Right: the figure is 52.1%; yours is 2.9 points higher.'],
  [SHARE, '47', 'partly', 'The figure is 52.1%; yours is 5.1 points lower.'],
  [SHARE, '53.1', 'right', 'Right: the figure is 52.1%; yours is 1 point higher.'],
  [SHARE, '60', 'wrong', 'The figure is 52.1%; yours is 7.9 points higher.'],
  [BETWEEN, '26,000', 'right', 'Right: the figure is 25,000 to 30,000 men.'],
  [BETWEEN, '32,000', 'partly', 'The figure is 25,000 to 30,000 men; yours is 7% higher.'],
  [BETWEEN, '33,000', 'wrong', 'The figure is 25,000 to 30,000 men; yours is 10% higher.'],
  [OVER, '1,600', 'right', 'Right: the figure is over 1,500 men; yours is 7% higher.'],
  [OVER, '2,000', 'wrong', 'The figure is over 1,500 men; yours is 33% higher.'],
] as const)('of %o a value of %s is %s', (amount, text, worth, reason) => {
  expect(given(amount, text)).toMatchObject({ worth, reason })
  expect(given(amount, text).range).toBeUndefined()
})

test.each([
  [EXACT, '40,000 to 80,000', 'right', 'held'],
  [EXACT, '30,000 to 90,000', 'right', 'held'],
  [EXACT, '30,000 to 91,000', 'partly', 'held'],
  [EXACT, '61,000 to 90,000', 'partly', 'missed'],
  [EXACT, '40,000 to 55,000', 'partly', 'missed'],
  [EXACT, '10,000 to 20,000', 'wrong', 'missed'],
  [SHARE, '45 to 60', 'right', 'held'],
  [SHARE, '40% to 61%', 'partly', 'held'],
  [SHARE, '10 to 20', 'wrong', 'missed'],
  [BETWEEN, '25,000 to 30,000', 'right', 'held'],
  [BETWEEN, '29,000 to 40,000', 'partly', 'missed'],
] as const)('of %o a range of %s is %s and %s', (amount, text, worth, range) => {
  expect(given(amount, text)).toMatchObject({ worth, range })
})

test('what was read is told, and what cannot be read is not judged', () => {
  expect(given(EXACT, '40k-80k').read).toBe('40,000 to 80,000')
  expect(given(EXACT, 'many')).toMatchObject({ worth: 'unanswered', reason: expect.stringMatching(/range/) })
  expect(given(EXACT, '80,000 to 40,000').worth).toBe('unanswered')
})
