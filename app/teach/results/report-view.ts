import type { Quiz } from '@/lib/assignment/quiz'
import { feedbackText, roundedPercent } from '@/lib/assignment/report/feedback-text'
import type { JudgedAnswer } from '@/lib/assignment/report/judged'
import type { JudgedSubmission } from '@/lib/assignment/report/judged-submission'
import { type Overrides, questionKeys } from '@/lib/assignment/report/overrides'
import { REMARK_WORDS, type Remark } from '@/lib/assignment/report/remarks'
import type { Report } from '@/lib/assignment/report/report'
import type { Student } from '@/lib/assignment/report/students'
import type { PackIndex } from '@/lib/card/pack-index'
import { citationWords } from '@/lib/question/tell/explain'
import {
  counted,
  durationWords,
  excessWords,
  momentWords,
  percentWords,
  pointsWords,
} from '../../_ui/number-words'
import { changesView } from './decisions-view'
import { classView } from './figures-view'
import { isAccepted, questionViews } from './questions-view'
import type { AnswerView, FactView, ReportView, StudentDetails, StudentView } from './results-model'

/** Builds everything the results page shows. A student's answers are put into words only when they are opened. */
export function reportView(index: PackIndex, quiz: Quiz, report: Report, overrides: Overrides): ReportView {
  const submissions = new Map(report.submissions.map((one) => [one.receipt, one]))
  const students = new Map(report.students.map((student) => [student.key, student]))
  const ofStudent = ({ receipts }: Student): JudgedSubmission[] =>
    receipts.flatMap((receipt) => submissions.get(receipt) ?? [])
  return {
    class: classView(report),
    facts: factViews(index, report),
    students: report.students.flatMap((student) => {
      const submission = submissions.get(student.receipt)
      return submission ? studentView(submission, ofStudent(student), quiz) : []
    }),
    questions: questionViews(report),
    changes: changesView(overrides, { report, asked: questionKeys(quiz) }),
    foreign: foreignWords(report),
    counting: report.students.some((student) => student.receipts.length > 1) ? report.counting : null,
    detailsOf: (key) => {
      const student = students.get(key)
      const submission = student && submissions.get(student.receipt)
      return submission && detailsOf(submission, ofStudent(student), quiz, feedbackText(report, key))
    },
  }
}

function factViews(index: PackIndex, { facts }: Report): FactView[] {
  return facts.map(({ fact, text, places, asked, share }) => {
    const [citation] = index.facts.get(fact)?.citations ?? []
    const { place = '', url = '' } = citation ? citationWords(index, citation) : {}
    const numbers = places.map((one) => one + 1)
    return {
      fact,
      text,
      place,
      url,
      share,
      words: `${percentWords(share)} known`,
      questions: `${numbers.length === 1 ? 'Question' : 'Questions'} ${numbers.join(', ')}, ${counted(asked, 'answer')}`,
    }
  })
}

/** `all` are the student's submissions, of which one counts. */
function studentView(submission: JudgedSubmission, all: JudgedSubmission[], quiz: Quiz): StudentView {
  const { student, name, points, max, percent, passed, ms, handedIn, attempt, receipt } = submission
  const share = (percent ?? 0) / 100
  const many = all.length > 1
  return {
    id: student,
    name: name || 'No name',
    score: `${pointsWords(points)} of ${max}`,
    share,
    perCent: percent === null ? '–' : `${roundedPercent(percent)}%`,
    passed,
    ms: ms ?? 0,
    time: ms === null ? 'unknown' : durationWords(ms),
    extra: extraWords(submission),
    handedIn,
    handedInWords: momentWords(handedIn, quiz.due?.zone),
    remarks: [...shortRemarks(submission), ...doubleRemarks(all)],
    attempt: many
      ? `attempt ${attempt} counts, ${all.length} handed in`
      : attempt > 1
        ? `attempt ${attempt}`
        : '',
    receipt,
  }
}

const extraWords = ({ extraMinutes }: JudgedSubmission): string =>
  extraMinutes > 0 ? `${extraMinutes} more ${extraMinutes === 1 ? 'minute' : 'minutes'}` : ''

const shortRemarks = (submission: JudgedSubmission): string[] => [
  ...new Set(submission.remarks.map((remark) => shortWords(remark, submission))),
]

function doubleRemarks(all: readonly JudgedSubmission[]): string[] {
  const doubles = all.reduce((sum, one) => sum + one.doubles.length, 0)
  return doubles === 0 ? [] : [counted(doubles, 'double')]
}

/** Shortens a remark to a label; the full sentence is beside the answers. */
function shortWords(remark: Remark, { late, overTime }: JudgedSubmission): string {
  switch (remark) {
    case 'late':
      return `late by ${excessWords(late)}`
    case 'over time':
      return `over time by ${excessWords(overTime)}`
    case 'handed in before begun':
    case 'begun before the quiz was made':
    case 'handed in after now':
      return 'odd clock'
    case 'unknown minutes':
      return 'odd time limit'
    case 'attempt repeated':
      return 'same attempt twice'
    case 'copy':
      return 'copied under another name'
    case 'too many attempts':
    case 'other variant':
    case 'other number of answers':
    case 'no name':
      return remark
  }
}

function detailsOf(
  submission: JudgedSubmission,
  all: readonly JudgedSubmission[],
  quiz: Quiz,
  feedback: string,
): StudentDetails {
  const { answers, remarks, extraMinutes } = submission
  const extra =
    extraMinutes > 0 ? [`The link gave ${extraWords(submission)}, and the time limit holds with them.`] : []
  const notes = [
    ...remarks.map((remark) => REMARK_WORDS[remark]),
    ...extra,
    ...all.filter((one) => one !== submission).map((one) => otherWords(one, quiz)),
    ...all.flatMap(doubleWords),
  ]
  return { notes, answers: answers.map(answerView), feedback }
}

function otherWords({ attempt, points, max, handedIn, receipt }: JudgedSubmission, { due }: Quiz): string {
  const when = momentWords(handedIn, due?.zone)
  return `Attempt ${attempt} does not count: ${pointsWords(points)} of ${max}, handed in on ${when}, receipt ${receipt}.`
}

function doubleWords({ receipt, doubles }: JudgedSubmission): string[] {
  if (doubles.length === 0) return []
  const times = doubles.length === 1 ? 'twice' : `${doubles.length + 1} times`
  return [
    `The very same answers came ${times}, with the receipts ${[receipt, ...doubles].join(', ')}. They count once.`,
  ]
}

function answerView(answer: JudgedAnswer): AnswerView {
  const { place, stem, given, key, worth, reason, counts, changed, ms } = answer
  return {
    question: place + 1,
    stem,
    given: given === '' ? 'Nothing' : given,
    right: key,
    worth,
    reason: reason === 'Right.' ? '' : reason,
    time: durationWords(ms),
    counts,
    changed: changed === 'set' ? worth : null,
    acceptable: given !== '' && worth !== 'right' && answer.answer !== null && isAccepted(answer.answer.kind),
  }
}

function foreignWords({ foreign }: Report): string[] {
  return foreign.map(
    ({ name, receipt }) =>
      `${name || 'Someone without a name'} (receipt ${receipt}) answered other questions than this quiz has. It is kept, but not counted.`,
  )
}
