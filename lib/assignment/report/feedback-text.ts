import type { JudgedAnswer } from './judged'
import type { JudgedSubmission } from './judged-submission'
import { REMARK_WORDS, type Remark } from './remarks'
import type { Report } from './report'

/** Remarks a student is told; the others are for the teacher only. */
const TOLD: readonly Remark[] = ['late', 'over time']

/** Writes a student's result as plain text to send back; `''` for a student who is not in the report. */
export function feedbackText(report: Report, student: string): string {
  const receipt = report.students.find(({ key }) => key === student)?.receipt
  const submission = report.submissions.find((one) => one.receipt === receipt)
  if (!submission) return ''
  const head = [report.title, submission.name, scoreWords(submission, report.passMark)]
  const remarks = submission.remarks.filter((remark) => TOLD.includes(remark)).map((one) => REMARK_WORDS[one])
  const answers = submission.answers.map((answer) => answerLines(answer).join('\n'))
  const parts = [[...head, ...remarks].filter((line) => line !== '').join('\n'), ...answers]
  return `${parts.join('\n\n')}\n\nReceipt ${submission.receipt}\n`
}

function scoreWords({ points, max, percent, passed }: JudgedSubmission, passMark: number | null): string {
  if (percent === null) return 'No question counts.'
  const score = `${points} of ${max} ${max === 1 ? 'point' : 'points'}, ${roundedPercent(percent)} per cent.`
  if (passed === null) return score
  return `${score} ${passed ? 'Passed' : 'Not passed'}: the pass mark is ${passMark} per cent.`
}

/** Rounds down to one decimal, so that a missed mark is never shown as reached. */
export function roundedPercent(percent: number): number {
  return Math.floor(percent * 10 + 1e-6) / 10
}

function answerLines({ place, stem, given, key, worth, reason, counts }: JudgedAnswer): string[] {
  if (stem === '') return [`${place + 1}. ${reason}`]
  return [
    `${place + 1}. ${stem}`,
    `Your answer: ${given === '' ? 'none' : given}`,
    reason,
    ...(worth === 'right' ? [] : [`Right answer: ${key}`]),
    ...(counts ? [] : ['This question does not count.']),
  ]
}
