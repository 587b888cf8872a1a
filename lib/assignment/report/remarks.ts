import type { Submission } from '../assignment'
import type { Quiz } from '../quiz'

/** What a teacher should know about a submission; no remark changes a point. */
export const REMARKS = [
  'late',
  'over time',
  'unknown minutes',
  'too many attempts',
  'attempt repeated',
  'copy',
  'handed in before begun',
  'begun before the quiz was made',
  'handed in after now',
  'other variant',
  'other number of answers',
  'no name',
] as const
export type Remark = (typeof REMARKS)[number]

/** One sentence for each remark. */
export const REMARK_WORDS: Record<Remark, string> = {
  late: 'Handed in after the due date.',
  'over time': 'It took longer than the time limit.',
  'unknown minutes': 'The time limit is none that this quiz gave out; the quiz’s own was taken.',
  'too many attempts': 'There are more attempts than the quiz allows.',
  'attempt repeated': 'There are other submissions of the same attempt under this name.',
  copy: 'The same submission was handed in under another name.',
  'handed in before begun': 'By its clock it was handed in before it was begun.',
  'begun before the quiz was made': 'By its clock it was begun before the quiz was made.',
  'handed in after now': 'By its clock it was handed in later than it is now.',
  'other variant': 'It says another variant than the one whose questions it answers.',
  'other number of answers': 'It has another number of answers than the quiz has questions.',
  'no name': 'It has no name.',
}

/** Milliseconds of grace after a time limit, since handing in takes a moment. */
export const GRACE = 30_000
/** Milliseconds by which the clocks of honest devices differ. */
export const CLOCKS_DIFFER = 5 * 60_000

/** Time taken, lateness, and time over the limit, in milliseconds; 0 for none. */
export type Times = {
  /** Null if the clocks are impossible. */
  ms: number | null
  late: number
  /** Time past the limit including extra time. */
  overTime: number
  /** Minutes that the student's link added to the quiz's limit. */
  extraMinutes: number
}

export function timesOf(quiz: Quiz, { begun, handedIn, minutes }: Submission): Times {
  const ms = handedIn >= begun ? handedIn - begun : null
  const late = quiz.due ? Math.max(0, handedIn - quiz.due.at) : 0
  if (quiz.minutes === null) return { ms, late, overTime: 0, extraMinutes: 0 }
  const given = minutes !== null && isGivenOut(quiz, minutes) ? minutes : quiz.minutes
  const limit = given * 60_000
  const overTime = ms !== null && ms > limit + GRACE ? ms - limit : 0
  return { ms, late, overTime, extraMinutes: given - quiz.minutes }
}

/** Lists remarks about one submission on its own; `times` is its `timesOf`, `now` the teacher's clock. */
export function remarksOn(quiz: Quiz, submission: Submission, times: Times, now: number): Remark[] {
  const { begun, handedIn, minutes, name, answers } = submission
  const remarks: [Remark, boolean][] = [
    ['late', times.late > 0],
    ['over time', times.overTime > 0],
    ['unknown minutes', !isGivenOut(quiz, minutes)],
    ['handed in before begun', handedIn < begun],
    ['begun before the quiz was made', begun < quiz.made - CLOCKS_DIFFER],
    ['handed in after now', handedIn > now + CLOCKS_DIFFER],
    ['other number of answers', answers.length !== quiz.variants[0]?.length],
    ['no name', name === ''],
  ]
  return remarks.flatMap(([remark, holds]) => (holds ? [remark] : []))
}

function isGivenOut({ minutes, extraMinutes }: Quiz, given: number | null): boolean {
  if (minutes === null || given === null) return minutes === given
  return given === minutes || extraMinutes.some((extra) => given === minutes + extra)
}
