import { describe, expect, test } from 'vitest'
import {
  type Composing,
  changed,
  followed,
  isHeld,
  opening,
  undone,
  withLock,
} from '@/app/teach/compose-state'
import { arranged, chosen, given, set, withExtra } from '@/app/teach/compose-steps'
import { calendarOf, giveView } from '@/app/teach/give-out-view'
import { entriesOf, newQuiz } from '@/app/teach/quiz-draft'
import { dropAt } from '@/lib/assignment/compose/compose'
import { shipped } from '../question/packs'

const first = newQuiz(shipped, { id: 'abcdefghij', seed: 'a', title: 'The republic', at: 1_000 })
const start = opening(first, 0)
const drop = arranged(shipped, { to: (quiz) => dropAt(quiz, 0), done: 'Gone.' })
const cards = ({ composed }: Composing) => entriesOf(composed).map(({ question }) => question.card)

describe('a step', () => {
  test('is dated, said, and builds on the one before', () => {
    const once = changed(start, drop, 2_000)
    const twice = changed(once, drop, 3_000)
    expect(cards(twice)).toEqual(cards(start).slice(2))
    expect([once.composed.quiz.changed, twice.composed.quiz.changed]).toEqual([2_000, 3_000])
    // The same words once more differ by a space, so that they are heard once more.
    expect([once.said, twice.said]).toEqual(['Gone.', 'Gone.\u00a0'])
  })

  test('that cannot be taken changes no question, and is said', () => {
    const none = arranged(shipped, { to: () => undefined, done: 'Gone.', otherwise: 'It cannot go.' })
    const after = changed(start, none, 2_000)
    expect([cards(after), after.said, after.past]).toEqual([cards(start), 'It cannot go.', []])
  })
})

describe('undoing', () => {
  test('brings the questions back and leaves the settings and the count of variants', () => {
    const titled = changed(changed(start, drop, 2_000), set({ title: 'Another' }), 3_000)
    const back = undone(shipped, titled, 4_000)
    expect(cards(back)).toEqual(cards(start))
    expect([back.composed.quiz.title, back.said, back.past]).toEqual(['Another', 'Undone.', []])
    expect(undone(shipped, back, 5_000)).toBe(back)
  })

  test('remembers thirty steps, and nothing from before the lock', () => {
    const many = Array.from({ length: 32 }, (_, i) => chosen(shipped, () => ({ seed: String(i % 2) })))
    const after = many.reduce((state, step) => changed(state, step, 2_000), start)
    expect(after.past).toHaveLength(30)
    expect(withLock(after, false).past).toEqual([])
  })
})

describe('the lock', () => {
  const out = changed(start, given('key', 2_000), 2_000)

  test('holds the questions of a quiz that is out, until its teacher unlocks them', () => {
    expect([isHeld(start), isHeld(out), isHeld(withLock(out, false))]).toEqual([false, true, false])
    expect(isHeld({ ...start, handedIn: 1 })).toBe(true)
    expect(cards(changed(out, drop, 3_000))).toEqual(cards(start))
    expect(cards(changed(withLock(out, false), drop, 3_000))).toEqual(cards(start).slice(1))
  })
})

test('what another tab kept is gone on with only if it is later, and cannot be undone here', () => {
  const here = changed(start, drop, 5_000)
  const { quiz, draft } = changed(start, set({ title: 'Elsewhere' }), 6_000).composed
  expect(followed(here, { ...quiz, changed: 5_000 }, draft)).toBe(here)
  expect(followed(here, quiz, draft)).toMatchObject({
    composed: { quiz, draft },
    past: [],
    said: 'Changed in another tab.',
  })
  // A draft that cannot be read leaves the one here.
  expect(followed(here, quiz, undefined).composed.draft).toBe(here.composed.draft)
})

describe('giving out', () => {
  const giving = { making: false, links: [], problem: null, said: null, lost: null }
  const { composed } = start
  const empty = { ...composed, quiz: { ...composed.quiz, variants: [[]] } }
  const out = changed(start, given('key', 2_000), 2_000).composed

  test('goes from nothing to give to a link, and stops at a question that is lost', () => {
    const steps = [
      giveView(empty, giving),
      giveView(composed, { ...giving, lost: 'Lost.' }),
      giveView(composed, { ...giving, making: true }),
      giveView(composed, giving),
      giveView(out, giving),
      giveView(out, { ...giving, making: true }),
    ].map(({ step }) => step)
    expect(steps).toEqual(['nothing to give', 'cannot be made', 'making', 'not made', 'made', 'making'])
  })

  test('says what is lost before any other problem, and how to mend it in a quiz that is out', () => {
    const lost = { ...giving, lost: 'Lost.', problem: 'No key.' }
    expect(giveView(composed, lost).problem).toBe('Lost.')
    expect(giveView(out, lost).problem).toMatch(/^Lost\. .*unlock/)
    expect(giveView(out, { ...giving, problem: 'No key.' }).problem).toBe('No key.')
  })

  test('keeps more time in order, each once', () => {
    const twice = [10, 5, 10].reduce((state, one) => changed(state, withExtra(one, true), 2_000), start)
    expect(twice.composed.quiz.extraMinutes).toEqual([5, 10])
    expect(changed(twice, withExtra(5, false), 3_000).composed.quiz.extraMinutes).toEqual([10])
  })

  test('puts a link into the calendar only where there is one alone', () => {
    const link = {
      id: '0 0',
      name: 'The link',
      extra: 0,
      url: 'https://a.example/quiz/#x',
      matrix: undefined,
      words: '',
    }
    expect(calendarOf(composed.quiz, 9_000, [link], 1_000)).toContain('a.example')
    expect(calendarOf(composed.quiz, 9_000, [link, link], 1_000)).not.toContain('a.example')
  })
})
