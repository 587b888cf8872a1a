import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrangingOf, choosingOf, settingOf, type Table } from '@/app/teach/compose-intents'
import { type Composed, entriesOf, newQuiz, withEntries } from '@/app/teach/quiz-draft'
import { heldFast, isOut, outWords } from '@/app/teach/quiz-lock'
import { FEEDBACKS } from '@/lib/assignment/assignment'
import { questionsSum } from '@/lib/assignment/questions-sum'
import { assignmentOf, type Quiz } from '@/lib/assignment/quiz'
import { shipped } from '../question/packs'

const fresh = newQuiz(shipped, { id: 'abcdefghij', seed: 'a', title: 'The republic', at: 1_000 })
const two = withEntries(shipped, fresh, entriesOf(fresh), 2)
const out: Composed = { ...two, draft: { ...two.draft, given: 5_000 } }

/** What submissions are compared with. */
const sums = ({ quiz }: Composed): string[] =>
  quiz.variants.map((_, i) => questionsSum(assignmentOf(quiz, i).questions))

/** The page's buttons and fields over a quiz; what they change is in `latest`. */
function desk(first: Composed) {
  const latest = { current: first }
  const table: Table = {
    index: shipped,
    latest: () => latest.current,
    act: (step) => {
      latest.current = step(latest.current).to
    },
    seed: () => 'b',
    now: () => Date.UTC(2026, 10, 30),
    zone: () => 'Asia/Almaty',
  }
  return {
    latest,
    choosing: choosingOf(table),
    arranging: arrangingOf(table),
    setting: settingOf(table),
  }
}

type Desk = ReturnType<typeof desk>
const [topic = ''] = shipped.pack.topics.map(({ id }) => id)
const [card] = entriesOf(out).map(({ question }) => question.card)
const asked = shipped.card.get(card ?? '')?.fact ?? ''

const SETTINGS: Record<string, (desk: Desk) => void> = {
  title: ({ setting }) => setting.onSet({ title: 'Another' }),
  instructions: ({ setting }) => setting.onSet({ instructions: 'Without your book.' }),
  'due date': ({ setting }) => setting.onDueWanted(true),
  'due time': ({ setting }) => setting.onDue({ date: '2026-12-04', time: '18:00', zone: 'Asia/Almaty' }),
  attempts: ({ setting }) => setting.onSet({ attempts: 3 }),
  feedback: ({ setting }) => setting.onSet({ feedback: FEEDBACKS[2] }),
  order: ({ setting }) => setting.onSet({ shuffled: false }),
  'pass mark': ({ setting }) => setting.onSet({ passMark: 60 }),
  'larger text': ({ setting }) => setting.onSet({ largeText: true }),
}

const LOCKED: Record<string, (desk: Desk) => void> = {
  topics: ({ choosing }) => choosing.onTopics([topic]),
  kinds: ({ choosing }) => choosing.onKinds(['choice']),
  count: ({ choosing }) => choosing.onCount(4),
  'not taught': ({ choosing }) => choosing.onTaught([asked], false),
  swap: ({ arranging }) => arranging.onSwap(0),
  drop: ({ arranging }) => arranging.onDrop(0),
  move: ({ arranging }) => arranging.onMove(0, 1),
  'draw again': ({ arranging }) => arranging.onDrawAgain(),
  variants: ({ setting }) => setting.onVariants(1),
}

test.each(Object.entries(SETTINGS))(
  'the setting “%s” is changed and what was handed in fits still, locked or not',
  (_, act) => {
    const { latest, ...page } = desk(out)
    act({ latest, ...page })
    expect(latest.current.quiz).not.toEqual(out.quiz)
    expect(sums(latest.current)).toEqual(sums(out))
    expect(heldFast(out, latest.current)).toEqual(latest.current)
  },
)

test.each(Object.entries(LOCKED))(
  'by “%s” what was handed in would no longer fit; under the lock nothing at all changes',
  (_, act) => {
    const { latest, ...page } = desk(out)
    act({ latest, ...page })
    expect(sums(latest.current)).not.toEqual(sums(out))
    expect(heldFast(out, latest.current)).toEqual(out)
  },
)

test('under the lock the time limits that were given out stay, and more can be added', () => {
  const quiz: Quiz = { ...out.quiz, minutes: 30, extraMinutes: [5, 10] }
  const timed = { ...out, quiz }
  const after = (change: Partial<Quiz>) => heldFast(timed, { ...timed, quiz: { ...quiz, ...change } }).quiz
  for (const minutes of [20, 45, null]) expect(after({ minutes })).toEqual(quiz)
  for (const extraMinutes of [[], [5], [10, 5]]) expect(after({ extraMinutes })).toEqual(quiz)
  expect(after({ extraMinutes: [10, 20] }).extraMinutes).toEqual([5, 10, 20])
})

test('whatever is done in whatever order, under the lock every submission fits and every setting is changed', () => {
  const acts = fc.constantFrom(...Object.values(SETTINGS), ...Object.values(LOCKED))
  fc.assert(
    fc.property(fc.array(acts, { maxLength: 5 }), (all) => {
      const { latest, ...page } = desk(out)
      for (const act of all) act({ latest, ...page })
      const held = heldFast(out, latest.current)
      expect(sums(held)).toEqual(sums(out))
      expect(held.quiz).toEqual({ ...latest.current.quiz, variants: out.quiz.variants })
    }),
    { numRuns: 20 },
  )
})

test('a quiz is out once its link was made, or something was handed in for it', () => {
  expect([isOut(fresh, 0), isOut(fresh, 1), isOut(out, 0)]).toEqual([false, true, true])
})

test('since when it is out, and what is kept for it, is said', () => {
  const at = new Date(2026, 4, 3, 12).getTime()
  expect(outWords(at, 0)).toBe(
    'This quiz is out: its link was made on 3 May 2026. No submission is kept for it yet.',
  )
  expect(outWords(at, 1)).toMatch(/2026\. 1 submission is kept for it\.$/)
  expect(outWords(null, 12)).toBe('This quiz is out. 12 submissions are kept for it.')
})
