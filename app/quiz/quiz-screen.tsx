'use client'

import { useEffect, useRef, useState } from 'react'
import {
  type Attempt,
  giveAnswer,
  giveOn,
  handIn,
  lookAt,
  mayBeTold,
  mayShowAll,
  showAll,
  takeStanding,
} from '@/lib/assignment/attempt/attempt'
import { cleanName } from '@/lib/assignment/submission/parse-submission'
import { judge } from '@/lib/question/judge'
import type { Answer } from '@/lib/question/question'
import { answerPartsOf } from '@/lib/question/tell/answer-words'
import { nameMeant } from '@/lib/question/while-writing'
import { ReportSlip } from '../_platform/report-slip'
import { useFocus } from '../_platform/use-focus'
import { useShortcuts } from '../_platform/use-shortcuts'
import { quizzesKept } from '../_store/attempts'
import { takenRow } from '../_store/kept-rows'
import { PageHead } from '../_ui/page'
import { titleOr } from '../_ui/quiz-words'
import { NotOpened } from './not-opened'
import { Quiz } from './quiz'
import type { QuizIntents, QuizView } from './quiz-model'
import { askedView, clockView, dueWords, reviewRows, scoreView, startView, toldOf } from './quiz-view'
import { isAnswer, limitOf } from './time-limit'
import { useAttempt } from './use-attempt'
import { useHanding } from './use-hand-in'
import { type OpenQuiz, useOpenQuiz } from './use-open-quiz'

/** The quiz of a link, taken in this browser. */
export function QuizScreen() {
  const { opening, onOpen, onFile } = useOpenQuiz()
  switch (opening.state) {
    case 'loading':
      return (
        <>
          <PageHead title="Quiz" />
          <p className="note" role="status">
            Opening the quiz …
          </p>
        </>
      )
    case 'no link':
      return <NotOpened kept={quizzesKept().map(takenRow)} onOpen={onOpen} onFile={onFile} />
    case 'unreadable':
      return (
        <NotOpened
          problem={`${opening.what} ${opening.cure}`}
          kept={quizzesKept().map(takenRow)}
          onOpen={onOpen}
          onFile={onFile}
        />
      )
    case 'open':
      return <Taking key={opening.quiz.link} quiz={opening.quiz} />
  }
}

