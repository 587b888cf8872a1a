import { describe, expect, test } from 'vitest'
import { factOf } from '@/lib/card/pack-index'
import { foldName } from '@/lib/fact/name'
import { askQuestion, suits } from '@/lib/question/ask'
import { judge } from '@/lib/question/judge'
import type { QuestionOf } from '@/lib/question/question'
import { packs, shipped } from './packs'

const SEEDS = Array.from({ length: 12 }, (_, seed) => String(seed))

describe.each(packs)('cause and consequence over %s', (_name, index) => {
  const cards = index.cards.filter((card) => suits(index, card, 'consequence'))
  const asked = cards.flatMap((card) =>
    SEEDS.map((seed) => ({ card, question: askQuestion(index, card, 'consequence', seed) })),
  )

  test('only causes are asked, and no sensitive one', () => {
    for (const { id, ask, sensitive } of cards)
      expect([id, ask === 'why' || ask === 'effect', sensitive]).toEqual([id, true, false])
  })

  test('an option is untrue of the fact, or a cause or consequence of another that the pack says is not one of this', () => {
    for (const { card, question } of asked) {
      const against = factOf(index, card.fact).against?.[card.ask] ?? []
      const untrue = factOf(index, card.fact).untrue?.[card.ask] ?? []
      const others = against.flatMap((id) => {
        const fact = factOf(index, id)
        return fact.kind === 'cause' && !fact.sensitive
          ? [foldName(card.ask === 'why' ? fact.because : fact.effect)]
          : []
      })
      const texts = [...others, ...untrue.map(foldName)]
      for (const { text, right } of question.options)
        expect([card.id, text, right || texts.includes(foldName(text))]).toEqual([card.id, text, true])
    }
  })

  test('four options with one that is right, or a chain out of order', () => {
    for (const { card, question } of asked) {
      const { options, steps, right } = question
      expect([card.id, options.length]).toEqual([card.id, right.length > 0 ? 0 : 4])
      if (right.length === 0) expect(options.filter((option) => option.right)).toHaveLength(1)
      else {
        expect([...steps].sort()).toEqual([...right].sort())
        expect([card.id, steps]).not.toEqual([card.id, right])
      }
    }
  })

  test('only the right option is right, and only the right order', () => {
    for (const { question } of asked) {
      for (const { text, right } of question.options)
        expect(judge(index, question, { kind: 'consequence', texts: [text] }).worth).toBe(
          right ? 'right' : 'wrong',
        )
      if (question.right.length === 0) continue
      expect(judge(index, question, { kind: 'consequence', texts: question.right }).worth).toBe('right')
      const turned = [...question.right].reverse()
      const worth = judge(index, question, { kind: 'consequence', texts: turned }).worth
      expect(['wrong', 'unanswered']).toContain(worth)
    }
  })
})

/** A chain as the kind asks it. */
const chain: QuestionOf<'consequence'> = {
  kind: 'consequence',
  card: 'none',
  pack: { id: 'none', version: 1 },
  seed: '',
  stem: 'Put these steps in order, from the first cause to the last result.',
  keys: ['a; b; c; d'],
  options: [],
  steps: ['b', 'a', 'c', 'd'],
  right: ['a', 'b', 'c', 'd'],
}

test.each([
  [['a', 'b', 'c', 'd'], 'right'],
  [['a', 'b', 'd', 'c'], 'partly'],
  [['d', 'c', 'b', 'a'], 'wrong'],
  [['b', 'a', 'c', 'd'], 'unanswered'],
  [['a', 'b', 'c'], 'unanswered'],
  [['a', 'a', 'b', 'c'], 'unanswered'],
  [['e', 'a', 'b', 'c'], 'unanswered'],
  [[], 'unanswered'],
])('the chain %j is %s', (texts, worth) => {
  expect(judge(shipped, chain, { kind: 'consequence', texts }).worth).toBe(worth)
})
