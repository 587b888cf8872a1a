import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entityOf, type PackIndex } from '@/lib/card/pack-index'
import { foldName, spellings } from '@/lib/fact/name'
import { askQuestion } from '@/lib/question/ask'
import { judge } from '@/lib/question/judge'
import { QUESTION_KINDS } from '@/lib/question/kinds'
import type { QuestionOf } from '@/lib/question/question'
import { entitiesOf } from '@/lib/question/tell/words'
import { firstFormat, packs, shipped } from './packs'

const { select } = QUESTION_KINDS
const SEEDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

function asked(index: PackIndex): QuestionOf<'select'>[] {
  const cards = index.cards.filter((card) => select.suits(index, card))
  expect(cards.length).toBeGreaterThan(0)
  return cards.flatMap((card) => SEEDS.map((seed) => askQuestion(index, card, 'select', seed)))
}

function ofCards({ options }: QuestionOf<'select'>): boolean {
  return options.some(({ card }) => card !== undefined)
}

/** The people that a person is listed as by the card that asks it. */
function peopleOf(index: PackIndex, card: string): string[] {
  const found = index.card.get(card)
  return found ? entitiesOf(found) : []
}

describe.each(packs)('select all over %s', (_name, index) => {
  const all = asked(index)

  test('there are at most seven options, distinct under folding, at least two of them right and two wrong', () => {
    for (const { card, options } of all) {
      const right = options.filter((option) => option.right).length
      expect([card, new Set(options.map(({ text }) => foldName(text))).size]).toEqual([card, options.length])
      expect([card, options.length <= 7, right >= 2, right <= 4, options.length - right >= 2]).toEqual([
        card,
        true,
        true,
        true,
        true,
      ])
    }
  })

  test('the right options are exactly those that are answers of the card, by any spelling', () => {
    for (const { card, options } of all.filter((question) => !ofCards(question))) {
      const names = peopleOf(index, card).flatMap((id) => spellings(entityOf(index, id)).map(foldName))
      for (const { text, right } of options)
        expect([card, text, names.includes(foldName(text))]).toEqual([card, text, right])
    }
  })

  test('of a body’s members the right ones are exactly those that are listed as the people of the question’s card', () => {
    for (const question of all.filter(ofCards)) {
      const { card, options, others = [] } = question
      for (const option of options)
        expect([card, option.text, peopleOf(index, option.card ?? '')]).toEqual([
          card,
          option.text,
          option.right ? peopleOf(index, card) : expect.not.arrayContaining(peopleOf(index, card)),
        ])
      expect(options.some((option) => option.card === card && option.right)).toBe(true)
      const tested = options.map((option) => option.card)
      expect(new Set([card, ...others])).toEqual(new Set(tested))
      expect(others).not.toContain(card)
    }
  })

  test('nothing sensitive, disputed or told as somebody’s word is among the listings', () => {
    for (const { card, others = [] } of all.filter(ofCards)) {
      for (const id of [card, ...others]) {
        const fact = index.facts.get(index.card.get(id)?.fact ?? '')
        expect([id, fact?.sensitive, fact?.according, index.disputesOf.has(fact?.id ?? '')]).toEqual([
          id,
          undefined,
          undefined,
          false,
        ])
      }
    }
  })

  test('only the right options, all of them and in any order, are right', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.infiniteStream(fc.boolean()), (question, ticks) => {
        const texts = question.options.filter(() => ticks.next().value === true).map(({ text }) => text)
        const right = question.options.filter((option) => option.right)
        const hits = right.filter(({ text }) => texts.includes(text)).length
        const exact = hits === right.length && texts.length === hits
        const { worth } = judge(index, question, { texts: [...texts].reverse() })
        const more = hits - (texts.length - hits) > right.length / 2
        expect(worth).toBe(texts.length === 0 ? 'unanswered' : exact ? 'right' : more ? 'partly' : 'wrong')
      }),
      { numRuns: 500 },
    )
  })

  test('of several cards exactly those are missed whose option was judged wrongly', () => {
    const several = all.filter(ofCards)
    if (several.length === 0) return
    fc.assert(
      fc.property(fc.constantFrom(...several), fc.infiniteStream(fc.boolean()), (question, ticks) => {
        const ticked = question.options.filter(() => ticks.next().value === true)
        const { missed, worth } = judge(index, question, { texts: ticked.map(({ text }) => text) })
        const wrongly = question.options.filter((option) => option.right !== ticked.includes(option))
        expect(missed).toEqual(worth === 'unanswered' ? [] : wrongly.map(({ card }) => card))
      }),
    )
  })
})

test('the number of options tells nothing of how many are right', () => {
  const counts = new Map<number, Set<number>>()
  for (const { card, options } of asked(firstFormat)) {
    if (!card.startsWith('ethnicity-')) continue
    const right = options.filter((option) => option.right).length
    counts.set(options.length, (counts.get(options.length) ?? new Set()).add(right))
  }
  for (const length of [5, 6, 7]) expect(counts.get(length)?.size ?? 0).toBeGreaterThan(1)
})

const QUESTION: QuestionOf<'select'> = {
  kind: 'select',
  card: 'one:object',
  pack: { id: 'pack', version: 1 },
  seed: '',
  stem: 'Which towns were taken?',
  keys: ['Guma', 'Poskam', 'Kargilik'],
  options: [
    { text: 'Guma', right: true },
    { text: 'Aksu', right: false },
    { text: 'Poskam', right: true },
    { text: 'Kargilik', right: true },
    { text: 'Kumul', right: false },
  ],
}

test.each([
  [['Guma', 'Poskam', 'Kargilik'], 'right', 'Right. You found them all.'],
  [['kargilik', 'GUMA', 'Poskam', 'Poskam'], 'right', 'Right. You found them all.'],
  [['Guma', 'Poskam'], 'partly', 'Right: Guma and Poskam. Missing: Kargilik.'],
  [['Guma', 'Poskam', 'Kargilik', 'Aksu'], 'partly', 'Right: Guma, Poskam and Kargilik. Not right: Aksu.'],
  [['Guma'], 'wrong', 'Right: Guma. Missing: Poskam and Kargilik.'],
  [['Aksu', 'Kumul'], 'wrong', 'Not right: Aksu and Kumul. Missing: Guma, Poskam and Kargilik.'],
  [[], 'unanswered', 'Nothing was answered.'],
  [['Paris'], 'unanswered', 'Nothing was answered.'],
])('ticking %o is %s', (texts, worth, reason) => {
  expect(judge(shipped, QUESTION, { texts })).toMatchObject({ worth, reason })
})