function Taking({ quiz }: { quiz: OpenQuiz }) {
  const root = useRef<HTMLDivElement>(null)
  const taking = useAttempt(quiz)
  const { kept, moment, step } = taking
  const { attempt } = kept
  const { assignment, index, questions } = quiz
  const [again, setAgain] = useState(false)
  const [reopened, setReopened] = useState<number>()
  const [unanswered, setUnanswered] = useState<{ place: number; why: string }>()
  const title = titleOr(assignment.title)
  const { handing, intents: handingIntents } = useHanding({
    title,
    name: attempt?.name ?? '',
    sealed: attempt?.sealed ?? '',
    givenOn: attempt?.givenOn ?? null,
    onGiven: (how) =>
      step((before, at) => (before.nonce === attempt?.nonce ? giveOn(before, how, at) : before)),
  })
  const isStandingAnswer = (place: number, standing: Answer) => isAnswer(quiz, place, standing)
  /** What was opened once more and is closed now: what stands there is its answer. */
  const closed = (before: Attempt) => takeStanding(before, isStandingAnswer, 'done')
  const view = viewOf()
  useQuestionKeys(root)
  useFocus(root, focusKey(view))
  useEffect(() => {
    document.title = `${title} – Annals`
  }, [title])

  /** Whether an answer leads to the next question: not where it is told, or the next one is on the same page. */
  function goesOn(all: boolean): boolean {
    return assignment.feedback !== 'at once' && !all
  }

  function viewOf(): QuizView {
    const shared = { title, stored: taking.stored, largeText: assignment.largeText }
    if (!attempt || again) return { screen: 'start', ...shared, start: startView(quiz, kept, moment) }
    const { all } = attempt
    if (attempt.handedIn === null) {
      const clock = clockView(quiz, attempt)
      const many = attempt.order.length
      const shown = all ? attempt.order.map((_, at) => at) : [attempt.at]
      const asked = shown.flatMap((at) => askedView(quiz, attempt, at) ?? [])
      const done = attempt.answers.filter((one) => one.done).length
      const bar = { done, many, clock, all, mayShowAll: mayShowAll(limitOf(quiz)) }
      if (attempt.at >= many) return { screen: 'review', ...shared, bar, rows: reviewRows(quiz, attempt) }
      return { screen: 'asking', ...shared, bar, asked, reopened, unanswered, goesOn: goesOn(all) }
    }
    const isTold = mayBeTold(assignment, attempt, moment) === 'all'
    const { due, attempts } = assignment
    return {
      screen: 'handed in',
      ...shared,
      name: attempt.name,
      byTime: attempt.byTime,
      isLate: due !== null && attempt.handedIn > due.at,
      handing,
      problem: taking.problem,
      waiting:
        isTold || !due
          ? ''
          : `You are told what is right on this page after the due date. ${dueWords(due, moment)}`,
      score: isTold ? scoreView(quiz, attempt) : undefined,
      told: isTold
        ? attempt.order.flatMap((place, at) => {
            const question = questions[place]
            const told = question && toldOf(index, question, attempt.answers[place]?.answer ?? null)
            if (!told) return []
            return { place, at, number: at + 1, question, given: undefined, before: null, told, clock: '' }
          })
        : [],
      mayTakeAgain: attempts === null || kept.handedIn < attempts,
    }
  }

  const intents: QuizIntents = {
    ...handingIntents,
    onBegin: (name, inAll) => {
      const clean = cleanName(name)
      if (clean === '') return false
      setAgain(false)
      taking.begin(clean, inAll)
      return true
    },
    onAnswer: (place, answer) => {
      const question = questions[place]
      if (!question) return
      const verdict = answer && judge(index, question, answer)
      if (verdict?.worth === 'unanswered') return setUnanswered({ place, why: verdict.reason })
      setUnanswered(undefined)
      setReopened(undefined)
      step((before) => {
        const given = closed(giveAnswer(before, place, answer))
        return goesOn(before.all) ? lookAt(given, before.at + 1) : given
      })
    },
    onStanding: (place, standing) => {
      const question = questions[place]
      const isEmpty = !question || !standing || answerPartsOf(question, standing).length === 0
      taking.stand(place, isEmpty ? null : standing)
    },
    onReopen: (place) => {
      step(closed)
      setReopened(place)
    },
    onLook: (at) => {
      // With all on one page this is where the focus goes, and what is open there stays open.
      const leaves = !attempt?.all || at >= attempt.order.length
      if (leaves) {
        setReopened(undefined)
        setUnanswered(undefined)
      }
      step((before) => lookAt(leaves ? closed(before) : before, at))
    },
    onAll: (all) => step((before) => showAll(before, all)),
    onHandIn: () => step((before, at) => handIn(before, at, isStandingAnswer)),
    onAgain: () => setAgain(true),
    onBack: () => setAgain(false),
    onLetGo: taking.letGo,
    named: (place, text, final) =>
      nameMeant(index, questions[place], text, {
        final,
        judged: attempt !== null && attempt.handedIn !== null,
      }),
  }
  return (
    <div ref={root}>
      <Quiz view={view} intents={intents} />
      <ReportSlip />
    </div>
  )
}

/** With all questions on one page, keys belong to the one where the focus is. */
function useQuestionKeys(root: { current: HTMLElement | null }): void {
  const within = useRef({
    get current(): HTMLElement | null {
      const questions = root.current?.querySelectorAll('.quiz-question') ?? []
      if (questions.length < 2) return root.current
      return document.activeElement?.closest<HTMLElement>('.quiz-question') ?? null
    },
  })
  useShortcuts(within.current)
}

function focusKey(view: QuizView): string {
  if (view.screen !== 'asking' || view.bar.all) return view.screen
  const [asked] = view.asked
  return `${view.screen} ${asked?.at} ${asked?.told ? 'told' : asked?.given !== undefined} ${view.reopened}`
}
