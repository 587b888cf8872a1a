import { describe, expect, test } from 'vitest'
import { type Answer, KINDS, type Kind, type Verdict } from '@/lib/question/question'
import { counts, evidenceOf, isOpen, rate as rateJudged } from '@/lib/review/rating'
import type { Rating } from '@/lib/review/review'
import { reviewed, START } from './learner'

const WORTHS = ['right', 'partly', 'wrong', 'unanswered'] as const

const answerOf: Record<Kind, Answer> = {
  flip: { kind: 'flip', recalled: 'got it' },
  choice: { kind: 'choice', text: 'Ghulja' },
  typed: { kind: 'typed', text: 'Ghulja' },
  date: { kind: 'date', text: '12 November 1944' },
  number: { kind: 'number', text: '60,000' },
  'true-false': { kind: 'true-false', says: true },
  estimate: { kind: 'estimate', text: '40,000 to 80,000' },
  cloze: { kind: 'cloze', text: 'Ghulja' },
  select: { kind: 'select', texts: ['Ghulja'] },
  'name-all': { kind: 'name-all', texts: ['Ghulja'] },
  match: { kind: 'match', texts: ['Ghulja'] },
  order: { kind: 'order', texts: ['Ghulja'] },
  place: { kind: 'place', slot: 0 },
  compare: { kind: 'compare', side: 0 },
  'share-chart': { kind: 'share-chart', percents: [50] },
  'who-says': { kind: 'who-says', texts: ['Forbes'] },
  consequence: { kind: 'consequence', texts: ['Moscow wanted peace'] },
  groups: { kind: 'groups', texts: ['Uyghur'] },
}

const rate = (kind: Kind, verdict: Verdict, answer: Answer, hinted = false) =>
  rateJudged({ card: 'own', kind, verdict, answer, hinted })

const verdict = (worth: Verdict['worth'], forgiven = false): Verdict =>
  forgiven ? { worth, reason: '', forgiven: true } : { worth, reason: '' }

/** The rating for right, partly and wrong. */
const TABLE: Record<Exclude<Kind, 'flip'>, [Rating, Rating, Rating]> = {
  choice: [3, 1, 1],
  typed: [3, 2, 1],
  date: [3, 2, 1],
  number: [3, 2, 1],
  'true-false': [3, 2, 1],
  estimate: [3, 2, 1],
  cloze: [3, 2, 1],
  select: [3, 2, 1],
  'name-all': [3, 2, 1],
  match: [3, 2, 1],
  order: [3, 2, 1],
  place: [3, 2, 1],
  compare: [3, 2, 1],
  'share-chart': [3, 2, 1],
  'who-says': [3, 2, 1],
  consequence: [3, 2, 1],
  groups: [3, 2, 1],
}
const WEAK = ['true-false', 'match', 'order', 'place', 'compare', 'share-chart', 'who-says', 'groups']

describe('a rating', () => {
  test.each(Object.entries(TABLE))('of %s follows from what the answer was worth', (kind, ratings) => {
    const known = KINDS.find((one) => one === kind) ?? 'flip'
    const rated = WORTHS.map((worth) => rate(known, verdict(worth), answerOf[known]))
    expect(rated).toEqual([...ratings, undefined])
  })

  test.each([
    ['forgot', 'wrong', 1],
    ['hard', 'right', 2],
    ['got it', 'right', 3],
    ['easy', 'right', 4],
  ] as const)('of a flipped card is the learner’s own: %s', (recalled, worth, rating) => {
    expect(rate('flip', verdict(worth), { kind: 'flip', recalled })).toBe(rating)
  })

  test('of a guessed choice is Again, though it is right', () => {
    expect(rate('choice', verdict('right'), { kind: 'choice', text: 'Ghulja', guessed: true })).toBe(1)
    expect(rate('choice', verdict('right'), { kind: 'choice', text: 'Ghulja', guessed: false })).toBe(3)
  })

  test('is Hard for a forgiven typo and for a hint', () => {
    expect(rate('typed', verdict('right', true), answerOf.typed)).toBe(2)
    expect(rate('typed', verdict('right'), answerOf.typed, true)).toBe(2)
    expect(rate('typed', verdict('wrong'), answerOf.typed, true)).toBe(1)
  })

  test('is Easy by the learner’s own click only, and never Hard or Easy for a choice', () => {
    for (const kind of KINDS) {
      for (const worth of WORTHS) {
        for (const hinted of [false, true]) {
          const rating = rate(kind, verdict(worth, hinted), answerOf[kind], hinted)
          expect(rating).not.toBe(4)
          if (kind === 'choice') expect(rating).not.toBe(2)
        }
      }
    }
  })
})

describe('a question over several cards', () => {
  const several = (worth: Verdict['worth'], missed: string[]): Verdict => ({ worth, reason: '', missed })

  test.each(KINDS)('is Again for its own card exactly if that was missed: %s', (kind) => {
    for (const worth of ['right', 'partly', 'wrong'] as const) {
      expect(rate(kind, several(worth, ['own', 'other']), answerOf[kind])).toBe(1)
      expect(rate(kind, several(worth, ['other']), answerOf[kind])).toBe(3)
    }
    expect(rate(kind, several('unanswered', []), answerOf[kind])).toBeUndefined()
  })

  test('is Hard where something was wrong and no card was missed', () => {
    expect(rate('name-all', several('partly', []), answerOf['name-all'])).toBe(2)
    expect(rate('name-all', several('right', []), answerOf['name-all'])).toBe(3)
  })

  test.each(KINDS)('is weak whatever its kind: %s', (kind) => {
    expect(evidenceOf(kind, several('right', []))).toBe('weak')
    expect(evidenceOf(kind) === 'weak').toBe(WEAK.includes(kind))
  })
})

describe('a review', () => {
  const due = reviewed(START - 10, START)
  const early = reviewed(START - 10, START + 1)
  const done = reviewed(START, START + 5)
  const fresh = { kind: 'new' } as const

  test.each(KINDS)('of a miss always counts, by %s too', (kind) => {
    for (const memory of [fresh, due, early])
      expect(counts(evidenceOf(kind), 1, memory, START)).toBe('scheduled')
  })

  test.each(KINDS)('of a card scheduled on the same study day is practice, by %s', (kind) => {
    for (const rating of [1, 2, 3, 4] as const)
      expect(counts(evidenceOf(kind), rating, done, START)).toBe('practice')
  })

  test.each(KINDS.filter((kind) => !WEAK.includes(kind)))(
    'of what was known counts when new or due: %s',
    (kind) => {
      for (const rating of [2, 3, 4] as const) {
        expect(counts(evidenceOf(kind), rating, fresh, START)).toBe('scheduled')
        expect(counts(evidenceOf(kind), rating, due, START)).toBe('scheduled')
        expect(counts(evidenceOf(kind), rating, early, START)).toBe('practice')
      }
    },
  )

  test.each(KINDS.filter((kind) => WEAK.includes(kind)))('of a right answer to %s is practice', (kind) => {
    for (const memory of [fresh, due, early])
      expect(counts(evidenceOf(kind), 3, memory, START)).toBe('practice')
  })

  test('is still open for a card that is new or due and was not scheduled today', () => {
    expect([fresh, due, early, done].map((memory) => isOpen(memory, START))).toEqual([
      ...[true, true, false, false],
    ])
    expect(isOpen(reviewed(START, START), START)).toBe(false)
  })
})
