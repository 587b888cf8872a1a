import type { PackIndex } from '../../card/pack-index'
import type { Quiz } from '../quiz'
import { type Foreign, type Received, sortReceived } from '../submission/received'
import { studentKey } from '../submission/student-key'
import { lostPlaces, makeVariants } from '../variants'
import { type ClassReport, reportClass } from './class-report'
import { type FactKnown, factsKnown } from './facts-known'
import { type JudgedSubmission, judgeSubmission } from './judged-submission'
import { type Counting, type Overrides, questionKeys } from './overrides'
import { type QuestionReport, reportQuestion } from './question-report'
import { groupsOf } from './statistics'
import { copiesAmong, type Student, studentsOf } from './students'

/** Results of a quiz's submissions, as plain JSON; made again after every change. */
export type Report = {
  quiz: string
  title: string
  passMark: number | null
  counting: Counting
  /** Points of all questions that count. */
  max: number
  /** Every submission with the quiz's questions, without repeats, in the order given. */
  submissions: JudgedSubmission[]
  students: Student[]
  foreign: Foreign[]
  questions: QuestionReport[]
  /** Students in the stronger and in the weaker group; null if the class is too small for groups. */
  groupSize: number | null
  facts: FactKnown[]
  class: ClassReport
}

/** The teacher's clock, in milliseconds since 1970. */
type ReportOptions = { now: number }

/**
 * Judges every answer again from the quiz itself; submissions contain no scores to trust. The same arguments give the
 * same report.
 */
export function makeReport(
  index: PackIndex,
  quiz: Quiz,
  received: readonly Received[],
  overrides: Overrides,
  { now }: ReportOptions,
): Report {
  const { counting } = overrides
  const variants = makeVariants(index, quiz)
  const states = statesOf(index, quiz, overrides)
  const { fitting, foreign } = sortReceived(quiz, variants, received)
  const counts = states.map((state) => state === 'counts')
  const copies = copiesAmong(
    fitting.map((one) => ({ ...one, student: studentKey(one.submission, one.receipt) })),
  )
  const judged = fitting.map((one) => {
    const submission = judgeSubmission({ index, quiz, overrides, counting: counts, now }, one)
    return copies.has(one.receipt) ? withCopy(submission) : submission
  })
  const { students, submissions } = studentsOf(judged, { attempts: quiz.attempts, counting })
  const counted = submissions.filter((one) => one.counts)
  const groups = groupsOf(counted.map(({ points }) => points))
  const table = { variants, submissions: counted, groups }
  return {
    quiz: quiz.id,
    title: quiz.title,
    passMark: quiz.passMark,
    counting,
    max: counts.filter(Boolean).length,
    submissions,
    students,
    foreign,
    questions: states.map((state, place) =>
      reportQuestion(table, { place, card: quiz.variants[0]?.[place]?.card ?? '', state }),
    ),
    groupSize: groups?.size ?? null,
    facts: factsKnown(index, counted),
    class: reportClass(counted, quiz.passMark),
  }
}

function withCopy(submission: JudgedSubmission): JudgedSubmission {
  return { ...submission, remarks: [...submission.remarks, 'copy'] }
}

/** Drops a question for everybody if one variant cannot make it, so that all have the same questions. */
function statesOf(index: PackIndex, quiz: Quiz, { dropped }: Overrides): QuestionReport['state'][] {
  const lost = lostPlaces(index, quiz.variants)
  return questionKeys(quiz).map((key, place) => {
    if (lost.has(place)) return 'cannot be made'
    return dropped.includes(key) ? 'dropped' : 'counts'
  })
}
