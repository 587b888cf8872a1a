import type { PackIndex } from '../../card/pack-index'
import type { Variant } from '../assignment'
import type { Quiz } from '../quiz'
import type { Once } from '../submission/received'
import { studentKey } from '../submission/student-key'
import type { MadeVariant } from '../variants'
import { type JudgedAnswer, judgeAnswer, unmadeAnswer } from './judged'
import type { Overrides } from './overrides'
import { type Remark, remarksOn, timesOf } from './remarks'

export type JudgedSubmission = {
  receipt: string
  /** Receipts of the same submission sealed again. */
  doubles: string[]
  /** See `Student.key`. */
  student: string
  name: string
  variant: Variant | null
  /** As stated in the submission. */
  attempt: number
  begun: number
  handedIn: number
  /** Milliseconds from start to handing in; null if its clock is impossible. */
  ms: number | null
  /** Milliseconds after the due date and past the time limit; 0 for not at all. */
  late: number
  overTime: number
  /** Minutes of extra time from the student's link, which extend the time limit. */
  extraMinutes: number
  remarks: Remark[]
  /** One answer per question, by place. */
  answers: JudgedAnswer[]
  /** Points of the questions that count. */
  points: number
  max: number
  /** Null if no question counts. */
  percent: number | null
  /** Null without a pass mark. */
  passed: boolean | null
  /** True if this is the student's submission that counts. */
  counts: boolean
}

/** Everything needed to judge a submission; `counting` tells, for each place, if its question counts. */
export type Judging = {
  index: PackIndex
  quiz: Quiz
  overrides: Overrides
  counting: readonly boolean[]
  now: number
}

/** Judges a submission on its own; `studentsOf` compares it with the others. */
export function judgeSubmission(
  { index, quiz, overrides, counting, now }: Judging,
  { submission, receipt, doubles, variant }: Once & { variant: MadeVariant },
): JudgedSubmission {
  const student = studentKey(submission, receipt)
  const receipts = [receipt, ...doubles]
  const times = timesOf(quiz, submission)
  const remarks = remarksOn(quiz, submission, times, now)
  const answers = variant.questions.map((question, place) => {
    const given = submission.answers[place] ?? { answer: null, ms: 0 }
    const about = { place, counts: counting[place] ?? false, student, receipts }
    return question ? judgeAnswer(index, question, given, overrides, about) : unmadeAnswer(place, given)
  })
  const { name, attempt, begun, handedIn } = submission
  return {
    receipt,
    doubles,
    student,
    name,
    variant: variant.variant,
    attempt,
    begun,
    handedIn,
    ...times,
    remarks: variant.variant === submission.variant ? remarks : [...remarks, 'other variant'],
    answers,
    ...scoreOf(answers, quiz.passMark),
    counts: false,
  }
}

/** Allows for division error, so that a share exactly at the pass mark passes. */
const ROUNDING = 1e-9

function scoreOf(answers: readonly JudgedAnswer[], passMark: number | null) {
  const counted = answers.filter(({ counts }) => counts)
  const points = counted.reduce((sum, answer) => sum + answer.points, 0)
  const max = counted.length
  const percent = max === 0 ? null : (100 * points) / max
  const passed = passMark === null || percent === null ? null : percent >= passMark - ROUNDING
  return { points, max, percent, passed }
}
