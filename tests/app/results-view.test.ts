import { expect, test } from 'vitest'
import { reportView } from '@/app/_browser/results-view'
import { pack } from '@/content/second-east-turkestan-republic'
import { NO_OVERRIDES } from '@/lib/assignment/overrides'
import { makeReport } from '@/lib/assignment/report'
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
