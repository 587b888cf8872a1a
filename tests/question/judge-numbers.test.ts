import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatNumber } from '@/lib/fact/amount'
import type { Amount } from '@/lib/fact/pack'
import { askQuestion, kindsFor } from '@/lib/question/ask'
import { judge } from '@/lib/question/judge'
import type { QuestionOf } from '@/lib/question/question'
import { otherThingIn } from '@/lib/question/read/counted-things'
import { readNumber } from '@/lib/question/read/read-number'
import { amountsOf } from '@/lib/question/tell/words'
import { shipped } from './packs'

const asked = shipped.cards
  .filter((card) => kindsFor(shipped, card).includes('number'))
  .map((card) => ({ card, question: askQuestion(shipped, card, 'number', 'law') }))

const [{ question: any } = {}] = asked

/** A question that wants this amount. */
function wanting(amount: Amount): QuestionOf<'number'> {
  if (any?.kind !== 'number') throw new Error('no card asks for a number')
  return { ...any, unit: amount.unit, amounts: [amount] }
}

const worthOf = (amount: Amount, text: string): string => judge(shipped, wanting(amount), text).worth

const OVER: Amount = { qualifier: 'over', value: 60_000, unit: 'soldiers' }
const UP_TO: Amount = { qualifier: 'up to', value: 500, unit: 'officers' }
const BETWEEN: Amount = { qualifier: 'between', from: 25_000, to: 30_000, unit: 'troops' }
const AROUND: Amount = { qualifier: 'around', value: 20_000, unit: 'horsemen' }
const EXACTLY: Amount = { qualifier: 'exactly', value: 592, unit: 'days' }
const TWICE: Amount = { qualifier: 'exactly', value: 2, unit: 'times' }
const SHARE: Amount = { qualifier: 'exactly', value: 52.1, unit: '%' }
const PLANES: Amount = { qualifier: 'exactly', value: 42, unit: 'airplanes' }

const LOWER = [
  'over',
  'more than',
  'above',
  'at least',
  'no fewer than',
  'not less than',
  '>',
  '≥',
  'a minimum of',
  'upwards of',
  'min.',
]
const UPPER = [
  'under',
  'less than',
  'fewer than',
  'below',
  'at most',
  'no more than',
  'not more than',
  'up to',
  '<',
  '≤',
  'a maximum of',
  'almost',
  'nearly',
  'max.',
  'not over',
  'not quite',
  'short of',
]
const ABOUT = [
  '',
  'around',
  'about',
  'roughly',
  '~',
  'c.',
  'approximately',
  'circa',
  'some',
  'exactly',
  'more or less',
  'ca.',
]
const NOT = ['not', 'never', 'not exactly', 'isn’t', 'other than', 'not around'] // prettier-ignore

