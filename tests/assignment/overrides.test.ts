import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { questionsSum } from '@/lib/assignment/questions-sum'
import { feedbackText } from '@/lib/assignment/report/feedback-text'
import {
  COUNTINGS,
  NO_OVERRIDES,
  type Overrides,
  questionKey,
  questionKeys,
} from '@/lib/assignment/report/overrides'
import { parseOverrides } from '@/lib/assignment/report/parse-overrides'
import { makeReport, type Report } from '@/lib/assignment/report/report'
import type { Received } from '@/lib/assignment/submission/received'
import { makeVariants } from '@/lib/assignment/variants'
import { shipped } from '../question/packs'
import { classOf, questionsIn } from './class'
import { plainAlpha, plainCorrelation, plainMean } from './plain-statistics'
import { DUE, makeQuiz } from './quizzes'

const quiz = makeQuiz(shipped, 15, 2)
const asked = questionKeys(quiz)
const kinds = questionsIn(shipped, quiz, 0).map(({ kind }) => kind)
const typed = kinds.indexOf('typed')
const number = kinds.indexOf('number')
/** Three students in four write the same spelling that is not known; one writes it a little otherwise. */
const received: Received[] = classOf(shipped, quiz, 40, 'overrides').map((submission, i) => {
  const answers = submission.answers.map((given, place) => {
    const text = i === 7 ? '  ELÏHAN   tora! ' : 'Elihan Tora'
    if (place === typed)
      return i % 4 === 0 ? given : { ...given, answer: { kind: 'typed' as const, text: `${text} Xyz` } }
    return place === number
      ? { ...given, answer: { kind: 'number' as const, text: i % 2 ? '-7' : '7' } }
      : given
  })
  return { submission: { ...submission, answers }, receipt: `R${i}` }
})
const report = (overrides: Overrides): Report => makeReport(shipped, quiz, received, overrides, { now: DUE })
const plain = report(NO_OVERRIDES)

/** The sums, means and correlations of a report must follow from its own answers. */
function expectConsistent(one: Report): void {
  const counting = one.questions.filter(({ state }) => state === 'counts').map(({ place }) => place)
  const table = one.submissions.map(({ answers }) => counting.map((place) => answers[place]?.points ?? 0))
  const totals = table.map((row) => row.reduce((a, b) => a + b, 0))
  expect(one.submissions.map(({ points }) => points)).toEqual(totals)
  for (const { percent, points } of one.submissions)
    expect(percent).toEqual(counting.length === 0 ? null : (100 * points) / counting.length)
  if (counting.length === 0) return
  expect(one.class.mean).toBeCloseTo(plainMean(totals.map((x) => (100 * x) / counting.length)), 9)
  if (one.class.alpha.value !== null) expect(one.class.alpha.value).toBeCloseTo(plainAlpha(table), 6)
  for (const { place, facility, discrimination, state } of one.questions) {
    const points = one.submissions.map(({ answers }) => answers[place]?.points ?? 0)
    expect(facility).toBeCloseTo(plainMean(points), 9)
    const rest = totals.map((total, i) => total - (state === 'counts' ? (points[i] ?? 0) : 0))
    if (discrimination.value !== null)
      expect(discrimination.value).toBeCloseTo(plainCorrelation(points, rest), 9)
  }
}

test('a spelling accepted for all is right for all who wrote it, folded as names are, and for that question alone', () => {
  const text = 'Elihan Tora Xyz'
  const after = report({ ...NO_OVERRIDES, accepted: [{ question: asked[typed] ?? '', text, student: null }] })
  after.submissions.forEach((one, i) => {
    one.answers.forEach((answer, place) => {
      const before = plain.submissions[i]?.answers[place]
      if (place !== typed || i % 4 === 0) expect(answer).toEqual(before)
      else {
        expect(before?.worth).toBe('wrong')
        expect(answer).toMatchObject({
          worth: 'right',
          points: 1,
          changed: 'accepted',
          reason: expect.stringMatching(/accepts/),
        })
      }
    })
  })
  expect(after.questions[typed]?.facility).toBeGreaterThan(plain.questions[typed]?.facility ?? 1)
  expectConsistent(after)
})

test('a spelling accepted for one student is right for that one alone', () => {
  const student = plain.submissions[5]?.student ?? ''
  const after = report({
    ...NO_OVERRIDES,
    accepted: [{ question: asked[typed] ?? '', text: 'elihan tora xyz', student }],
  })
  after.submissions.forEach((one, i) => {
    expect(one.answers[typed]?.changed).toBe(i === 5 ? 'accepted' : null)
  })
  expectConsistent(after)
})

