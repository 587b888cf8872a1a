import { describe, expect, test } from 'vitest'
import type { Card } from '@/lib/card/card'
import { entityOf } from '@/lib/card/pack-index'
import { askQuestion, kindsFor } from '@/lib/question/ask'
import { shipped } from './packs'

/** A question with four options as a guesser sees it, and the groups it belongs to. */
type Seen = { card: Card; groups: string[]; options: { text: string; right: boolean }[] }

const SEEDS = 24
const CHANCE = 0.25
/** No guesser may do better than chance by more. */
const MARGIN = 0.1
/** A handful of cards says nothing about a way to guess. */
const FEWEST_CARDS = 10

function formOf({ keys: [key] }: Card): string {
  if (key?.type !== 'entity') return `answers: ${key?.type}`
  const { type, sort } = entityOf(shipped, key.entity)
  return `answers: ${type} ${sort ?? ''}`
}

const seen: Seen[] = shipped.cards.flatMap((card) =>
  kindsFor(shipped, card)
    .filter((kind) => kind === 'choice' || kind === 'consequence')
    .flatMap((kind) =>
      Array.from({ length: SEEDS }, (_, seed) => askQuestion(shipped, card, kind, String(seed))).flatMap(
        (question) =>
          'options' in question && question.options.every((option) => typeof option === 'object')
            ? [
                {
                  card,
                  groups: ['all', `kind: ${kind}`, `topic: ${card.topic}`, formOf(card)],
                  options: question.options,
                },
              ]
            : [],
      ),
    ),
)

/** How many cards have this answer, besides the one that is asked. */
const answers = new Map<string, Set<string>>()
for (const { card, options } of seen) {
  const right = options.find((option) => option.right)?.text ?? ''
  answers.set(right, (answers.get(right) ?? new Set()).add(card.id))
}

type Way = (text: string, texts: readonly string[], card: Card) => number

const WAYS: [name: string, of: Way][] = [
  [
    'how common an answer is',
    (text, _texts, card) => {
      const cards = answers.get(text)
      return cards ? cards.size - (cards.has(card.id) ? 1 : 0) : 0
    },
  ],
  ['length', (text) => text.length],
  ['words', (text) => text.split(' ').length],
  ['digits', (text) => text.replace(/\D/g, '').length],
  ['the first number', (text) => Number(/\d[\d.,]*/.exec(text)?.[0].replace(/,/g, '') ?? 0) || 0],
  ['capital letters', (text) => text.replace(/[^\p{Lu}]/gu, '').length],
  ['alphabetical place', (text, texts) => [...texts].sort().indexOf(text)],
  ['place among the options', (text, texts) => texts.indexOf(text)],
]

/** Shares of right guesses by group, for a guesser who takes the option of this rank. */
function gains(of: Way, rank: number): Map<string, { gain: number; questions: number; cards: Set<string> }> {
  const made = new Map<string, { gain: number; questions: number; cards: Set<string> }>()
  for (const { card, groups, options } of seen) {
    const texts = options.map(({ text }) => text)
    const values = texts.map((text) => of(text, texts, card))
    const wanted = [...values].sort((a, b) => b - a)[rank]
    const picked = options.filter((_, i) => values[i] === wanted)
    const gain = picked.some(({ right }) => right) ? 1 / picked.length : 0
    for (const group of groups) {
      const sum = made.get(group) ?? { gain: 0, questions: 0, cards: new Set() }
      sum.gain += gain
      sum.questions += 1
      sum.cards.add(card.id)
      made.set(group, sum)
    }
  }
  return made
}

describe('who guesses without knowing does no better than chance and ten points', () => {
  for (const [name, of] of WAYS) {
    const ranks =
      name === 'how common an answer is' ? ['the most'] : ['the most', 'the second', 'the third', 'the least']
    test.each(ranks)(`by ${name}: %s`, (rank) => {
      const better = [...gains(of, ranks.indexOf(rank))].flatMap(([group, { gain, questions, cards }]) =>
        cards.size >= FEWEST_CARDS && gain / questions > CHANCE + MARGIN
          ? [`${group}: ${Math.round((100 * gain) / questions)}% of ${cards.size} cards`]
          : [],
      )
      expect(better).toEqual([])
    })
  }
})
