import type { PackIndex } from '../../card/pack-index'
import type { Variant } from '../assignment'
import type { Quiz } from '../quiz'
import type { Once } from '../submission/received'
import { studentKey } from '../submission/student-key'
import type { MadeVariant } from '../variants'
import { type JudgedAnswer, judgeAnswer, unmadeAnswer } from './judged'
import type { Overrides } from './overrides'
import { type Remark, remarksOn, timesOf } from './remarks'

/** One submission, judged. */
export type JudgedSubmission = {
  receipt: string
  /** Receipts of the same submission, sealed again. */
  doubles: string[]
  /** See `Student.key`. */
  student: string
  name: string
  variant: Variant | null
  /** As the submission says. */
  attempt: number
  begun: number
  handedIn: number
  /** Milliseconds from the beginning to the handing in; null where its clock is impossible. */
  ms: number | null
  /** Milliseconds after the due date, and beyond the time limit; 0 for not. */
  late: number
  overTime: number
  /** Minutes of extra time that the student's link gave; the time limit holds with them. */
  extraMinutes: number
  remarks: Remark[]
  /** One for each question, in the order of the places. */
  answers: JudgedAnswer[]
  /** Of the questions that count. */
  points: number
  max: number
  /** Null where no question counts. */
  percent: number | null
  /** Null where there is no pass mark. */
  passed: boolean | null
  /** Whether it is the one of its student that counts. */
  counts: boolean
}

/** How a submission is judged; `counting` says for each place whether its question counts. */
export type Judging = {
  index: PackIndex
  quiz: Quiz
  overrides: Overrides
  counting: readonly boolean[]
  now: number
}

/** Judges a submission by itself; what it is beside the others, `studentsOf` says. */
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

/** A share that the pass mark meets to the last digit but for the error of dividing is met. */
const ROUNDING = 1e-9

function scoreOf(answers: readonly JudgedAnswer[], passMark: number | null) {
  const counted = answers.filter(({ counts }) => counts)
  const points = counted.reduce((sum, answer) => sum + answer.points, 0)
  const max = counted.length
  const percent = max === 0 ? null : (100 * points) / max
  const passed = passMark === null || percent === null ? null : percent >= passMark - ROUNDING
  return { points, max, percent, passed }
}