test('of a number the sign is part of what is accepted', () => {
  const after = report({
    ...NO_OVERRIDES,
    accepted: [{ question: asked[number] ?? '', text: '-7', student: null }],
  })
  after.submissions.forEach((one, i) => {
    expect(one.answers[number]?.changed).toBe(i % 2 ? 'accepted' : null)
  })
})

test('nothing given is never accepted', () => {
  for (const text of ['', ' ', '!?'])
    expect(
      report({ ...NO_OVERRIDES, accepted: asked.map((question) => ({ question, text, student: null })) }),
    ).toEqual(plain)
})

test('a worth that is set goes before all else, the last of several counts, and the student reads it', () => {
  const set = (worth: 'right' | 'partly' | 'wrong') => ({
    receipt: 'R1',
    question: asked[typed] ?? '',
    worth,
  })
  const accepted = [{ question: asked[typed] ?? '', text: 'Elihan Tora Xyz', student: null }]
  for (const [last, points] of [
    ['right', 1],
    ['partly', 0.5],
    ['wrong', 0],
  ] as const) {
    const after = report({ ...NO_OVERRIDES, accepted, set: [set('right'), set('wrong'), set(last)] })
    const one = after.submissions.find(({ receipt }) => receipt === 'R1')
    expect(one?.answers[typed]).toMatchObject({ worth: last, points, changed: 'set' })
    expect(feedbackText(after, one?.student ?? '')).toContain(one?.answers[typed]?.reason)
    expectConsistent(after)
  }
})

test('a dropped question counts for nobody, and all else is told over what is left', () => {
  fc.assert(
    fc.property(fc.subarray(kinds.map((_, place) => place)), (dropped) => {
      const after = report({ ...NO_OVERRIDES, dropped: dropped.map((place) => asked[place] ?? '') })
      expect(after.max).toBe(15 - dropped.length)
      expect(after.questions.filter(({ state }) => state === 'dropped').map(({ place }) => place)).toEqual(
        dropped,
      )
      expect(after.facts.some(({ places }) => places.some((place) => dropped.includes(place)))).toBe(false)
      expectConsistent(after)
    }),
    { numRuns: 40 },
  )
  const none = report({ ...NO_OVERRIDES, dropped: asked })
  expect(none).toMatchObject({ max: 0, class: { mean: null, passed: 0, alpha: { value: null } } })
  expect(none.submissions.every(({ percent, passed }) => percent === null && passed === null)).toBe(true)
  expect(feedbackText(none, none.students[0]?.key ?? '')).toContain('No question counts.')
})

test('any decisions give a report that is consistent in itself', () => {
  const question = fc.constantFrom(...asked, 'typed gone:who')
  const overrides: fc.Arbitrary<Overrides> = fc.record({
    version: fc.constant(3 as const),
    counting: fc.constantFrom(...COUNTINGS),
    accepted: fc.array(
      fc.record({
        question,
        text: fc.constantFrom('7', '-7', 'Elihan Tora Xyz', 'True', ''),
        student: fc.constantFrom(null, 'student 002'),
      }),
    ),
    set: fc.array(
      fc.record({
        receipt: fc.constantFrom('R1', 'R2', 'nobody'),
        question,
        worth: fc.constantFrom('right', 'partly', 'wrong'),
      }),
    ),
    dropped: fc.array(question),
  })
  fc.assert(
    fc.property(overrides, (one) => {
      expectConsistent(report(one))
      const read = parseOverrides(JSON.stringify(one), [])
      expect(read).toEqual({ ok: true, overrides: { ...one, dropped: [...new Set(one.dropped)] } })
    }),
    { numRuns: 40 },
  )
})

test('every question of a variant has the key of its place', () => {
  for (const made of quiz.variants.map((_, i) => questionsIn(shipped, quiz, i)))
    expect(made.map(questionKey)).toEqual(asked)
  expect(new Set(asked).size).toBe(asked.length)
})

test('a question dropped takes no other of its kind with it', () => {
  const many = makeQuiz(shipped, 25)
  const keys = questionKeys(many)
  expect(new Set(many.variants[0]?.map(({ kind }) => kind)).size).toBeLessThan(keys.length)
  const submissions = classOf(shipped, many, 3, 'one kind').map((submission, i) => ({
    submission,
    receipt: `R${i}`,
  }))
  keys.forEach((key, dropped) => {
    const { questions } = makeReport(
      shipped,
      many,
      submissions,
      { ...NO_OVERRIDES, dropped: [key] },
      { now: DUE },
    )
    expect(questions.flatMap(({ state, place }) => (state === 'dropped' ? place : []))).toEqual([dropped])
  })
})

