import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PackIndex } from '@/lib/card/pack-index'
import { foldName } from '@/lib/fact/name'
import { askQuestion, drawQuestion, kindsFor } from '@/lib/question/ask'
import type { Draw } from '@/lib/question/draw'
import { judge } from '@/lib/question/judge'
import { KINDS, type Kind, type Question } from '@/lib/question/question'
import { remakeQuestion } from '@/lib/question/remake'
import { textsAsked } from '@/lib/question/tell/texts'
import { packs, shipped } from './packs'
import { rightAnswer } from './right-answer'

/** The question without the seeds in it. */
function seedless(question: Question | undefined): unknown {
  return JSON.parse(JSON.stringify(question ?? null), (key, value) => (key === 'seed' ? 'any' : value))
}

function gradable(index: PackIndex) {
  return index.cards.flatMap((card) =>
    kindsFor(index, card).flatMap((kind) => (kind === 'flip' ? [] : [{ card, kind }])),
  )
}

/** What must hold of any question that a student is asked. */
function expectFair(index: PackIndex, question: Question): void {
  expect(judge(index, question, rightAnswer(question)).worth).toBe('right')
  const card = index.card.get(question.card)
  const options =
    question.kind === 'choice' || question.kind === 'select' || question.kind === 'consequence'
      ? question.options.map(({ text }) => text)
      : question.kind === 'match'
        ? question.options
        : question.kind === 'who-says'
          ? question.claimants
          : []
  expect(new Set(options.map(foldName)).size).toBe(options.length)
  if (question.kind === 'choice' && card) {
    const rights = question.options.filter(({ right }) => right).map(({ text }) => text)
    expect(rights).toEqual([question.keys[0]])
    for (const { text, right } of question.options) expect(question.keys.includes(text)).toBe(right)
  }
  if (question.kind === 'select')
    for (const { text, right, card: own } of question.options)
      if (own === undefined) expect(question.keys.includes(text)).toBe(right)
  const several = ['typed', 'date', 'number', 'cloze'].includes(question.kind) ? [] : [question.card]
  for (const id of [...several, ...(question.others ?? [])])
    expect([id, index.card.get(id)?.sensitive]).toEqual([id, false])
}