describe('what is said of a number', () => {
  test.each([
    ['over', OVER, [...LOWER, ...ABOUT], [...UPPER, ...NOT]],
    ['up to', UP_TO, [...UPPER, ...ABOUT], [...LOWER, ...NOT]],
    ['between', BETWEEN, ABOUT, [...LOWER, ...UPPER, ...NOT]],
    ['around', AROUND, ABOUT, [...LOWER, ...UPPER, ...NOT]],
    ['exactly', EXACTLY, ABOUT, [...LOWER, ...UPPER, ...NOT]],
  ] as const)(
    'of an amount that is “%s”, is right if the source says so or nobody does',
    (_, amount, right, no) => {
      const figure = formatNumber(amount.qualifier === 'between' ? 27_000 : amount.value)
      for (const words of right)
        for (const text of [`${words} ${figure}`, `${words} ${figure} ${amount.unit}`, `${words}${figure}`])
          if (text.startsWith(`${words} `) || /^\W*$/.test(words))
            expect([text, worthOf(amount, text)]).toEqual([text, 'right'])
      for (const words of no)
        for (const text of [
          `${words} ${figure}`,
          `${words} ${figure} ${amount.unit}`,
          `${words.toUpperCase()} ${figure}`,
        ])
          expect([text, worthOf(amount, text)]).not.toEqual([text, 'right'])
    },
  ) // prettier-ignore

  test.each([
    [OVER, 'under 60,000', 'wrong'],
    [OVER, 'at most 1,500', 'wrong'],
    [OVER, 'not 60,000', 'wrong'],
    [OVER, '60,000 or less', 'wrong'],
    [OVER, '60,000 or fewer', 'wrong'],
    [OVER, '60,000 or more', 'right'],
    [OVER, '60,000+', 'right'],
    [OVER, 'sixty thousand and more', 'right'],
    [OVER, 'less than 70,000', 'wrong'],
    [OVER, 'no less than 60k', 'right'],
    [UP_TO, '500 at most', 'right'],
    [UP_TO, '500 or more', 'wrong'],
    [UP_TO, 'over 500', 'wrong'],
    [BETWEEN, 'between 25,000 and 30,000', 'right'],
    [BETWEEN, 'over 25,000', 'wrong'],
    [BETWEEN, 'up to 30,000', 'wrong'],
    [EXACTLY, 'over 592', 'wrong'],
    [EXACTLY, 'at least 592', 'partly'],
    [EXACTLY, 'over 580', 'partly'],
    [EXACTLY, 'under 580', 'wrong'],
  ] as const)('of %o, “%s” is %s', (amount, text, worth) => {
    expect(worthOf(amount, text)).toBe(worth)
  })

  test('of every amount of the pack, its opposite is not right, in the other kinds neither', () => {
    for (const card of shipped.cards) {
      for (const kind of kindsFor(shipped, card)) {
        if (kind !== 'number' && kind !== 'estimate') continue
        const question = askQuestion(shipped, card, kind, 'law')
        for (const amount of amountsOf(card)) {
          const lies = amount.qualifier === 'over' ? UPPER : amount.qualifier === 'up to' ? LOWER : NOT
          const value = amount.qualifier === 'between' ? amount.from : 'value' in amount ? amount.value : 0
          for (const words of lies) {
            const text = `${words} ${value}`
            // Another side of a dispute may say so.
            if (amountsOf(card).length > 1) continue
            expect([card.id, kind, text, judge(shipped, question, text).worth]).toEqual([
              card.id,
              kind,
              text,
              'wrong',
            ])
          }
        }
      }
    }
  }) // prettier-ignore

  test('is said back', () => {
    expect(judge(shipped, wanting(OVER), 'less than 60k')).toEqual({
      worth: 'wrong',
      reason: 'The number is right, but not “less than”.',
      read: 'under 60,000',
    })
  })
})

describe('what is counted', () => {
  test.each([
    [
      PLANES,
      [
        '42',
        '42 planes',
        '42 aircraft',
        '42 airplanes',
        '42 aeroplanes',
        '42 captured airplanes',
        'forty-two planes',
        '42 Kuomintang bombers',
        '42 of them',
        '42 things',
        '42 in all',
      ],
      [
        '42 tanks',
        '42 trucks',
        '42 soldiers',
        'forty-two tanks',
        '42 men',
        '42 captured tanks',
        '42 horses',
        '42 officers',
        '42 districts',
      ],
    ],
    [{ ...PLANES, value: 14 }, ['14 airplanes', '14 bombers'], ['14 trucks', '14 Lorries', '14 ships']],
    [
      OVER,
      [
        '60,000 men',
        '60,000 troops',
        '60,000 fighters',
        '60,000 foot soldiers',
        '60k soldiers',
        '60,000 in the Second Army',
      ],
      ['60,000 horses', '60,000 tanks', '60,000 rifles', '60,000 families'],
    ],
    [
      { ...PLANES, unit: 'tanks', value: 2 },
      ['2 tanks', 'two tanks', '2 tank'],
      ['2 planes', '2 armoured vehicles', 'two trucks'],
    ],
    [
      { ...PLANES, unit: 'armoured vehicles', value: 2 },
      ['2 armoured vehicles', '2 armored cars', '2 vehicles'],
      ['2 tanks', '2 cannons', '2 trucks'],
    ],
    [
      { ...PLANES, unit: 'military trucks and artillery-towing vehicles', value: 120 },
      ['120 trucks', '120 lorries', '120 vehicles', '120 military trucks'],
      ['120 planes', '120 soldiers', '120 tanks'],
    ],
    [
      { ...PLANES, unit: 'cavalry horses', value: 6000 },
      ['6,000 horses', '6000 mounts', '6,000 cavalry horses'],
      ['6,000 tanks', '6,000 camels'],
    ],
    [
      { ...PLANES, unit: 'people', value: 705_168 },
      ['705,168 people', '705,168 inhabitants', '705168 souls'],
      ['705,168 soldiers', '705,168 horses', '705,168 families'],
    ],
    [
      { ...PLANES, unit: 'members', value: 18 },
      ['18 men', '18 ministers', '18 people', 'eighteen members'],
      ['18 districts', '18 tanks', '18 regiments'],
    ],
    [
      { ...PLANES, unit: 'districts', value: 3 },
      ['3 Districts', 'three districts', '3 regions'],
      ['3 provinces', '3 towns', '3 men'],
    ],
    [
      { ...PLANES, unit: 'regiments', value: 6 },
      ['6 regiments', 'six'],
      ['6 divisions', '6 armies', '6 battalions'],
    ],
    [
      { ...PLANES, unit: 'border posts', value: 4 },
      ['4 posts', '4 border posts', 'four outposts'],
      ['4 towns', '4 villages'],
    ],
    [
      { ...PLANES, unit: 'Uyghurs', value: 3 },
      ['3 Uyghurs', '3 men', 'three Uyghur nationalists'],
      ['3 tanks', '3 districts'],
    ],
    [{ ...PLANES, unit: 'languages', value: 4 }, ['4 languages', 'four'], ['4 peoples', '4 newspapers']],
  ] as const)('of %o, in other words is right, and another thing is wrong', (amount, right, wrong) => {
    for (const text of right) expect([text, worthOf(amount, text)]).toEqual([text, 'right'])
    for (const text of wrong) expect([text, worthOf(amount, text)]).toEqual([text, 'wrong'])
  }) // prettier-ignore

  test('is never another thing in the unit of an amount of the pack', () => {
    for (const { question } of asked) {
      const { unit } = question.kind === 'number' ? question : { unit: '' }
      for (const number of ['7', 'seven', 'around 7,000', 'one'])
        expect([unit, otherThingIn(`${number} ${unit}`, unit)]).toEqual([unit, undefined])
    }
  })

  test('is read of any text without an exception', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, unit) => {
        otherThingIn(text, unit)
        judge(shipped, wanting({ ...OVER, unit }), text)
      }),
    )
    for (const text of ['7 '.repeat(5e5), 'not '.repeat(2.5e5), 'point one '.repeat(1e5)])
      expect(judge(shipped, wanting(OVER), text).worth).toBe('unanswered')
  })
})

