import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Card } from '@/lib/card/card'
import { entityOf, factOf, type PackIndex } from '@/lib/card/pack-index'
import { foldName, spellings } from '@/lib/fact/name'
import type { Ask, Fact } from '@/lib/fact/pack'
import { askQuestion, kindsFor } from '@/lib/question/ask'
import { judge } from '@/lib/question/judge'
import type { Kind, QuestionOf } from '@/lib/question/question'
import { entityWords } from '@/lib/question/tell/words'
import { packs, shipped } from './packs'

const RECALL: Kind[] = ['typed', 'date', 'number']

function choices(index: PackIndex): Card[] {
  return index.cards.filter((card) => kindsFor(index, card).includes('choice'))
}

function askChoice(index: PackIndex, card: Card, seed: string): QuestionOf<'choice'> {
  const question = askQuestion(index, card, 'choice', seed)
  if (question.kind !== 'choice') throw new Error('asked for a choice')
  return question
}

/** The entity that a stem is about, where its answer is another entity. */
function aboutOf(fact: Fact, ask: Ask): string | undefined {
  if (fact.kind === 'relation') return ask === 'object' ? fact.subject : fact.object
  if (fact.kind === 'office') return ask === 'who' ? fact.office : fact.person
  if (fact.kind === 'ethnicity') return fact.person
  return fact.kind === 'event' && ask === 'where' ? fact.event : undefined
}

/** The entities that a fact ties to this one. */
function partnersOf(fact: Fact, entity: string): string[] {
  const pair = pairOf(fact)
  return pair.includes(entity) ? pair.filter((id) => id !== entity) : []
}

function pairOf(fact: Fact): string[] {
  if (fact.kind === 'relation') return [fact.subject, fact.object]
  if (fact.kind === 'office') return [fact.person, fact.office]
  if (fact.kind === 'ethnicity') return [fact.person, fact.people]
  return fact.kind === 'event' && fact.place !== undefined ? [fact.event, fact.place] : []
}

