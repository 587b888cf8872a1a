import { expect, test } from 'vitest'
import { questionsView } from '@/app/teach/compose-view'
import { lostWords } from '@/app/teach/lost-words'
import { type Composed, entriesOf, newQuiz, withChoices, withEntries } from '@/app/teach/quiz-draft'
import { QUIZ_KINDS } from '@/lib/assignment/compose/choices'
import { changeKindAt, dropAt, moveTo, swapAt } from '@/lib/assignment/compose/compose'
import { lostPlaces } from '@/lib/assignment/variants'
import { shipped } from '../question/packs'

const fresh = newQuiz(shipped, { id: 'abcdefghij', seed: 'a', title: 'The republic', at: 1_000 })
const { choices } = fresh.draft

/** The quiz with a question that the facts no longer have. */
function damaged({ quiz, draft }: Composed, place: number, variant = 0): Composed {
  const variants = quiz.variants.map((questions, v) =>
    questions.map((one, i) => (v === variant && i === place ? { ...one, card: 'gone:who' } : one)),
  )
  return { quiz: { ...quiz, variants }, draft }
}

const tasks = (composed: Composed) =>
  questionsView(shipped, composed).questions.map((one) => (one.state === 'made' ? one.task : null))

test('a question that can no longer be made keeps its row, and is counted as none', () => {
  const all = tasks(fresh)
  expect(all).not.toContain(null)
  for (const place of [0, 4, all.length - 1]) {
    const view = questionsView(shipped, damaged(fresh, place))
    expect(tasks(damaged(fresh, place))).toEqual(all.map((task, i) => (i === place ? null : task)))
    expect(view.questions[place]).toEqual({ state: 'cannot be made', card: 'gone:who' })
    const rest = withEntries(shipped, fresh, dropAt(entriesOf(fresh), place))
    expect(view.words).toBe(`${questionsView(shipped, rest).words} 1 more can no longer be made.`)
  }
})

test('swapping, dropping and moving beside it act on the row that was meant, and mend it', () => {
  const all = tasks(fresh)
  const broken = damaged(fresh, 2)
  const entries = entriesOf(broken)
  const swapped = tasks(withEntries(shipped, broken, swapAt(shipped, choices, entries, 2, 's') ?? []))
  expect(swapped[2]).toEqual(expect.any(String))
  expect(swapped.map((task, i) => (i === 2 ? null : task))).toEqual(tasks(broken))
  expect(tasks(withEntries(shipped, broken, dropAt(entries, 2)))).toEqual(all.filter((_, i) => i !== 2))
  expect(tasks(withEntries(shipped, broken, dropAt(entries, 5)))[2]).toBeNull()
  expect(tasks(withEntries(shipped, broken, moveTo(entries, 2, 0)))).toEqual([
    null,
    ...all.filter((_, i) => i !== 2),
  ])
  expect(tasks(withChoices(shipped, broken, choices))).not.toContain(null)
})

test('one that only another variant cannot make is shown as well, and any swap mends it', () => {
  const broken = damaged(withEntries(shipped, fresh, entriesOf(fresh), 3), 4, 1)
  expect([...lostPlaces(shipped, broken.quiz.variants)]).toEqual([4])
  expect(tasks(broken)[4]).toBeNull()
  const mended = withEntries(shipped, broken, swapAt(shipped, choices, entriesOf(broken), 4, 's') ?? [])
  expect(lostPlaces(shipped, mended.quiz.variants).size).toBe(0)
})

test('what cannot be made is named by its number', () => {
  expect(lostWords(new Set(), 'so')).toBeNull()
  expect(lostWords(new Set([2]), 'there is no link')).toBe(
    'Question 3 can no longer be made, so there is no link. Swap or drop it.',
  )
  expect(lostWords(new Set([9, 0, 4]), 'there is no link')).toBe(
    'Questions 1, 5 and 10 can no longer be made, so there is no link. Swap or drop them.',
  )
})

test('the kinds that are offered for a question are those that can be drawn beside the others', () => {
  const half = shipped.pack.facts.flatMap(({ id }, i) => (i % 2 === 0 ? id : []))
  const composed = withChoices(shipped, fresh, { ...choices, notTaught: half })
  const entries = entriesOf(composed)
  questionsView(shipped, composed).questions.forEach((question, at) => {
    if (question.state !== 'made') throw new Error('it was made just now')
    expect(question.kinds.map(({ id }) => id)).toContain(question.kind)
    for (const kind of QUIZ_KINDS) {
      const can = changeKindAt(shipped, composed.draft.choices, entries, at, kind) !== undefined
      expect([kind, question.kinds.some(({ id }) => id === kind)]).toEqual([kind, can])
    }
  })
})

test('what is right is told part by part, and with the row that it belongs to', () => {
  const many = withChoices(shipped, fresh, { ...choices, count: 20, kinds: ['match', 'order', 'who-says'] })
  const seen = new Set<string>()
  for (const question of questionsView(shipped, many).questions) {
    if (question.state !== 'made') throw new Error('it was made just now')
    const { kind, key } = question
    seen.add(kind)
    expect(key.length).toBeGreaterThanOrEqual(kind === 'who-says' ? 1 : 3)
    for (const { row } of key) expect([kind, row !== null]).toEqual([kind, kind !== 'order'])
  }
  expect(seen.size).toBe(3)
})
