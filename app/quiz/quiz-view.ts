import {
  type Attempt,
  type AttemptAnswer,
  isClockWaiting,
  mayBeTold,
  mayShowAll,
  timeLeft,
} from '@/lib/assignment/attempt/attempt'
import type { KeptQuiz } from '@/lib/assignment/attempt/parse-attempt'
import { minutesFor } from '@/lib/assignment/compose/pace'
import { roundedPercent } from '@/lib/assignment/report/feedback-text'
import { judgeAnswer } from '@/lib/assignment/report/judged'
import { NO_OVERRIDES } from '@/lib/assignment/report/overrides'
import { judge } from '@/lib/question/judge'
import { TRAITS } from '@/lib/question/kinds/all-traits'
import type { Question, Verdict } from '@/lib/question/question'
import { answerPartsOf, taskOf } from '@/lib/question/tell/answer-words'
import { explain } from '@/lib/question/tell/explain'
import type { Judged } from '../_question/question-model'
import { dueDateWords } from '../_ui/date-words'
import { titleOr } from '../_ui/quiz-words'
import type { AskedView, BarView, GivenView, ReviewRow, ScoreView, StartView } from './quiz-model'
import { isAnswer, isSensitive, limitOf } from './time-limit'
import type { OpenQuiz } from './use-open-quiz'

/** Builds the view before the first question. */
export function startView(quiz: OpenQuiz, kept: KeptQuiz, now: number): StartView {
  const { assignment, questions } = quiz
  const { title, instructions, minutes, attempts, feedback, due, passMark } = assignment
  const left = attempts === null ? null : Math.max(0, attempts - kept.handedIn)
  const about = [
    questions.length === 1 ? 'One question.' : `${questions.length} questions.`,
    ...(minutes === null
      ? [`No time limit; most need about ${minutesWords(minutesFor(questions.map(({ kind }) => kind)))}.`]
      : limitWords(quiz, minutes)),
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
    due: due && dueNotice(due, now),
    isLate: due !== null && now > due.at,
    isUsedUp: left === 0,
    before: kept.handedIn,
    hasAnswers: kept.attempt !== null,
    mayShowAll: mayShowAll(limitOf(quiz)),
  }
}

/** Describes the time limit, and where the clock waits. */
function limitWords(quiz: OpenQuiz, minutes: number): string[] {
  const sensitive = quiz.questions.filter((_, place) => isSensitive(quiz, place)).length
  const still = [
    sensitive === 0
      ? ''
      : `It stands still while you are at ${sensitive === 1 ? 'the question' : `the ${sensitive} questions`} about violence or hatred. So the questions come one at a time.`,
    quiz.assignment.feedback === 'at once'
      ? `It stands still while you read what is right after an answer, for two minutes at most${sensitive === 0 ? ', if you take one question at a time' : ''}.`
      : '',
  ].filter((words) => words !== '')
  return [
    `Time limit: ${minutesWords(minutes)} from when you begin. The clock runs on if you close the page${still.length > 0 ? ', except where it stands still' : ''}.`,
    ...still,
  ]
}

const FEEDBACK_WORDS = {
  'at once': 'after each answer, which then stands',
  'at the end': 'once you have handed in',
  'after the due date': 'after the due date, on this page',
} as const

const minutesWords = (minutes: number): string => (minutes === 1 ? 'a minute' : `${minutes} minutes`)

/** Says when it is due, on this device's clock and in the teacher's zone if that differs. */
export function dueNotice({ at, zone }: { at: number; zone: string }, now: number): string {
  const when = dueDateWords({ at, zone })
  return now > at
    ? `It was due on ${when}. It can still be handed in, and is marked late.`
    : `Due on ${when}.`
}

/** Builds the view of a question in the attempt. */
export function askedView(quiz: OpenQuiz, attempt: Attempt, at: number): AskedView | undefined {
  const { assignment, index, questions } = quiz
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
    before: given.standing ?? given.answer,
    told: isTold ? toldOf(index, question, given.answer) : undefined,
    clock: assignment.minutes !== null && isSensitive(quiz, place) ? STILL : '',
  }
}

/** Shown at a question where the clock waits. */
const STILL = 'The clock stands still at this question.'

/** Returns undefined while the question is open. */
function givenView(question: Question, { answer, done }: AttemptAnswer): GivenView | undefined {
  if (!done) return undefined
  const parts = answerPartsOf(question, answer)
  return {
    parts: parts.length > 0 ? parts : ['I don’t know'],
    isOrder: TRAITS[question.kind].ordered === true,
  }
}

/** Describes the contents of a question's fields; undefined if they are empty. */
function draftView(quiz: OpenQuiz, place: number, { standing }: AttemptAnswer): ReviewRow['draft'] {
  const question = quiz.questions[place]
  const parts = question && standing ? answerPartsOf(question, standing) : []
  if (!question || !standing || parts.length === 0) return undefined
  const unread = isAnswer(quiz, place, standing) ? '' : judge(quiz.index, question, standing).reason
  return { parts, isOrder: TRAITS[question.kind].ordered === true, unread }
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

export function reviewRows(quiz: OpenQuiz, attempt: Attempt): ReviewRow[] {
  return attempt.order.flatMap((place, at) => {
    const question = quiz.questions[place]
    const given = attempt.answers[place]
    if (!question || !given) return []
    const draft = draftView(quiz, place, given)
    return { at, number: at + 1, task: taskOf(question), given: givenView(question, given), draft }
  })
}

/** Computes the score exactly as the teacher's browser will. */
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

/** Shows the time left in words, and as a clock in the last ten minutes; undefined without a limit. */
export function clockView(quiz: OpenQuiz, attempt: Attempt): BarView['clock'] {
  const { assignment } = quiz
  const left = timeLeft(assignment, attempt)
  if (left === null) return undefined
  const seconds = Math.ceil(left / 1_000)
  const whole = Math.ceil(seconds / 60)
  const [m, s] = [Math.floor(seconds / 60), String(seconds % 60).padStart(2, '0')]
  const isStill = isClockWaiting(limitOf(quiz), attempt)
  const isUntimed = isSensitive(quiz, attempt.order[attempt.at] ?? -1)
  const warning = WARNINGS.find((minutes) => seconds <= minutes * 60 && minutes < (assignment.minutes ?? 0))
  return {
    words: `${seconds > 600 ? `${whole} minutes` : `${m}:${s}`} left${isStill ? ', standing still here' : ''}`,
    warning:
      warning === undefined
        ? ''
        : `Less than ${minutesWords(warning)} left. What stands there by then is handed in, as far as it can be read.`,
    note: isStill && !isUntimed ? 'The clock stands still while you read, for two minutes at most.' : '',
  }
}

/** Minutes before the end at which a warning appears, the nearest first. Skipped if the limit was never longer. */
const WARNINGS = [1, 5]