describe.each(packs)('the law of distractors over %s', (_name, index) => {
  const cards = choices(index)
  const some = fc.record({ card: fc.constantFrom(...cards), seed: fc.string() })

  test('a choice has four options, distinct under folding, and exactly one is right', () => {
    fc.assert(
      fc.property(some, ({ card, seed }) => {
        const { options } = askChoice(index, card, seed)
        expect(options).toHaveLength(4)
        expect(new Set(options.map((option) => foldName(option.text))).size).toBe(4)
        expect(options.filter((option) => option.right)).toHaveLength(1)
      }),
      { numRuns: 500 },
    )
  })

  test('an option is judged right exactly if it is the key', () => {
    fc.assert(
      fc.property(some, ({ card, seed }) => {
        const question = askChoice(index, card, seed)
        for (const option of question.options) {
          const worth = option.right ? 'right' : 'wrong'
          expect(judge(index, question, { kind: 'choice', text: option.text }).worth).toBe(worth)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('no distractor would be right, or partly right, if it were typed', () => {
    for (const card of cards) {
      for (const kind of RECALL.filter((recall) => kindsFor(index, card).includes(recall))) {
        const recall = askQuestion(index, card, kind, 'law')
        for (const option of askChoice(index, card, 'law').options) {
          const { worth } = judge(index, recall, option.text)
          expect([card.id, option.text, worth]).toEqual([
            card.id,
            option.text,
            option.right ? 'right' : 'wrong',
          ])
        }
      }
    }
  })

  test('no distractor is another right answer of the card, by any of its spellings', () => {
    for (const card of cards) {
      const right = card.keys.flatMap((key) =>
        key.type === 'entity' ? spellings(entityOf(index, key.entity)) : [],
      )
      const folded = new Set(right.map(foldName))
      for (const option of askChoice(index, card, 'law').options.filter((one) => !one.right)) {
        expect([card.id, folded.has(foldName(option.text))]).toEqual([card.id, false])
      }
    }
  })

  test('where the fact names what is false, no other entity is an option', () => {
    for (const card of cards) {
      const named = factOf(index, card.fact).against?.[card.ask]
      if (!named) continue
      const texts = new Set(named.map((id) => entityWords(index, card, id)))
      for (const option of askChoice(index, card, 'law').options.filter((one) => !one.right))
        expect([card.id, option.text, texts.has(option.text)]).toEqual([card.id, option.text, true])
    }
  })

  test('else no distractor is tied by any fact to what the stem is about, or named in what the fact says', () => {
    for (const card of cards) {
      const fact = factOf(index, card.fact)
      const about = aboutOf(fact, card.ask)
      if (about === undefined || fact.against?.[card.ask]) continue
      const tied = new Set(index.pack.facts.flatMap((other) => partnersOf(other, about)))
      const texts = new Set([...tied].map((id) => foldName(entityWords(index, card, id))))
      for (const option of askChoice(index, card, 'law').options.filter((one) => !one.right)) {
        expect([card.id, option.text, texts.has(foldName(option.text))]).toEqual([
          card.id,
          option.text,
          false,
        ])
      }
    }
  })

  test('no sensitive fact is asked by choice or tells what an option really is', () => {
    const sensitive = new Set(index.pack.facts.flatMap((fact) => (fact.sensitive ? [fact.text] : [])))
    for (const card of cards) {
      expect([card.id, card.sensitive]).toEqual([card.id, false])
      for (const option of askChoice(index, card, 'law').options)
        expect(sensitive.has(option.really ?? '')).toBe(false)
    }
  })

  test('no option stands in the stem', () => {
    for (const card of cards) {
      const question = askChoice(index, card, 'law')
      const stem = ` ${foldName(question.stem)} `
      for (const option of question.options.filter((one) => !one.right)) {
        expect([card.id, stem.includes(` ${foldName(option.text)} `)]).toEqual([card.id, false])
      }
    }
  })
})

test('the key stands in each of the four places equally often', () => {
  const cards = choices(shipped)
  const places = [0, 0, 0, 0]
  const rounds = Math.ceil(10_000 / cards.length)
  for (let seed = 0; seed < rounds; seed += 1) {
    for (const card of cards) {
      const place = askChoice(shipped, card, String(seed)).options.findIndex((option) => option.right)
      places[place] = (places[place] ?? 0) + 1
    }
  }
  const asked = rounds * cards.length
  for (const place of places) expect(Math.abs(place / asked - 0.25)).toBeLessThan(0.02)
})

/** What a guesser might go by, who does not know the answer. */
const FEATURES: [name: string, of: (text: string, all: readonly string[]) => number][] = [
  ['length', (text) => text.length],
  ['words', (text) => text.split(' ').length],
  ['digits', (text) => text.replace(/\D/g, '').length],
  ['value', (text) => Number(text.replace(/[^\d.]/g, '')) || 0],
  ['capital letters', (text) => text.replace(/[^\p{Lu}]/gu, '').length],
  ['alphabetical place', (text, all) => [...all].sort().indexOf(text)],
  ['place among the options', (text, all) => all.indexOf(text)],
]

test.each(FEATURES)('%s tells the key no better than chance and three points', (_name, of) => {
  const cards = choices(shipped)
  const rounds = Math.ceil(10_000 / cards.length)
  /** Going by the greatest, the second, the third or the least of the four. */
  const gained = [0, 0, 0, 0]
  for (let seed = 0; seed < rounds; seed += 1) {
    for (const card of cards) {
      const { options } = askChoice(shipped, card, String(seed))
      const texts = options.map((option) => option.text)
      const values = texts.map((text) => of(text, texts))
      const ranked = [...values].sort((a, b) => b - a)
      ranked.forEach((value, rank) => {
        gained[rank] = (gained[rank] ?? 0) + shareOfBest(options, values, value)
      })
    }
  }
  for (const [rank, gain] of gained.entries())
    expect([rank, gain / (rounds * cards.length)]).toEqual([
      rank,
      expect.toSatisfy((share: number) => share < 0.28),
    ])
})

/** What a guesser gains who picks among the options of that value. */
function shareOfBest(options: readonly { right: boolean }[], values: number[], best: number): number {
  const picked = options.filter((_, i) => values[i] === best)
  return picked.some((option) => option.right) ? 1 / picked.length : 0
}

test('what a learner mixed up before comes first among the wrong options', () => {
  for (const card of choices(shipped)) {
    const [first] = askChoice(shipped, card, 'law').options.filter((option) => !option.right)
    for (const seed of ['a', 'b', 'c', 'd']) {
      const question = askQuestion(shipped, card, 'choice', seed, [first?.text ?? ''])
      const texts = question.kind === 'choice' ? question.options.map(({ text }) => text) : []
      expect([card.id, texts]).toEqual([card.id, expect.arrayContaining([first?.text])])
    }
  }
})
