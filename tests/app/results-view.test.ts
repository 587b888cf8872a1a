import { expect, test } from 'vitest'
import { reportView } from '@/app/teach/results/report-view'
import { pack } from '@/content/second-east-turkestan-republic'
import { NO_OVERRIDES } from '@/lib/assignment/report/overrides'
import { makeReport } from '@/lib/assignment/report/report'
import { indexPack } from '@/lib/card/pack-index'
import { classOf } from '../assignment/class'
import { DUE, makeQuiz } from '../assignment/quizzes'

const index = indexPack(pack)
// Of 7 questions hardly any score is a whole number of per cent.
const quiz = makeQuiz(index, 7)
const received = classOf(index, quiz, 60, 'rounding').map((submission, i) => ({
  submission,
  receipt: `R${i}`,
}))

test('no score is rounded up to a pass mark that it missed', () => {
  const seen = new Set<boolean | null>()
  for (let passMark = 20; passMark < 100; passMark += 1) {
    const marked = { ...quiz, passMark }
    const report = makeReport(index, marked, received, NO_OVERRIDES, { now: DUE })
    for (const { passed, perCent } of reportView(index, marked, report, NO_OVERRIDES).students) {
      expect(Number.parseFloat(perCent) >= passMark).toBe(passed)
      seen.add(passed)
    }
  }
  expect(seen).toEqual(new Set([true, false]))
})

test('a student’s extra time, doubles and other attempts are told in the row and in sentences', () => {
  const [one] = received
  if (!one) throw new Error('no submission')
  const { handedIn } = one.submission
  const slow = { ...one.submission, minutes: 30, begun: handedIn - 29 * 60_000 }
  const other = { ...slow, attempt: 2, nonce: 'another-nonce', handedIn: handedIn + 1_000, answers: [] }
  const pile = [
    { submission: slow, receipt: 'R1' },
    { submission: slow, receipt: 'R2' },
    { submission: slow, receipt: 'R3' },
    { submission: other, receipt: 'R4' },
  ]
  const report = makeReport(index, quiz, pile, NO_OVERRIDES, { now: DUE })
  const view = reportView(index, quiz, report, NO_OVERRIDES)
  const [student] = view.students
  expect(view.students).toHaveLength(1)
  expect(student).toMatchObject({ extra: '10 more minutes', attempt: 'attempt 1 counts, 2 handed in' })
  expect(student?.remarks).toEqual(['2 doubles'])
  expect(view.detailsOf(student?.id ?? '')?.notes).toEqual([
    'The link gave 10 more minutes, and the time limit holds with them.',
    expect.stringMatching(/^Attempt 2 does not count: 0 of 7, handed in on .*, receipt R4\.$/),
    'The very same answers came 3 times, with the receipts R1, R2, R3. They count once.',
  ])
})

test('who had the time that all have, and handed in once, has nothing of this', () => {
  const report = makeReport(index, quiz, received, NO_OVERRIDES, { now: DUE })
  for (const { extra, attempt, remarks } of reportView(index, quiz, report, NO_OVERRIDES).students)
    expect([extra, attempt, remarks]).toEqual(['', '', []])
})