test('a decision stays with its question when the questions are moved', () => {
  const accepted = [{ question: asked[typed] ?? '', text: 'Elihan Tora Xyz', student: null }]
  const dropped = [asked[number] ?? '']
  const turned = { ...quiz, variants: quiz.variants.map((questions) => questions.toReversed()) }
  const sums = makeVariants(shipped, quiz).map(({ sum }) => sum)
  const again = received.map((one) => {
    const variant = sums.indexOf(one.submission.questions)
    const questions = questionsSum(turned.variants[variant] ?? [])
    return {
      ...one,
      submission: { ...one.submission, questions, answers: one.submission.answers.toReversed() },
    }
  })
  const overrides = { ...NO_OVERRIDES, accepted, dropped }
  const [before, after] = [report(overrides), makeReport(shipped, turned, again, overrides, { now: DUE })]
  expect(after.submissions.map(({ points, max }) => [points, max])).toEqual(
    before.submissions.map(({ points, max }) => [points, max]),
  )
  expect(after.submissions.map(({ answers }) => answers.toReversed().map(({ changed }) => changed))).toEqual(
    before.submissions.map(({ answers }) => answers.map(({ changed }) => changed)),
  )
})

/** Five questions, as decisions of the earlier versions counted them. */
const FIVE = ['typed a:who', 'choice b:when', 'date c:when', 'typed d:who', 'number e:many']

test.each([
  [
    '1',
    {
      counting: 'best',
      accepted: [
        { question: 'typed a:who', student: null },
        { question: 'typed d:who', student: 'ann li' },
      ],
      dropped: ['number e:many'],
    },
  ],
  [
    '2',
    {
      counting: 'last',
      set: [{ receipt: '80KN-V46B', question: 'date c:when', worth: 'wrong' }],
      dropped: ['choice b:when', 'number e:many'],
    },
  ],
  [
    '3',
    {
      counting: 'first',
      accepted: [{ question: 'typed a:who', text: 'Elihan Tora', student: null }],
      set: [{ receipt: '80KN-V46B', question: 'date c:when', worth: 'partly' }],
      dropped: ['number e:many'],
    },
  ],
])('decisions of version %s are read for good', (version, wanted) => {
  const text = readFileSync(`tests/fixtures/assignment/overrides-${version}.json`, 'utf8')
  expect(parseOverrides(text, FIVE)).toMatchObject({ ok: true, overrides: { version: 3, ...wanted } })
})

test('what an earlier version says of a place that the quiz does not have is kept, and about no question', () => {
  const read = parseOverrides({ version: 2, counting: 'best', accepted: [], set: [], dropped: [1, 7] }, FIVE)
  expect(read).toMatchObject({ ok: true, overrides: { dropped: ['choice b:when', 'none 7'] } })
})

test('decisions that cannot be read, and those of a newer version, are told apart and never fail', () => {
  expect(parseOverrides({ ...NO_OVERRIDES, version: 4 }, FIVE)).toMatchObject({
    ok: false,
    cure: expect.stringMatching(/Reload/),
  })
  const old = { ...NO_OVERRIDES, version: 2 }
  for (const value of [
    null,
    '{',
    [],
    {},
    { ...old, dropped: [-1] },
    { ...old, dropped: [60] },
    { ...old, dropped: ['1'] },
    { ...old, accepted: [{ question: 'typed a', text: 'a', student: null }] },
    { ...NO_OVERRIDES, dropped: [1] },
    { ...NO_OVERRIDES, dropped: [''] },
    { ...NO_OVERRIDES, dropped: ['x'.repeat(401)] },
    { ...NO_OVERRIDES, accepted: [{ question: 'typed a', text: 7, student: null }] },
    { ...NO_OVERRIDES, accepted: [{ question: 'typed a', text: 'a' }] },
    { ...NO_OVERRIDES, accepted: [{ place: 0, text: 'a', student: null }] },
    { ...NO_OVERRIDES, set: [{ receipt: 'R', question: 'typed a', worth: 'unanswered' }] },
    JSON.parse(`{"__proto__":${JSON.stringify(NO_OVERRIDES)}}`),
  ])
    expect(parseOverrides(value, FIVE)).toMatchObject({
      ok: false,
      cure: expect.stringMatching(/left as it is/),
    })
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(parseOverrides(value, FIVE).ok).toBe(false)
    }),
  )
})
