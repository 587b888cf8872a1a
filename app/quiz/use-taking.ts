import { useState } from 'react'
import {
  type Attempt,
  giveAnswer,
  goToQuestion,
  handIn,
  markAsSent,
  showAll,
  takeDraftAnswers,
} from '@/lib/assignment/attempt/attempt'
import { cleanName } from '@/lib/assignment/submission/parse-submission'
import { judge } from '@/lib/question/judge'
import type { Answer } from '@/lib/question/question'
import { answerPartsOf } from '@/lib/question/tell/answer-words'
import { nameMeant } from '@/lib/question/while-writing'
import { titleOr } from '../_ui/quiz-words'
import type { QuizIntents, QuizView } from './quiz-model'
import { goesOn, type Place, takingView } from './taking-view'
import { limitOf } from './time-limit'
import { useAttempt } from './use-attempt'
import { useHandIn } from './use-hand-in'
import type { OpenQuiz } from './use-open-quiz'

const NOWHERE: Place = { again: false, reopened: undefined, unanswered: undefined }

/** Returns the quiz as the learner sees it, and its intents. */
export function useTaking(quiz: OpenQuiz): { view: QuizView; intents: QuizIntents } {
  const taking = useAttempt(quiz)
  const [place, setPlace] = useState(NOWHERE)
  const { attempt } = taking.kept
  const { handing, intents } = useHandIn({
    title: titleOr(quiz.assignment.title),
    name: attempt?.name ?? '',
    sealed: attempt?.sealed ?? '',
    givenOn: attempt?.givenOn ?? null,
    onGiven: (how) =>
      taking.step((latest, at) => (latest.nonce === attempt?.nonce ? markAsSent(latest, how, at) : latest)),
  })
  const move = (part: Partial<Place>) => setPlace((latest) => ({ ...latest, ...part }))
  return {
    view: takingView(quiz, { ...taking, handing }, place),
    intents: { ...intents, ...beginningOf(taking, move), ...askingOf(quiz, taking, move) },
  }
}

type Taken = ReturnType<typeof useAttempt>
type Move = (part: Partial<Place>) => void

function beginningOf(
  { begin, removeAnswers }: Taken,
  move: Move,
): Pick<QuizIntents, 'onBegin' | 'onAgain' | 'onBack' | 'onRemoveAnswers'> {
  return {
    onBegin: (name, inAll) => {
      const clean = cleanName(name)
      if (clean === '') return false
      move({ again: false })
      begin(clean, inAll)
      return true
    },
    onAgain: () => move({ again: true }),
    onBack: () => move({ again: false }),
    onRemoveAnswers: removeAnswers,
  }
}

type AskingIntents = Pick<
  QuizIntents,
  'onAnswer' | 'onDraftAnswer' | 'onReopen' | 'onLook' | 'onAll' | 'onHandIn' | 'named'
>

function askingOf(quiz: OpenQuiz, { kept: { attempt }, step, setDraft }: Taken, move: Move): AskingIntents {
  const { index, questions } = quiz
  const { isAnswer } = limitOf(quiz)
  /** Closes what was opened once more: what stands there is its answer. */
  const closed = (latest: Attempt) => takeDraftAnswers(latest, isAnswer, 'done')
  return {
    onAnswer: (place, answer) => {
      const question = questions[place]
      if (!question) return
      const verdict = answer && judge(index, question, answer)
      if (verdict?.worth === 'unanswered') return move({ unanswered: { place, why: verdict.reason } })
      move({ unanswered: undefined, reopened: undefined })
      step((latest) => {
        const given = closed(giveAnswer(latest, place, answer))
        return goesOn(quiz, latest.all) ? goToQuestion(given, latest.at + 1) : given
      })
    },
    onDraftAnswer: (place, draft) => setDraft(place, isEmpty(quiz, place, draft) ? null : draft),
    onReopen: (place) => {
      step(closed)
      move({ reopened: place })
    },
    onLook: (at) => {
      // With all on one page this is where the focus goes, and what is open there stays open.
      const leaves = !attempt?.all || at >= attempt.order.length
      if (leaves) move({ unanswered: undefined, reopened: undefined })
      step((latest) => goToQuestion(leaves ? closed(latest) : latest, at))
    },
    onAll: (all) => step((latest) => showAll(latest, all)),
    onHandIn: () => step((latest, at) => handIn(latest, at, isAnswer)),
    named: (place, text, final) =>
      nameMeant(index, questions[place], text, {
        final,
        judged: attempt !== null && attempt.handedIn !== null,
      }),
  }
}

function isEmpty({ questions }: OpenQuiz, place: number, draft: Answer | null): boolean {
  const question = questions[place]
  return !question || !draft || answerPartsOf(question, draft).length === 0
}
