import { describe, expect, test } from 'vitest'
import { factOf, type PackIndex } from '@/lib/card/pack-index'
import { foldName } from '@/lib/fact/name'
import { askQuestion, suits } from '@/lib/question/ask'
import { judge } from '@/lib/question/judge'
import type { QuestionOf } from '@/lib/question/question'
import { firstFormat, packs, shipped } from './packs'

const SEEDS = Array.from({ length: 10 }, (_, seed) => String(seed))
/** The names of the pack's groups that hold a card. */
function groupsOf({ pack }: PackIndex, card: string): string[] {
  return (pack.groupings ?? []).flatMap(({ groups }) =>
    groups.flatMap(({ name, cards }) => (cards.includes(card) ? [name] : [])),
  )
}

describe.each(packs.filter(([, { pack }]) => pack.groupings))(
  'sorting into groups over %s',
  (_name, index) => {
    const cards = index.cards.filter((card) => suits(index, card, 'groups'))
    const asked = cards.flatMap((card) =>
      SEEDS.map((seed) => ({ card, question: askQuestion(index, card, 'groups', seed) })),
    )
    test('asks cards that a grouping of the pack names, and no sensitive one', () => {
      expect(cards.length).toBeGreaterThan(20)
      for (const { id, sensitive } of cards)
        expect([groupsOf(index, id).length > 0, sensitive]).toEqual([true, false])
      expect(firstFormat.cards.filter((card) => suits(firstFormat, card, 'groups'))).toEqual([])
    })

    test('has four to six rows of different facts and words, the card’s own among them, from two groups or more', () => {
      for (const { card, question } of asked) {
        const { rows, groups } = question
        expect(rows.length >= 4 && rows.length <= 6).toBe(true)
        expect(rows.map((row) => row.card)).toContain(card.id)
        expect(new Set(rows.map((row) => foldName(row.text))).size).toBe(rows.length)
        expect(new Set(rows.map((row) => index.card.get(row.card)?.fact)).size).toBe(rows.length)
        expect(new Set(rows.map(({ right }) => right)).size).toBeGreaterThan(1)
        for (const row of rows) {
          expect([row.card, groupsOf(index, row.card).includes(row.right)]).toEqual([row.card, true])
          expect(groups).toContain(row.right)
          const fact = factOf(index, index.card.get(row.card)?.fact ?? '')
          expect(fact.sensitive).toBeUndefined()
        }
      }
    })

    test('only every row in its group is right, and each wrong row is missed where its group tells its answer', () => {
      for (const { card, question } of asked) {
        const right = question.rows.map((row) => row.right)
        expect(judge(index, question, { texts: right })).toMatchObject({ worth: 'right', missed: [] })
        for (const [i, row] of question.rows.entries()) {
          const other = question.groups.find((group) => group !== row.right) ?? ''
          const { worth, missed, reason } = judge(index, question, { texts: right.with(i, other) })
          expect([card.id, worth]).toEqual([card.id, 'partly'])
          expect(reason).toContain(`${row.text}: ${row.right}.`)
          expect(missed).toEqual(question.others?.length ? [row.card] : [])
        }
        expect(judge(index, question, { texts: right.map(() => '') }).worth).toBe('unanswered')
      }
    })
  },
)

/** Two rows of one group and two of another. */
const sorted: QuestionOf<'groups'> = {
  kind: 'groups',
  card: 'a',
  pack: { id: 'none', version: 1 },
  seed: '',
  stem: 'Which of the two?',
  keys: ['One'],
  others: ['b', 'c', 'd'],
  rows: ['a', 'b', 'c', 'd'].map((card, i) => ({ card, text: card, right: i < 2 ? 'One' : 'Other' })),
  groups: ['One', 'Other'],
}

test.each([
  [['One', 'one ', 'Other', 'OTHER'], 'right', []],
  [['One', 'Other', 'One', 'Other'], 'partly', ['b', 'c']],
  [['Other', 'Other', 'One', 'Other'], 'wrong', ['a', 'b', 'c']],
  [['', '', '', ''], 'unanswered', undefined],
])('%o is %s', (texts, worth, missed) => {
  const verdict = judge(shipped, sorted, { kind: 'groups', texts })
  expect([verdict.worth, verdict.missed]).toEqual([worth, missed])
})
