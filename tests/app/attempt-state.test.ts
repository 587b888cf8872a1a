import { describe, expect, test } from 'vitest'
import {
  begun,
  isToReview,
  joined,
  sealedAs,
  stepped,
  withDraftAnswer,
  withoutAnswers,
} from '@/app/quiz/attempt-state'
import { type Attempt, giveAnswer, handIn } from '@/lib/assignment/attempt/attempt'
import type { KeptQuiz } from '@/lib/assignment/attempt/parse-attempt'
import { assignmentOf } from '@/lib/assignment/quiz'
import { makeQuiz } from '../assignment/quizzes'
import { shipped } from '../question/packs'

const NOW = Date.UTC(2026, 10, 20, 9)
const assignment = assignmentOf(makeQuiz(shipped, 3), 0)
const nothing: KeptQuiz = { title: 'Ili', handedIn: 0, link: '', attempt: null }
const begin = { name: 'Code 7', nonce: 'k3v9x2mqab12', seed: 'a', all: false, now: NOW }
const open = begun(nothing, { link: 'abc', assignment }, begin)
const over = stepped(open, (attempt) => handIn(attempt, NOW))
const attemptIn = ({ attempt }: KeptQuiz): Attempt => attempt ?? expect.fail('there is no attempt')

test('an attempt is counted once, when it is handed in, and a step that changes nothing gives the same quiz', () => {
  expect([open.handedIn, over.handedIn]).toEqual([0, 1])
  expect(stepped(over, (attempt) => ({ ...attempt, sealed: 'sealed' })).handedIn).toBe(1)
  expect(stepped(open, (attempt) => attempt)).toBe(open)
  expect(stepped(nothing, (attempt) => handIn(attempt, NOW))).toBe(nothing)
})

test('the next attempt has the next number, and letting go leaves the title and the count', () => {
  expect(attemptIn(begun(over, { link: 'abc', assignment }, begin)).number).toBe(2)
  expect(withoutAnswers(over)).toEqual({ ...nothing, title: over.title, handedIn: 1 })
})

describe('what another tab wrote', () => {
  test('is gone on with, and never counts fewer attempts than this tab has seen', () => {
    const answered = stepped(open, (attempt) => giveAnswer(attempt, 0, null))
    expect(joined(open, answered)).toEqual({ kept: answered, isBehind: false })
    expect(joined({ ...open, handedIn: 3 }, answered).kept.handedIn).toBe(3)
  })

  test('keeps what stands in the fields here', () => {
    const draft = { kind: 'typed', text: 'Ghulja' } as const
    const here = withDraftAnswer(open, 1, draft)
    expect(attemptIn(joined(here, open).kept).answers[1]?.standing).toEqual(draft)
  })

  test('is behind where this tab has handed in, sealed or reviewed', () => {
    const sealed = stepped(over, (attempt) => ({ ...attempt, sealed: 'sealed', reviewed: true }))
    expect(joined(over, open).isBehind).toBe(true)
    expect(joined(sealed, over).isBehind).toBe(true)
    expect(joined(over, sealed)).toEqual({ kept: sealed, isBehind: false })
  })
})

describe('sealing', () => {
  const { nonce } = attemptIn(over)

  test('seals the attempt that was handed in, with the receipt of the tab that was quicker', () => {
    expect(sealedAs(attemptIn(over), null, { nonce, sealed: 'own' }).sealed).toBe('own')
    const other = { ...attemptIn(over), sealed: 'other' }
    expect(sealedAs(attemptIn(over), other, { nonce, sealed: 'own' }).sealed).toBe('other')
  })

  test('seals no attempt that is open, sealed already, or another by now', () => {
    const sealed = { ...attemptIn(over), sealed: 'first' }
    for (const [latest, of] of [
      [attemptIn(open), nonce],
      [sealed, nonce],
      [attemptIn(over), 'another nonce'],
    ] as const)
      expect(sealedAs(latest, null, { nonce: of, sealed: 'own' })).toBe(latest)
  })

  test('an attempt is reviewed once, after it was handed in', () => {
    expect(isToReview(attemptIn(over), nonce)).toBe(true)
    expect(isToReview(attemptIn(open), nonce)).toBe(false)
    expect(isToReview({ ...attemptIn(over), reviewed: true }, nonce)).toBe(false)
    expect(isToReview(attemptIn(over), 'another nonce')).toBe(false)
  })
})
