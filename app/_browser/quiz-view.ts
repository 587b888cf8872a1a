import { type Attempt, type AttemptAnswer, mayBeTold, timeLeft } from '@/lib/assignment/attempt'
import { roundedPercent } from '@/lib/assignment/feedback-text'
import { judgeAnswer } from '@/lib/assignment/judged'
import { NO_OVERRIDES } from '@/lib/assignment/overrides'
import { minutesFor } from '@/lib/assignment/pace'
import type { KeptQuiz } from '@/lib/assignment/parse-attempt'
import { answerPartsOf, taskOf } from '@/lib/question/answer-words'
import { explain } from '@/lib/question/explain'
import { judge } from '@/lib/question/judge'
import type { Question, Verdict } from '@/lib/question/question'
import type { Judged } from '../_components/question/view'
import type { AskedView, GivenView, ReviewRow, ScoreView, StartView } from '../_components/quiz/view'
import { titleOr } from './given-words'
import type { OpenQuiz } from './quiz-opening'
import { dueWords as dueOn } from './when'

/** What stands before the first question. */
export function startView({ assignment, questions }: OpenQuiz, kept: KeptQuiz, now: number): StartView {
  const { title, instructions, minutes, attempts, feedback, due, passMark } = assignment
  const left = attempts === null ? null : Math.max(0, attempts - kept.handedIn)
  const about = [
    questions.length === 1 ? 'One question.' : `${questions.length} questions.`,
    minutes === null
      ? `No time limit; most need about ${minutesWords(minutesFor(questions.map(({ kind }) => kind)))}.`
      : `Time limit: ${minutesWords(minutes)} from when you begin. It runs on if you close the page.`,
    left === null || left === 0
      ? ''
      : left === 1
        ? 'You can hand it in once.'
        : `You can hand it in ${left} times.`,
    `You are told what is right ${FEEDBACK_WORDS[feedback]}.`,
    passMark === null ? '' : `Passed with ${passMark} per cent.`,
    'At the end you are given a text or a file, which you send to your teacher yourself.',
  ]
  return {
    title: titleOr(title),
    instructions,
    about: about.filter((line) => line !== ''),
    due: due && dueWords(due, now),
    isLate: due !== null && now > due.at,
    isUsedUp: left === 0,
    before: kept.handedIn,
    hasAnswers: kept.attempt !== null,
  }
}

const FEEDBACK_WORDS = {
  'at once': 'after each answer, which then stands',
  'at the end': 'once you have handed in',
  'after the due date': 'after the due date, on this page',
} as const

const minutesWords = (minutes: number): string => (minutes === 1 ? 'a minute' : `${minutes} minutes`)

/** When it is due, on this device's clock and in the teacher's zone where that is another. */
export function dueWords({ at, zone }: { at: number; zone: string }, now: number): string {
  const when = dueOn({ at, zone })
  return now > at
    ? `It was due on ${when}. It can still be handed in, and is marked late.`
    : `Due on ${when}.`
}

/** A question as it stands in the attempt. */
export function askedView(
  { assignment, index, questions }: OpenQuiz,
  attempt: Attempt,
  at: number,
): AskedView | undefined {
  const place = attempt.order[at]
  const question = place === undefined ? undefined : questions[place]
  const given = place === undefined ? undefined : attempt.answers[place]
  if (place === undefined || !question || !given) return undefined
  const isTold = given.done && mayBeTold(assignment, attempt, attempt.seen) !== 'nothing'
  return {
    place,
    at,
    number: at + 1,
    question,
    given: givenView(question, given),
    before: given.answer,
    told: isTold ? toldOf(index, question, given.answer) : undefined,
  }
}

/** Undefined while it is open. */
function givenView(question: Question, { answer, done }: AttemptAnswer): GivenView | undefined {
  if (!done) return undefined
  const parts = answerPartsOf(question, answer)
  return { parts: parts.length > 0 ? parts : ['I don’t know'], isOrder: question.kind === 'order' }
}

export function toldOf(
  index: OpenQuiz['index'],
  question: Question,
  answer: Attempt['answers'][number]['answer'],
): Judged {
  const own = answer?.kind === question.kind ? answer : null
  const verdict: Verdict = own
    ? judge(index, question, own)
    : { worth: 'wrong', reason: 'You gave no answer.' }
  return {
    step: 'judged',
    ...(own ? { answer: own } : {}),
    verdict,
    explanation: explain(index, question, verdict),
    rating: 1,
    back: '',
    overrule: [],
    leech: false,
  }
}

export function reviewRows({ questions }: OpenQuiz, attempt: Attempt): ReviewRow[] {
  return attempt.order.flatMap((place, at) => {
    const question = questions[place]
    const given = attempt.answers[place]
    if (!question || !given) return []
    return { at, number: at + 1, task: taskOf(question), given: givenView(question, given) }
  })
}

/** What it came to, as the teacher's browser will reckon it too. */
export function scoreView({ assignment, index, questions }: OpenQuiz, attempt: Attempt): ScoreView {
  const judged = questions.map((question, place) => {
    const given = attempt.answers[place] ?? { answer: null, ms: 0 }
    return judgeAnswer(index, question, given, NO_OVERRIDES, {
      place,
      counts: true,
      student: '',
      receipts: [],
    })
  })
  const points = judged.reduce((sum, one) => sum + one.points, 0)
  const percent = (100 * points) / Math.max(1, judged.length)
  const { passMark } = assignment
  const passed = passMark !== null && percent >= passMark - 1e-9
  return {
    words: `${points} of ${judged.length} ${judged.length === 1 ? 'point' : 'points'}, ${roundedPercent(percent)} per cent.`,
    passed:
      passMark === null ? '' : passed ? 'Passed.' : `Not passed: the pass mark is ${passMark} per cent.`,
  }
}

/** The time that is left, in words and as a clock in the last ten minutes; undefined without a limit. */
export function clockView({ assignment, index, questions }: OpenQuiz, attempt: Attempt) {
  const left = timeLeft(assignment, attempt)
  if (left === null) return undefined
  const seconds = Math.ceil(left / 1_000)
  const whole = Math.ceil(seconds / 60)
  const [m, s] = [Math.floor(seconds / 60), String(seconds % 60).padStart(2, '0')]
  const asked = questions[attempt.order[attempt.at] ?? -1]
  const isUntimed = asked !== undefined && index.card.get(asked.card)?.sensitive === true
  const warning = WARNINGS.find((minutes) => seconds <= minutes * 60 && minutes < (assignment.minutes ?? 0))
  return {
    words: `${seconds > 600 ? `${whole} minutes` : `${m}:${s}`} left${isUntimed ? ', standing still here' : ''}`,
    warning:
      warning === undefined
        ? ''
        : `Less than ${minutesWords(warning)} left. What you have answered by then is handed in.`,
  }
}

/** Minutes before the end at which it is said, the nearest first; not where there never were more. */
const WARNINGS = [1, 5]
