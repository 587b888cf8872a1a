import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Submission } from '@/lib/assignment/assignment'
import type { Quiz } from '@/lib/assignment/quiz'
import { NO_OVERRIDES } from '@/lib/assignment/report/overrides'
import { REMARK_WORDS, REMARKS, type Remark, remarksOn, timesOf } from '@/lib/assignment/report/remarks'
import { makeReport } from '@/lib/assignment/report/report'
import { shipped } from '../question/packs'
import { classOf, questionsIn } from './class'
import { DUE, MADE, makeQuiz } from './quizzes'
import { answer } from './submissions'

const quiz = makeQuiz(shipped, 15)
const [honest] = classOf(shipped, quiz, 1, 'remarks')
const MINUTE = 60_000
const HOUR = 60 * MINUTE

function remarks(change: Partial<Submission>, of: Partial<Quiz> = {}, now = DUE): Remark[] {
  const submission = {
    ...honest,
    begun: DUE - 2 * HOUR,
    handedIn: DUE - 2 * HOUR + MINUTE,
    ...change,
  } as Submission
  const changed = { ...quiz, ...of }
  return remarksOn(changed, submission, timesOf(changed, submission), now)
}

test('an honest submission has no remark', () => {
  expect(remarks({})).toEqual([])
  expect(remarks({ minutes: null, begun: MADE }, { minutes: null, due: null })).toEqual([])
})

test('the due moment itself is in time, and a millisecond later is late', () => {
  const at = (handedIn: number) => remarks({ handedIn, begun: handedIn - MINUTE }, {}, DUE + HOUR)
  expect(at(DUE)).toEqual([])
  expect(at(DUE + 1)).toEqual(['late'])
})

test('thirty seconds beyond the limit are forgiven, then all of the time over it is told', () => {
  const begun = DUE - HOUR
  const after = (ms: number, minutes: number | null = 20) => ({ begun, handedIn: begun + ms, minutes })
  expect(remarks(after(20 * MINUTE + 30_000))).toEqual([])
  expect(remarks(after(20 * MINUTE + 30_001))).toEqual(['over time'])
  expect(timesOf(quiz, { ...(honest as Submission), ...after(20 * MINUTE + 30_001) }).overTime).toBe(30_001)
  expect(remarks(after(30 * MINUTE, 30))).toEqual([])
  expect(remarks(after(30 * MINUTE, 25))).toEqual(['over time', 'unknown minutes'])
  expect(remarks(after(30 * MINUTE, null))).toEqual(['over time', 'unknown minutes'])
  expect(remarks(after(10 * MINUTE, 600))).toEqual(['unknown minutes'])
  expect(remarks(after(50 * MINUTE, null), { minutes: null })).toEqual([])
})

test('extra time is what the link gave beyond the quiz’s own, and only as it was given out', () => {
  const extra = (minutes: number | null, of: Partial<Quiz> = {}) =>
    timesOf({ ...quiz, ...of }, { ...(honest as Submission), minutes }).extraMinutes
  expect([extra(20), extra(30), extra(25), extra(600), extra(null)]).toEqual([0, 10, 0, 0, 0])
  expect(extra(35, { extraMinutes: [10, 15] })).toBe(15)
  expect(extra(null, { minutes: null })).toBe(0)
})

test('clocks may differ by five minutes, and no more', () => {
  const begunAt = (begun: number) => remarks({ begun, handedIn: begun + MINUTE })
  expect(begunAt(MADE - 5 * MINUTE)).toEqual([])
  expect(begunAt(MADE - 5 * MINUTE - 1)).toEqual(['begun before the quiz was made'])
  expect(remarks({}, {}, DUE - 2 * HOUR - 4 * MINUTE)).toEqual([])
  expect(remarks({}, {}, DUE - 2 * HOUR - 4 * MINUTE - 1)).toEqual(['handed in after now'])
  expect(remarks({ handedIn: DUE - 3 * HOUR })).toEqual(['handed in before begun'])
})

test('every remark has a sentence', () => {
  for (const remark of REMARKS) expect(REMARK_WORDS[remark]).toMatch(/^[A-Z].*\.$/)
})

test('answers of another kind than the question’s are nothing, whatever they say', () => {
  const keys = questionsIn(shipped, quiz, 0)
  const others = keys.map(({ kind, keys: [key = ''] }) => ({
    answer: { kind: kind === 'typed' ? ('cloze' as const) : ('typed' as const), text: key },
    ms: 1,
  }))
  const submission = { ...(honest as Submission), answers: others }
  const report = makeReport(shipped, quiz, [{ submission, receipt: 'R' }], NO_OVERRIDES, { now: DUE })
  expect(report.submissions[0]?.answers.map(({ worth }) => worth)).toEqual(keys.map(() => 'unanswered'))
  expect(report.submissions[0]?.points).toBe(0)
})

test('whatever answers come in, the report is made, and no one has more points than there are', () => {
  const given = fc.record({ answer: fc.option(answer), ms: fc.nat(1e9) })
  const submission = fc.record({
    assignment: fc.constantFrom(quiz.id, 'other00000'),
    variant: fc.constantFrom(null, 'A' as const),
    questions: fc.constant(honest?.questions ?? ''),
    name: fc.constantFrom('', 'Ann', 'ANN', 'Ben', '=1', '<b>'),
    attempt: fc.integer({ min: 1, max: 9_999 }),
    begun: fc.nat(8.64e15),
    handedIn: fc.nat(8.64e15),
    minutes: fc.constantFrom(null, 20, 30, 0.5),
    answers: fc.array(given, { maxLength: 20 }),
    nonce: fc.constantFrom('aaaaaaaa', 'bbbbbbbb'),
  })
  fc.assert(
    fc.property(fc.array(submission, { maxLength: 20 }), (all) => {
      const received = all.map((one, i) => ({ submission: one, receipt: `R${i}` }))
      const report = makeReport(shipped, quiz, received, NO_OVERRIDES, { now: DUE })
      for (const { points, max, counts, student } of report.submissions) {
        expect(points).toBeLessThanOrEqual(max)
        if (counts) expect(report.students.filter(({ key }) => key === student)).toHaveLength(1)
      }
      expect(report.submissions.filter(({ counts }) => counts)).toHaveLength(report.students.length)
      expect(JSON.parse(JSON.stringify(report))).toEqual(report)
    }),
    { numRuns: 200 },
  )
})
