import { describe, expect, test } from 'vitest'
import { entityOf, factOf, type PackIndex } from '@/lib/card/pack-index'
import { amountSpan } from '@/lib/fact/amount'
import { foldName, spellings } from '@/lib/fact/name'
import type { Fact } from '@/lib/fact/pack'
import { overlap } from '@/lib/fact/time'
import { askSideBySide } from '@/lib/question/ask'
import { judge } from '@/lib/question/judge'
import { pointAsked } from '@/lib/question/tell/words'
import { packs, shipped } from './packs'
import { ask, cardOf, keepsTheLaws, meetsOthers, permutations, suited } from './several-cards'

/** The pairs of entities that a fact binds together, so that either may answer what is asked of the other. */
function pairOf(fact: Fact): string[] {
  if (fact.kind === 'relation') return fact.relation === 'member-of' ? [] : [fact.subject, fact.object]
  if (fact.kind === 'office') return [fact.person, fact.office]
  if (fact.kind === 'ethnicity') return [fact.person, fact.people]
  return fact.kind === 'event' && fact.place !== undefined ? [fact.event, fact.place] : []
}

/** What a row is about: the other end of the fact that its answer is one end of. */
function aboutOf(index: PackIndex, card: string): string | undefined {
  const { keys, ask, fact } = cardOf(index, card)
  const [key] = keys
  // What happened on a day is no question about the place where it did.
  const pair = ask === 'what' ? [] : pairOf(factOf(index, fact))
  return key?.type === 'entity' ? pair.find((id) => id !== key.entity) : undefined
}

describe.each(packs)('matching over %s', (_name, index) => {
  const questions = suited(index, 'match').flatMap((card) =>
    ['a', 'b'].map((seed) => ask(index, card, 'match', seed)),
  )
  const tied = new Map<string, Set<string>>()
  for (const fact of index.pack.facts) {
    const [a, b] = pairOf(fact)
    if (a === undefined || b === undefined) continue
    tied.set(a, (tied.get(a) ?? new Set()).add(b))
    tied.set(b, (tied.get(b) ?? new Set()).add(a))
  }

  meetsOthers(index, 'match')

  keepsTheLaws(
    index,
    'match',
    ({ rows }) => ({ kind: 'match', texts: rows.map(({ right }) => right) }),
    ({ rows }) => ({ kind: 'match', texts: rows.map(() => '') }),
  )

  test('three to five rows are told apart, as are their answers, which stand in another order', () => {
    for (const { rows, options } of questions) {
      expect([3, 4, 5]).toContain(rows.length)
      expect(new Set(rows.map(({ text }) => foldName(text))).size).toBe(rows.length)
      expect(new Set(options.map(foldName)).size).toBe(rows.length)
      expect([...options].sort()).toEqual(rows.map(({ right }) => right).sort())
      expect(options).not.toEqual(rows.map(({ right }) => right))
    }
  })

  test('each row has one key, and the answer of no other row is bound to what it is about', () => {
    for (const { rows } of questions) {
      for (const { card } of rows) {
        expect(cardOf(index, card).keys).toHaveLength(1)
        expect(cardOf(index, card).complete).toBe(true)
        const bound = tied.get(aboutOf(index, card) ?? '') ?? new Set()
        for (const other of rows.filter((row) => row.card !== card)) {
          const [key] = cardOf(index, other.card).keys
          if (key?.type === 'entity')
            expect([card, key.entity, bound.has(key.entity)]).toEqual([card, key.entity, false])
        }
      }
    }
  })

  test('dates and amounts of two rows do not overlap, and no row names an answer', () => {
    for (const { rows } of questions) {
      rows.forEach((row, i) => {
        const text = ` ${foldName(row.text)} `
        for (const { right } of rows) expect(text).not.toContain(` ${foldName(right)} `)
        const [a] = cardOf(index, row.card).keys
        for (const other of rows.slice(i + 1)) {
          const [b] = cardOf(index, other.card).keys
          if (a?.type === 'date' && b?.type === 'date') {
            const [one, two] = [pointAsked(a.edtf, 'when'), pointAsked(b.edtf, 'when')]
            expect(one && two && overlap(one, two)).toBe(false)
          }
          if (a?.type === 'amount' && b?.type === 'amount') {
            const [one, two] = [amountSpan(a.amount), amountSpan(b.amount)]
            expect(one && two && (one[1] < two[0] || two[1] < one[0])).toBe(true)
          }
        }
      })
    }
  })

  test('no row shows a spelling of its own answer', () => {
    for (const { card, text } of questions.flatMap(({ rows }) => rows)) {
      const [key] = cardOf(index, card).keys
      if (key?.type !== 'entity') continue
      for (const spelling of spellings(entityOf(index, key.entity)))
        expect(` ${foldName(text)} `).not.toContain(` ${foldName(spelling)} `)
    }
  })

  test('every assignment but the right one is not right, and misses just the rows that are wrong', () => {
    for (const question of questions.filter(({ rows }) => rows.length <= 4).slice(0, 120)) {
      for (const texts of permutations(question.options)) {
        const wrong = question.rows.filter(({ right }, i) => right !== texts[i])
        const { worth, missed } = judge(index, question, { kind: 'match', texts })
        const half = wrong.length * 2 <= question.rows.length
        expect(worth).toBe(wrong.length === 0 ? 'right' : half ? 'partly' : 'wrong')
        expect(missed).toEqual(wrong.map(({ card }) => card))
      }
    }
  })

  test('a row left empty is missed, and one option for all rows is right in one', () => {
    for (const question of questions.slice(0, 60)) {
      const [first, ...rest] = question.rows
      const one = judge(index, question, { texts: question.rows.map(() => first?.right) })
      expect(one.missed).toEqual(rest.map(({ card }) => card))
      const half = judge(index, question, { texts: [first?.right] })
      expect(half.missed).toEqual(rest.map(({ card }) => card))
    }
  })
})

