import { expect, test } from 'vitest'
import { changesView, decided, decisionWords } from '@/app/teach/results/decisions-view'
import { pack } from '@/content/second-east-turkestan-republic'
import { NO_OVERRIDES, questionKeys } from '@/lib/assignment/report/overrides'
import { makeReport } from '@/lib/assignment/report/report'
import { indexPack } from '@/lib/card/pack-index'
import { classOf } from '../assignment/class'
import { DUE, makeQuiz } from '../assignment/quizzes'

const index = indexPack(pack)
const quiz = makeQuiz(index, 6)
const received = classOf(index, quiz, 3, 'decisions').map((submission, i) => ({
  submission,
  receipt: `R${i}`,
}))
const report = makeReport(index, quiz, received, NO_OVERRIDES, { now: DUE })

const asked = questionKeys(quiz)
const about = { report, asked }
const [, second = '', third = '', fourth = ''] = asked
const accept = { decide: 'accept', question: second, text: 'Ehmetjan' } as const
const count = { decide: 'worth', question: third, receipt: 'R1', worth: 'partly' } as const
const drop = { decide: 'drop', question: fourth, dropped: true } as const

test('which attempt counts is chosen, and nothing else changes', () => {
  const before = [accept, drop].reduce(decided, NO_OVERRIDES)
  expect(decided(before, { decide: 'counting', counting: 'last' })).toEqual({ ...before, counting: 'last' })
})

test('each decision is told in words, and taking it back leaves the others', () => {
  const all = [accept, count, drop].reduce(decided, NO_OVERRIDES)
  const told = changesView(all, about)
  expect(told.map(({ words }) => words)).toEqual([
    'Question 4 is dropped for everybody.',
    '“Ehmetjan” counts as right in question 2, from everybody.',
    'The answer of Student 002 to question 3 counts as partly right.',
  ])
  for (const { id, words } of told) {
    const after = decided(all, { decide: 'take back', change: id })
    const others = told.filter((one) => one.id !== id).map((one) => one.words)
    expect(changesView(after, about).map((one) => one.words)).toEqual(others)
    expect(others).not.toContain(words)
  }
})

test('a change that is taken back twice takes no other with it', () => {
  const other = { ...accept, text: 'Ahmad Jan' } as const
  const both = [accept, other].reduce(decided, NO_OVERRIDES)
  const [first] = changesView(both, about)
  const back = { decide: 'take back', change: first?.id ?? '' } as const
  expect(decided(decided(both, back), back)).toEqual(decided(NO_OVERRIDES, other))
})

test('an answer that was set by the receipt of a double is set anew, or counts as judged again', () => {
  const before = decided(NO_OVERRIDES, count)
  const now = { ...count, receipt: 'R9', doubles: ['R1'] } as const
  expect(decided(before, { ...now, worth: null })).toEqual(NO_OVERRIDES)
  expect(decided(before, now).set).toEqual([{ receipt: 'R9', question: third, worth: 'partly' }])
})

test('deciding the same thing twice decides it once', () => {
  for (const decision of [accept, count, drop]) {
    const once = decided(NO_OVERRIDES, decision)
    expect(decided(once, decision)).toEqual(once)
  }
})

test('counting an answer as judged, or a question again, is as if nothing had been decided', () => {
  const set = decided(NO_OVERRIDES, count)
  expect(decided(set, { ...count, worth: null })).toEqual(NO_OVERRIDES)
  expect(decided(decided(NO_OVERRIDES, drop), { ...drop, dropped: false })).toEqual(NO_OVERRIDES)
})

test('what a decision changes is said in a sentence, also when it is undone', () => {
  const words = (decision: Parameters<typeof decided>[1], before = NO_OVERRIDES): string =>
    decisionWords(decision, before, about)
  const all = [accept, count, drop].reduce(decided, NO_OVERRIDES)
  expect(words(accept)).toBe('“Ehmetjan” counts as right in question 2, from everybody.')
  expect(words(count)).toBe('The answer of Student 002 to question 3 counts as partly right.')
  expect(words(drop, decided(NO_OVERRIDES, accept))).toBe('Question 4 is dropped for everybody.')
  expect(words({ ...drop, dropped: false }, all)).toBe('Question 4 counts again.')
  expect(words({ ...count, worth: null }, all)).toBe('The answer to question 3 counts as it was judged.')
  expect(words({ decide: 'counting', counting: 'last' })).toBe('Of several attempts, the last counts.')
  expect(words({ decide: 'take back', change: `accepted ${second} everybody Ehmetjan` }, all)).toBe(
    'Taken back: “Ehmetjan” counts as right in question 2, from everybody.',
  )
})

test('a decision about a question that was moved has its new number, and of one that is gone it says so', () => {
  const all = [accept, drop].reduce(decided, NO_OVERRIDES)
  const moved = { report, asked: [fourth, ...asked.slice(0, 3).filter((one) => one !== second)] }
  expect(changesView(all, moved).map(({ words }) => words)).toEqual([
    'Question 1 is dropped for everybody.',
    '“Ehmetjan” counts as right in a question that is not in the quiz any more, from everybody.',
  ])
  expect(decisionWords({ ...drop, question: 'typed gone', dropped: false }, all, about)).toBe(
    'A question that is not in the quiz any more counts again.',
  )
})
