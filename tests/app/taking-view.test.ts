import { expect, test } from 'vitest'
import { takingView } from '@/app/quiz/taking-view'
import { pack } from '@/content/second-east-turkestan-republic'
import { beginAttempt, handIn } from '@/lib/assignment/attempt/attempt'
import { assignmentOf } from '@/lib/assignment/quiz'
import { indexPack } from '@/lib/card/pack-index'
import { questionsIn } from '../assignment/class'
import { DUE, makeQuiz } from '../assignment/quizzes'

const index = indexPack(pack)
const quiz = makeQuiz(index, 3)
const questions = questionsIn(index, quiz, 0)
const HANDING = {
  receipt: '',
  said: '',
  isToSend: true,
  given: '',
  text: '',
  canShare: false,
  code: undefined,
}

/** Says whether a quiz that was handed in so often is offered once more, where so many attempts are allowed. */
function mayTakeAgain(handedIn: number, attempts: number | null): boolean {
  const assignment = { ...assignmentOf(quiz, 0), attempts }
  const now = DUE - 86_400_000
  const begun = beginAttempt(assignment, {
    number: handedIn,
    name: 'Code 7',
    nonce: 'p3v9x2mqab12',
    all: false,
    now,
    seed: 'a',
  })
  const view = takingView(
    { link: '1abc', assignment, index, questions },
    {
      kept: { title: quiz.title, handedIn, link: '1abc', attempt: handIn(begun, now + 1) },
      stored: true,
      moment: now + 2,
      problem: null,
      handing: HANDING,
    },
    { again: false, reopened: undefined, unanswered: undefined },
  )
  return view.screen === 'handed in' && view.mayTakeAgain
}

test('a quiz is offered again until it was handed in as often as its teacher allows', () => {
  expect([mayTakeAgain(1, 1), mayTakeAgain(1, 2), mayTakeAgain(2, 2), mayTakeAgain(9, null)]).toEqual([
    false,
    true,
    false,
    true,
  ])
})