describe.each(packs)('two cards side by side over %s', (_name, index) => {
  test('two cards of one company stand side by side in either order, and a pair is judged like any rows', () => {
    for (const card of suited(index, 'match')) {
      const [other = ''] = ask(index, card, 'match', 'law').others ?? []
      const question = askSideBySide(index, [card, cardOf(index, other)], 'law')
      expect(question?.rows.map((row) => row.card).sort()).toEqual([card.id, other].sort())
      expect(askSideBySide(index, [cardOf(index, other), card], 'law')).toBeDefined()
      if (!question) continue
      const texts = question.rows.map(({ right }) => right)
      expect(judge(index, question, { texts }).worth).toBe('right')
      expect(judge(index, question, { texts: texts.reverse() }).missed).toHaveLength(2)
    }
  })

  test('a card never stands beside itself, nor beside a sensitive one', () => {
    for (const card of index.cards.slice(0, 200)) {
      expect(askSideBySide(index, [card, card], 'law')).toBeUndefined()
      for (const other of index.cards.filter(({ sensitive }) => sensitive).slice(0, 10))
        expect(askSideBySide(index, [card, other], 'law')).toBeUndefined()
    }
  })
})

test('offices, peoples and dates of the shipped pack are asked in words of their own', () => {
  const stemOf = (id: string): string => ask(shipped, cardOf(shipped, id), 'match', 'a').stem
  expect(stemOf('vice-president-khoja:who')).toBe('Who held which office in the Interim Government?')
  expect(stemOf('ethnicity-habib-yunich:people')).toBe('Which people did each of them belong to?')
  expect(stemOf('national-army-founded:when')).toBe('What happened when?')
})

test('what was given for the question’s own card is kept, so that the two can be told apart later', () => {
  const card = cardOf(shipped, 'vice-president-khoja:who')
  const question = ask(shipped, card, 'match', 'a')
  const wrong = question.options.find((option) => option !== question.keys[0]) ?? ''
  const texts = question.rows.map((row) => (row.card === card.id ? wrong : row.right))
  expect(judge(shipped, question, { texts })).toMatchObject({ instead: wrong, missed: [card.id] })
})
