import type { Taking } from '@/app/quiz/attempt-state'
import { NotOpened } from '@/app/quiz/not-opened'
import { Quiz } from '@/app/quiz/quiz'
import type { HandingView, QuizIntents } from '@/app/quiz/quiz-model'
import { type Place, takingView } from '@/app/quiz/taking-view'
import type { OpenQuiz } from '@/app/quiz/use-open-quiz'
import type { Assignment } from '@/lib/assignment/assignment'
import {
  type Attempt,
  beginAttempt,
  giveAnswer,
  goToQuestion,
  handIn,
  markAsSent,
  showAll,
} from '@/lib/assignment/attempt/attempt'
import { assignmentOf } from '@/lib/assignment/quiz'
import { rightAnswer } from '@/tests/question/right-answer'
import { questionsIn } from '../../assignment/class'
import { DUE, makeQuiz } from '../../assignment/quizzes'
import { ignore, index, NOON, screens } from './screen'

const INTENTS: QuizIntents = {
  onBegin: () => false,
  onAnswer: ignore,
  onDraftAnswer: ignore,
  onReopen: ignore,
  onLook: ignore,
  onAll: ignore,
  onHandIn: ignore,
  onAgain: ignore,
  onBack: ignore,
  onRemoveAnswers: ignore,
  named: ignore,
  onShare: ignore,
  onCopy: ignore,
  onSave: ignore,
  onCode: ignore,
  onCopied: ignore,
}

const quiz = makeQuiz(index, 9, 1, { instructions: 'No books.\nTwenty minutes.' })
const questions = questionsIn(index, quiz, 0)

const opened = (change: Partial<Assignment> = {}): OpenQuiz => ({
  link: '1abc',
  assignment: { ...assignmentOf(quiz, 0), ...change },
  index,
  questions,
})

const begin = (all = false): Attempt =>
  beginAttempt(
    { questions: quiz.variants[0] ?? [], shuffled: false },
    { number: 1, name: 'Code 7', nonce: 'p3v9x2mqab12', all, now: NOON - 300_000, seed: 'gallery' },
  )

/** Answers so many questions, every third one without an answer. */
const answered = (many: number, all = false): Attempt =>
  questions
    .slice(0, many)
    .reduce(
      (attempt, question, place) =>
        giveAnswer(attempt, place, place % 3 === 2 ? null : rightAnswer(question)),
      begin(all),
    )

const SEALED = 'annals-sealed 1 '.padEnd(900, 'x')

const handing = (change: Partial<HandingView> = {}): HandingView => ({
  receipt: '7K3-M2Q',
  said: '',
  isToSend: true,
  given: '',
  text: SEALED,
  canShare: true,
  code: undefined,
  ...change,
})

type Shown = Partial<Taking & { handing: HandingView; problem: string | null }> & { place?: Partial<Place> }

/** A quiz with this attempt as a student sees it. */
function shown(attempt: Attempt | null, change: Partial<Assignment> = {}, more: Shown = {}) {
  const { place, ...rest } = more
  const taking = {
    kept: { title: quiz.title, handedIn: attempt?.handedIn ? 1 : 0, link: '1abc', attempt },
    stored: true,
    moment: NOON,
    problem: null,
    handing: handing(),
    ...rest,
  }
  const view = takingView(opened(change), taking, {
    again: false,
    reopened: undefined,
    unanswered: undefined,
    ...place,
  })
  return <Quiz view={view} intents={INTENTS} />
}

const untimed = { minutes: null }
const done = handIn(answered(9), NOON - 1_000)
const matrix = Array.from({ length: 33 }, (_, y) =>
  Array.from({ length: 33 }, (_, x) => (x * 5 + y) % 3 === 0),
)

export const QUIZ = screens('a quiz', undefined, {
  'no link': <NotOpened kept={[]} onOpen={ignore} onFile={ignore} />,
  'a link that is cut off': (
    <NotOpened
      problem="The link is not complete. Copy it again, to its end."
      kept={[{ title: 'The Ili Rebellion', link: '1abc', words: '3 of 10 answered.' }]}
      onOpen={ignore}
      onFile={ignore}
    />
  ),
  start: shown(null),
  'start, not timed': shown(null, { minutes: null, due: null, instructions: '' }),
  'start, late': shown(null, {}, { moment: DUE + 86_400_000 }),
  'used up': shown(null, { attempts: 1 }, { kept: { title: '', handedIn: 1, link: '', attempt: null } }),
  'not kept': shown(begin(), {}, { stored: false }),
  asking: shown(begin()),
  'asking, little time': shown({ ...begin(), spent: 19.5 * 60_000 }),
  'asking, in large letters': shown(begin(), { ...untimed, largeText: true }),
  'nothing was given': shown(begin(), untimed, {
    place: { unanswered: { place: 0, why: 'Nothing was answered.' } },
  }),
  'told at once': shown(goToQuestion(answered(3), 2), { ...untimed, feedback: 'at once' }),
  reopened: shown(goToQuestion(answered(3), 0), untimed, { place: { reopened: 0 } }),
  'all on one page': shown(showAll(answered(4, true), true), untimed),
  review: shown(goToQuestion(answered(5), 9)),
  'handed in, to be sent': shown(done, { feedback: 'after the due date' }),
  'handed in, sealing': shown(done, {}, { handing: handing({ text: '', receipt: '' }) }),
  'handed in, not sealed': shown(
    done,
    {},
    {
      problem: 'This browser cannot seal answers here. Open the link at an https address.',
      handing: handing({ text: '' }),
    },
  ),
  'handed in, as a code': shown(done, {}, { handing: handing({ code: { matrix, number: 1, of: 2 } }) }),
  'handed in and sent': shown(
    markAsSent(done, 'copied', NOON),
    { feedback: 'at the end' },
    { handing: handing({ isToSend: false, given: 'Copied today at 12:00.', said: 'Copied.' }) },
  ),
  'time is up': shown({ ...done, byTime: true }, { feedback: 'at the end' }),
})
