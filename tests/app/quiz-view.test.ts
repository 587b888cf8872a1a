import { describe, expect, it } from 'vitest'
import { askedView, clockView, startView } from '@/app/quiz/quiz-view'
import type { OpenQuiz } from '@/app/quiz/use-open-quiz'
import { pack } from '@/content/second-east-turkestan-republic'
import { beginAttempt } from '@/lib/assignment/attempt/attempt'
import { assignmentOf } from '@/lib/assignment/quiz'
import { indexPack } from '@/lib/card/pack-index'
import { drawQuestion, kindsFor } from '@/lib/question/ask'
import { remakeQuestion } from '@/lib/question/remake'
import { MADE, makeQuiz } from '../assignment/quizzes'

const index = indexPack(pack)
const NOTHING_KEPT = { title: '', handedIn: 0, link: '', attempt: null }

/** A question about what is grave. */
function aGraveQuestion() {
  for (const card of index.cards.filter((one) => one.sensitive)) {
    const kind = kindsFor(index, card).find((one) => one !== 'flip')
    if (kind) return drawQuestion(index, card, kind, 'quiz')
  }
  throw new Error('no sensitive card')
}

/** A quiz of ten minutes as a student has opened it, so many of its three questions about what is grave. */
function openQuiz(grave: 0 | 1): OpenQuiz {
  const plain = makeQuiz(index, 3 - grave, 1, { minutes: 10, shuffled: false, attempts: 1, due: null })
  const [questions = []] = plain.variants
  const variants = [grave === 1 ? [aGraveQuestion(), ...questions] : questions]
  const assignment = assignmentOf({ ...plain, variants }, 0)
  return {
    link: '',
    assignment,
    index,
    questions: assignment.questions.flatMap((named) => remakeQuestion(index, named) ?? []),
  }
}

const begun = (quiz: OpenQuiz, at = 0) => ({
  ...beginAttempt(quiz.assignment, { number: 1, name: 'A', nonce: 'n', all: false, now: MADE, seed: '' }),
  at,
})

describe('a quiz against the clock with a question about what is grave', () => {
  const quiz = openQuiz(1)

  it('says before the start that the clock waits there, and so comes one question at a time', () => {
    const { about, mayShowAll } = startView(quiz, NOTHING_KEPT, MADE)
    expect(about).toContain(
      'Time limit: 10 minutes from when you begin. The clock runs on if you close the page, except where it stands still.',
    )
    expect(about).toContain(
      'It stands still while you are at the question about violence or hatred. So the questions come one at a time.',
    )
    expect(mayShowAll).toBe(false)
  })

  it('says so at that question, and at no other', () => {
    const said = [0, 1, 2].map((at) => askedView(quiz, begun(quiz, at), at)?.clock)
    expect(said).toEqual(['The clock stands still at this question.', '', ''])
    const clocks = [0, 1].map((at) => clockView(quiz, begun(quiz, at))?.words)
    expect(clocks).toEqual(['10:00 left, standing still here', '10:00 left'])
  })
})

it('a quiz against the clock with no such question says that the clock runs on, and may stand on one page', () => {
  const { about, mayShowAll } = startView(openQuiz(0), NOTHING_KEPT, MADE)
  expect(about).toContain(
    'Time limit: 10 minutes from when you begin. The clock runs on if you close the page.',
  )
  expect(about.join()).not.toContain('stands still')
  expect(mayShowAll).toBe(true)
})

it('when a quiz can be handed in, and how often, is said before the start', () => {
  const quiz = openQuiz(0)
  expect(startView(quiz, NOTHING_KEPT, MADE).about).toContain('You can hand it in once.')
  expect(startView(quiz, { ...NOTHING_KEPT, handedIn: 1 }, MADE)).toMatchObject({ isUsedUp: true, before: 1 })
  const due = { at: MADE, zone: 'UTC' }
  const late = startView({ ...quiz, assignment: { ...quiz.assignment, due } }, NOTHING_KEPT, MADE + 1)
  expect(late).toMatchObject({ isLate: true, due: expect.stringContaining('is marked late') })
})
