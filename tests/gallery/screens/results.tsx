import { reportView } from '@/app/teach/results/report-view'
import { Results } from '@/app/teach/results/results'
import { RECEIVED, type ResultsIntents, type ResultsView } from '@/app/teach/results/results-model'
import { NO_OVERRIDES, type Overrides, questionKeys } from '@/lib/assignment/report/overrides'
import { makeReport } from '@/lib/assignment/report/report'
import { classOf } from '../../assignment/class'
import { DUE, makeQuiz } from '../../assignment/quizzes'
import { ignore, index, screens } from './screen'

const INTENTS: ResultsIntents = {
  onText: ignore,
  onFiles: ignore,
  onAccept: ignore,
  onWorth: ignore,
  onCounting: ignore,
  onDrop: ignore,
  onTakeBack: ignore,
  onCsv: ignore,
  onPrint: ignore,
  onCopy: async () => true,
  onRetry: ignore,
}

type OfQuiz = Extract<ResultsView, { screen: 'results' }>

const OF_QUIZ: OfQuiz = {
  screen: 'results',
  title: 'The Ili Rebellion',
  about: '15 questions, due on Friday 27 November 2026 at 18:00.',
  locked: null,
  takenIn: null,
  busy: null,
  problem: null,
  said: '',
  report: null,
}

const quiz = makeQuiz(index, 15, 2)

/** The report of so many students, each handed in once or twice. */
function report(students: number, overrides: Overrides = NO_OVERRIDES) {
  const received = classOf(index, quiz, students, 'gallery').flatMap((submission, i) => [
    { submission, receipt: `R${i}` },
    ...(i % 5 === 0
      ? [{ submission: { ...submission, attempt: 2, nonce: `second-${i}` }, receipt: `S${i}` }]
      : []),
  ])
  return reportView(index, quiz, makeReport(index, quiz, received, overrides, { now: DUE }), overrides)
}

const [first = '', second = ''] = questionKeys(quiz)
const RULED: Overrides = {
  ...NO_OVERRIDES,
  accepted: [{ question: first, text: 'nearly right', student: null }],
  set: [{ receipt: 'R0', question: second, worth: 'partly' }],
  dropped: [second],
}

const results = (view: ResultsView) => <Results view={view} scanner={null} {...INTENTS} />
const ofQuiz = (change: Partial<OfQuiz>) => results({ ...OF_QUIZ, ...change })

const pieces = RECEIVED.map((received, i) => ({
  id: String(i),
  received,
  who: `Student ${i}`,
  words: `This piece is: ${received}.`,
  ...(received === 'another quiz' && { open: { title: 'Another quiz', href: '/teach/results/?quiz=b' } }),
}))

export const RESULTS = screens('results', undefined, {
  loading: results({ screen: 'loading', words: 'Looking for the quiz …' }),
  'not loaded': results({ screen: 'failed', why: 'The facts could not be loaded.', cure: 'Try again.' }),
  'no quiz yet': results({ screen: 'choosing', why: 'There is no quiz in this browser.', quizzes: [] }),
  'a quiz to choose': results({
    screen: 'choosing',
    why: 'Which quiz?',
    quizzes: [
      { id: 'a', title: 'The Ili Rebellion', href: '/teach/results/?quiz=a', handedIn: '3 handed in' },
    ],
  }),
  'nobody yet': ofQuiz({}),
  'no key': ofQuiz({ locked: { count: 3, href: '/teach/#keys' }, problem: 'The browser is full.' }),
  'taking in': ofQuiz({ busy: 'Opening 12 of 30 …' }),
  'taken in': ofQuiz({ takenIn: { words: '1 of 10 pieces is new.', pieces }, report: report(1) }),
  'a small class': ofQuiz({ report: report(4) }),
  'a class': ofQuiz({ report: report(28) }),
  'a class, judged by its teacher': ofQuiz({
    report: report(12, RULED),
    said: 'Question 2 counts for nobody.',
  }),
})