describe.each(packs)('named questions of %s', (_name, index) => {
  const all = gradable(index)

  test('a question is the same when it is made again from its name, also after a JSON round trip', () => {
    for (const { card, kind } of all) {
      for (const seed of ['1', '2', '3']) {
        const question = askQuestion(index, card, kind, seed)
        const named = drawQuestion(index, card, kind, seed)
        const again = remakeQuestion(index, named)
        expect([card.id, kind, seedless(again)]).toEqual([card.id, kind, seedless(question)])
        const back = remakeQuestion(index, JSON.parse(JSON.stringify(named)))
        expect(back).toEqual(again)
      }
    }
  })

  test('whatever the seed and what was mixed up before, the name makes the same question', () => {
    const some = fc.record({ one: fc.constantFrom(...all), seed: fc.string() })
    const mixedUp = fc.array(fc.constantFrom(...index.entities.keys()), { maxLength: 30 })
    fc.assert(
      fc.property(some, mixedUp, ({ one: { card, kind }, seed }, before) => {
        const question = askQuestion(index, card, kind, seed, before)
        const again = remakeQuestion(index, drawQuestion(index, card, kind, seed, before))
        expect(seedless(again)).toEqual(seedless(question))
      }),
      { numRuns: 3000 },
    )
  })

  test('a question has one name: other draws make other questions', () => {
    for (const { card, kind } of all) {
      const draws = new Map<string, string>()
      for (const seed of ['1', '2', '3']) {
        const named = drawQuestion(index, card, kind, seed)
        const question = JSON.stringify(seedless(remakeQuestion(index, named)))
        const draw = JSON.stringify(named.draw)
        expect([card.id, kind, draws.get(question) ?? draw]).toEqual([card.id, kind, draw])
        draws.set(question, draw)
      }
    }
  })

  test('a draw put together from those of other questions makes a fair question or none', () => {
    let made = 0
    const names = all.map(({ card, kind }) => drawQuestion(index, card, kind, 'law'))
    const parts = <T>(of: (draw: Draw) => readonly T[] | undefined) =>
      fc.array(fc.constantFrom(...new Set(names.flatMap(({ draw }) => of(draw) ?? []))), { maxLength: 6 })
    const draws = fc.record({
      named: fc.constantFrom(...names),
      texts: parts((draw) => draw.texts),
      cards: parts((draw) => draw.cards),
      numbers: fc.array(fc.oneof(fc.integer({ min: -1, max: 5 }), fc.double(), fc.integer()), {
        maxLength: 6,
      }),
      stem: fc.oneof(fc.constant(0), fc.integer({ min: -1, max: 4 }), fc.double()),
      kept: fc.nat(15),
      replaced: fc.nat(5),
    })
    const check = fc.property(draws, ({ named, texts, cards, numbers, stem, kept, replaced }) => {
      const mix = <T>(own: T[] | undefined, other: T[], bit: number): T[] => {
        if ((kept & bit) === 0) return other
        return (own ?? []).map((one, i) => (i === replaced ? (other[0] ?? one) : one))
      }
      const draw = {
        stem: (kept & 8) === 0 ? stem : named.draw.stem,
        texts: mix(named.draw.texts, texts, 1),
        cards: mix(named.draw.cards, cards, 2),
        numbers: mix(named.draw.numbers, numbers, 4),
      }
      const question = remakeQuestion(index, { ...named, draw })
      if (!question) return
      made += 1
      expectFair(index, question)
    })
    fc.assert(check, { numRuns: 6000 })
    expect(made).toBeGreaterThan(200)
  })

  test('anything at all makes a question or none, and never an exception', () => {
    const ids = fc.oneof(fc.constantFrom(...index.card.keys()), fc.string())
    const kinds = fc.oneof(fc.constantFrom<string>(...KINDS), fc.string())
    fc.assert(
      fc.property(ids, kinds, fc.anything(), fc.array(fc.anything()), (card, kind, thing, things) => {
        for (const draw of [
          thing,
          { stem: thing },
          { stem: 0, texts: things, cards: things, numbers: things },
          { stem: 0, texts: thing, cards: thing, numbers: thing },
        ]) {
          const question = remakeQuestion(index, { card, kind, draw })
          if (question) expectFair(index, question)
        }
      }),
      { numRuns: 3000 },
    )
  })
})

test('no draw puts a word into a question that the pack does not have', () => {
  const smuggled = 'Win a prize at example.com'
  for (const { card, kind } of gradable(shipped)) {
    const { draw } = drawQuestion(shipped, card, kind, 'law')
    const texts = draw.texts ?? ['', '', '', '']
    for (const at of texts.keys()) {
      const changed = texts.map((text, i) => (i === at ? smuggled : text))
      const question = remakeQuestion(shipped, { card: card.id, kind, draw: { ...draw, texts: changed } })
      const shown = question ? textsAsked(question).map(({ text }) => text) : []
      expect([card.id, kind, shown.some((text) => text.includes(smuggled))]).toEqual([card.id, kind, false])
    }
  }
})

test('a flashcard is rated by its learner, so no name makes one', () => {
  const card = shipped.cards[0]?.id ?? ''
  expect(remakeQuestion(shipped, { card, kind: 'flip', draw: { stem: 0 } })).toBeUndefined()
})

test('every kind that can be judged has questions with names', () => {
  const kinds = new Set<Kind>(gradable(shipped).map(({ kind }) => kind))
  expect(KINDS.filter((kind) => kind !== 'flip' && !kinds.has(kind))).toEqual([])
})
