import { type Attempt, mayBeTold, mayShowAll } from '@/lib/assignment/attempt/attempt'
import { titleOr } from '../_ui/quiz-words'
import type { Taking } from './attempt-state'
import type { AskedView, AskingView, HandedInView, HandingView, QuizView } from './quiz-model'
import { askedView, clockView, dueNotice, reviewRows, scoreView, startView, toldOf } from './quiz-view'
import { limitOf } from './time-limit'
import type { OpenQuiz } from './use-open-quiz'

/** The learner's place in the quiz, as far as it is not kept. */
export type Place = {
  /** At the start once more, with an attempt that was handed in. */
  again: boolean
  /** The place of the answered question that is open once more. */
  reopened: number | undefined
  unanswered: { place: number; why: string } | undefined
}

type Shown = Taking & { problem: string | null; handing: HandingView }

/** Returns the quiz as the learner sees it now. */
export function takingView(quiz: OpenQuiz, taking: Shown, place: Place): QuizView {
  const { attempt } = taking.kept
  const { title, largeText } = quiz.assignment
  const shared = { title: titleOr(title), stored: taking.stored, largeText }
  if (!attempt || place.again)
    return { screen: 'start', ...shared, start: startView(quiz, taking.kept, taking.moment) }
  if (attempt.handedIn !== null) return { ...shared, ...handedInView(quiz, attempt, taking) }
  const bar = barView(quiz, attempt)
  return attempt.at >= bar.many
    ? { screen: 'review', ...shared, bar, rows: reviewRows(quiz, attempt) }
    : { screen: 'asking', ...shared, bar, ...askingView(quiz, attempt, place) }
}

/** Says whether an answer leads to the next question: not where it is told, or the next one is on the same page. */
export const goesOn = ({ assignment }: OpenQuiz, all: boolean): boolean =>
  assignment.feedback !== 'at once' && !all

function barView(quiz: OpenQuiz, attempt: Attempt): AskingView['bar'] {
  return {
    done: attempt.answers.filter((one) => one.done).length,
    many: attempt.order.length,
    clock: clockView(quiz, attempt),
    all: attempt.all,
    mayShowAll: mayShowAll(limitOf(quiz)),
  }
}

type Asking = Pick<AskingView, 'asked' | 'reopened' | 'unanswered' | 'goesOn'>

function askingView(quiz: OpenQuiz, attempt: Attempt, { reopened, unanswered }: Place): Asking {
  const { all } = attempt
  const shown = all ? attempt.order.map((_, at) => at) : [attempt.at]
  const asked = shown.flatMap((at) => askedView(quiz, attempt, at) ?? [])
  return { asked, reopened, unanswered, goesOn: goesOn(quiz, all) }
}

function handedInView(
  quiz: OpenQuiz,
  attempt: Attempt,
  { kept, moment, problem, handing }: Shown,
): Omit<HandedInView, 'title' | 'stored' | 'largeText'> {
  const { due, attempts } = quiz.assignment
  const isTold = mayBeTold(quiz.assignment, attempt, moment) === 'all'
  return {
    screen: 'handed in',
    name: attempt.name,
    byTime: attempt.byTime,
    isLate: due !== null && attempt.handedIn !== null && attempt.handedIn > due.at,
    handing,
    problem,
    waiting:
      isTold || !due
        ? ''
        : `You are told what is right on this page after the due date. ${dueNotice(due, moment)}`,
    score: isTold ? scoreView(quiz, attempt) : undefined,
    told: isTold ? toldViews(quiz, attempt) : [],
    mayTakeAgain: attempts === null || kept.handedIn < attempts,
  }
}

function toldViews({ index, questions }: OpenQuiz, attempt: Attempt): AskedView[] {
  return attempt.order.flatMap((place, at) => {
    const question = questions[place]
    const told = question && toldOf(index, question, attempt.answers[place]?.answer ?? null)
    if (!told) return []
    return { place, at, number: at + 1, question, given: undefined, before: null, told, clock: '' }
  })
}