describe('numbers in words', () => {
  test.each([
    ['twice', 'right'],
    ['Twice', 'right'],
    ['two times', 'right'],
    ['2 times', 'right'],
    ['2', 'right'],
    ['once', 'wrong'],
    ['thrice', 'wrong'],
    ['three times', 'wrong'],
    ['only twice', 'right'],
    ['not twice', 'wrong'],
    ['at least twice', 'partly'],
  ])('“%s” for two times is %s', (text, worth) => {
    expect(worthOf(TWICE, text)).toBe(worth)
  })

  test('“twice” is no answer in days', () => {
    expect(judge(shipped, wanting({ ...EXACTLY, value: 2 }), 'twice').worth).toBe('unanswered')
  })

  test.each([
    ['fifty-two point one', 52.1],
    ['fifty-two point one percent', 52.1],
    ['fifty two point one per cent', 52.1],
    ['52 point 1', 52.1],
    ['52 point one', 52.1],
    ['25 point 3', 25.3],
    ['Twenty-Five Point Three', 25.3],
    ['zero point five', 0.5],
    ['one point two five', 1.25],
    ['one point five million', 1_500_000],
    ['three point two four one', 3.241],
  ])('“%s” is %d', (text, value) => {
    expect(readNumber(text)?.low).toBeCloseTo(value, 9)
  })

  test.each(['point', 'point taken', 'fifty-two point', 'one point two point three'])(
    '“%s” has no decimals',
    (text) => {
      expect([undefined, 52]).toContain(readNumber(text)?.low)
    },
  ) // prettier-ignore

  test('a share is right in words', () => {
    expect(worthOf(SHARE, 'fifty-two point one percent')).toBe('right')
    expect(worthOf(SHARE, 'fifty-two point two percent')).toBe('partly')
  })

  test('every number with decimals is read from its words', () => {
    const words = 'zero one two three four five six seven eight nine'.split(' ')
    fc.assert(
      fc.property(fc.nat(999), fc.array(fc.nat(9), { minLength: 1, maxLength: 4 }), (whole, decimals) => {
        const said = decimals.map((digit) => words[digit]).join(' ')
        expect(readNumber(`${whole} point ${said}`)?.low).toBeCloseTo(
          Number(`${whole}.${decimals.join('')}`),
          9,
        )
      }),
    )
  }) // prettier-ignore
})

test.each(['42 elephants', '42 airplains', 'about 42 bananas'])('what “%s” counts is asked again', (text) => {
  const { worth, reason } = judge(shipped, wanting(PLANES), text)
  expect([worth, reason]).toEqual(['unanswered', expect.stringContaining('but we asked about airplanes')])
})
