import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { feedbackText } from '@/lib/assignment/feedback-text'
import { COUNTINGS, NO_OVERRIDES, type Overrides } from '@/lib/assignment/overrides'
import { parseOverrides } from '@/lib/assignment/parse-overrides'
import type { Received } from '@/lib/assignment/received'
import { makeReport, type Report } from '@/lib/assignment/report'
import { shipped } from '../question/packs'
import { classOf, questionsIn } from './class'
import { plainAlpha, plainCorrelation, plainMean } from './plain-statistics'
import { DUE, makeQuiz } from './quizzes'

const quiz = makeQuiz(shipped, 15, 2)
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
  const after = report({ ...NO_OVERRIDES, accepted: [{ place: typed, text, student: null }] })
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
  const after = report({ ...NO_OVERRIDES, accepted: [{ place: typed, text: 'elihan tora xyz', student }] })
  after.submissions.forEach((one, i) => {
    expect(one.answers[typed]?.changed).toBe(i === 5 ? 'accepted' : null)
  })
  expectConsistent(after)
})

test('of a number the sign is part of what is accepted', () => {
  const after = report({ ...NO_OVERRIDES, accepted: [{ place: number, text: '-7', student: null }] })
  after.submissions.forEach((one, i) => {
    expect(one.answers[number]?.changed).toBe(i % 2 ? 'accepted' : null)
  })
})

test('nothing given is never accepted', () => {
  for (const text of ['', ' ', '!?'])
    expect(
      report({ ...NO_OVERRIDES, accepted: kinds.map((_, place) => ({ place, text, student: null })) }),
    ).toEqual(plain)
})

test('a worth that is set goes before all else, the last of several counts, and the student reads it', () => {
  const set = (worth: 'right' | 'partly' | 'wrong') => ({ receipt: 'R1', place: typed, worth })
  const accepted = [{ place: typed, text: 'Elihan Tora Xyz', student: null }]
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
      const after = report({ ...NO_OVERRIDES, dropped })
      expect(after.max).toBe(15 - dropped.length)
      expect(after.questions.filter(({ state }) => state === 'dropped').map(({ place }) => place)).toEqual(
        dropped,
      )
      expect(after.facts.some(({ places }) => places.some((place) => dropped.includes(place)))).toBe(false)
      expectConsistent(after)
    }),
    { numRuns: 40 },
  )
  const none = report({ ...NO_OVERRIDES, dropped: kinds.map((_, place) => place) })
  expect(none).toMatchObject({ max: 0, class: { mean: null, passed: 0, alpha: { value: null } } })
  expect(none.submissions.every(({ percent, passed }) => percent === null && passed === null)).toBe(true)
  expect(feedbackText(none, none.students[0]?.key ?? '')).toContain('No question counts.')
})

test('any decisions give a report that is consistent in itself', () => {
  const place = fc.nat(16)
  const overrides: fc.Arbitrary<Overrides> = fc.record({
    version: fc.constant(2 as const),
    counting: fc.constantFrom(...COUNTINGS),
    accepted: fc.array(
      fc.record({
        place,
        text: fc.constantFrom('7', '-7', 'Elihan Tora Xyz', 'True', ''),
        student: fc.constantFrom(null, 'student 002'),
      }),
    ),
    set: fc.array(
      fc.record({
        receipt: fc.constantFrom('R1', 'R2', 'nobody'),
        place,
        worth: fc.constantFrom('right', 'partly', 'wrong'),
      }),
    ),
    dropped: fc.array(place),
  })
  fc.assert(
    fc.property(overrides, (one) => {
      expectConsistent(report(one))
      const read = parseOverrides(JSON.stringify(one))
      expect(read).toEqual({ ok: true, overrides: { ...one, dropped: [...new Set(one.dropped)] } })
    }),
    { numRuns: 40 },
  )
})

test.each([
  [
    '1',
    {
      counting: 'best',
      accepted: [
        { place: 0, student: null },
        { place: 3, student: 'ann li' },
      ],
      dropped: [4],
    },
  ],
  ['2', { counting: 'last', set: [{ receipt: '80KN-V46B', place: 2, worth: 'wrong' }], dropped: [1, 4] }],
])('decisions of version %s are read for good', (version, wanted) => {
  const text = readFileSync(`tests/fixtures/assignment/overrides-${version}.json`, 'utf8')
  expect(parseOverrides(text)).toMatchObject({ ok: true, overrides: { version: 2, ...wanted } })
})

test('decisions that cannot be read, and those of a newer version, are told apart and never fail', () => {
  expect(parseOverrides({ ...NO_OVERRIDES, version: 3 })).toMatchObject({
    ok: false,
    cure: expect.stringMatching(/Reload/),
  })
  for (const value of [
    null,
    '{',
    [],
    {},
    { ...NO_OVERRIDES, dropped: [-1] },
    { ...NO_OVERRIDES, dropped: [60] },
    { ...NO_OVERRIDES, dropped: ['1'] },
    { ...NO_OVERRIDES, accepted: [{ place: 0, text: 7, student: null }] },
    { ...NO_OVERRIDES, accepted: [{ place: 0, text: 'a' }] },
    { ...NO_OVERRIDES, set: [{ receipt: 'R', place: 0, worth: 'unanswered' }] },
    JSON.parse(`{"__proto__":${JSON.stringify(NO_OVERRIDES)}}`),
  ])
    expect(parseOverrides(value)).toMatchObject({ ok: false, cure: expect.stringMatching(/left as it is/) })
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(parseOverrides(value).ok).toBe(false)
    }),
  )
})
