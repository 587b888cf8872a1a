import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entityOf } from '@/lib/card/pack-index'
import { readAll } from '@/lib/cli/wording'
import { formatAmount } from '@/lib/fact/amount'
import { spellings } from '@/lib/fact/name'
import { askQuestion, kindsFor } from '@/lib/question/ask'
import { judge } from '@/lib/question/judge'
import { KINDS, type Kind, type Question } from '@/lib/question/question'
import { dateWords } from '@/lib/question/tell/words'
import { packs, shipped } from './packs'
import { rightAnswer } from './right-answer'

/** A sensitive fact may be recalled, one at a time and without a wrong option beside it. */
const SOBER: readonly Kind[] = ['flip', 'typed', 'date', 'number', 'cloze']

describe.each(packs)('every kind over %s', (_name, index) => {
  const all = index.cards.flatMap((card) => kindsFor(index, card).map((kind) => ({ card, kind })))
  const some = fc.record({ one: fc.constantFrom(...all), seed: fc.string() })

  test('the key is judged right by its own kind', () => {
    for (const { card, kind } of all) {
      const question = askQuestion(index, card, kind, 'law')
      expect([card.id, kind, judge(index, question, rightAnswer(question)).worth]).toEqual([
        card.id,
        kind,
        'right',
      ])
    }
  })

  test('whatever the seed, the key is right, and the question is the same after a JSON round trip', () => {
    fc.assert(
      fc.property(some, fc.anything(), ({ one: { card, kind }, seed }, answer) => {
        const question = askQuestion(index, card, kind, seed)
        const back: Question = JSON.parse(JSON.stringify(askQuestion(index, card, kind, seed)))
        expect(back).toEqual(question)
        expect(judge(index, back, rightAnswer(back)).worth).toBe('right')
        expect(judge(index, back, answer)).toEqual(judge(index, question, answer))
      }),
      { numRuns: 1500 },
    )
  })

  test('nothing given is unanswered, and any answer has a verdict with a reason', () => {
    fc.assert(
      fc.property(some, fc.anything(), fc.array(fc.anything()), ({ one, seed }, thing, things) => {
        const question = askQuestion(index, one.card, one.kind, seed)
        for (const nothing of [undefined, null, '', {}, { texts: [] }, { text: ' ' }])
          expect([one.kind, judge(index, question, nothing).worth]).toEqual([one.kind, 'unanswered'])
        for (const answer of [
          thing,
          things,
          { texts: things },
          { text: thing },
          { percents: things },
          { slot: thing },
          { side: thing },
        ]) {
          const { worth, reason } = judge(index, question, answer)
          expect(['unanswered', 'right', 'partly', 'wrong']).toContain(worth)
          expect(reason).toMatch(/[.?!…]”?$/)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('a megabyte is judged like anything else', () => {
    const long = 'Ghulja 12 November 1944, 60,000; '.repeat(30_000)
    const asked = new Map(all.map(({ card, kind }) => [kind, askQuestion(index, card, kind, 'law')]))
    for (const question of asked.values()) {
      for (const answer of [long, { text: long }, { texts: [long, long] }, { says: false, correction: long }])
        expect(['wrong', 'unanswered', 'partly']).toContain(judge(index, question, answer).worth)
    }
  })

  test('a sensitive fact is only recalled, alone, and stands in no other question', () => {
    const sensitive = new Set(index.pack.facts.flatMap((fact) => (fact.sensitive ? [fact.id] : [])))
    const texts = index.pack.facts.flatMap((fact) =>
      fact.sensitive ? [JSON.stringify(fact.text).slice(1, -1)] : [],
    )
    for (const { card, kind } of all) {
      if (card.sensitive) expect([card.id, kind, SOBER.includes(kind)]).toEqual([card.id, kind, true])
      for (const seed of ['a', 'b']) {
        const question = askQuestion(index, card, kind, seed)
        for (const other of question.others ?? [])
          expect([card.id, kind, other, index.card.get(other)?.sensitive]).toEqual([
            card.id,
            kind,
            other,
            false,
          ])
        if (question.kind === 'who-says')
          expect(question.claims.some(({ fact }) => sensitive.has(fact))).toBe(false)
        if (!card.sensitive) {
          const json = JSON.stringify(question)
          expect([card.id, kind, texts.some((text) => json.includes(text))]).toEqual([card.id, kind, false])
        }
      }
    }
  })

  test('every side of a dispute is judged right wherever it is asked, in every spelling', () => {
    const WRITTEN: readonly Kind[] = ['typed', 'date', 'number', 'cloze']
    for (const { card, kind } of all) {
      if (card.keys.length < 2 || !WRITTEN.includes(kind)) continue
      const question = askQuestion(index, card, kind, 'law')
      for (const key of card.keys) {
        const written =
          key.type === 'entity'
            ? spellings(entityOf(index, key.entity))
            : key.type === 'date'
              ? [dateWords(key.edtf, card.ask)]
              : key.type === 'amount'
                ? [formatAmount(key.amount)]
                : []
        for (const text of written)
          expect([card.id, kind, text, judge(index, question, text).worth]).toEqual([
            card.id,
            kind,
            text,
            'right',
          ])
      }
    }
  })
})

test('the shipped pack is asked in every kind', () => {
  const kinds = new Set(shipped.cards.flatMap((card) => kindsFor(shipped, card)))
  expect(KINDS.filter((kind) => !kinds.has(kind))).toEqual([])
})

test('every stem, statement, option and explanation of the shipped pack reads as it should', () => {
  expect(readAll(shipped, ['1', '2', '3']).problems).toEqual([])
})

test('a spelling of the learner’s own is right for the kinds that are written, and for nothing else', () => {
  for (const card of shipped.cards) {
    for (const kind of kindsFor(shipped, card)) {
      const question = askQuestion(shipped, card, kind, 'law')
      const answer = { kind, text: 'Élihan  the Great' }
      const own = judge(shipped, question, answer, ['elihan the great'])
      const written = ['typed', 'date', 'number', 'cloze'].includes(kind)
      expect([card.id, kind, own.worth === 'right']).toEqual([card.id, kind, written])
      expect(judge(shipped, question, answer).worth).not.toBe('right')
      expect(judge(shipped, question, answer, ['Elihan the Small']).worth).not.toBe('right')
    }
  }
})

test('what is longer than any answer is right by no spelling of the learner’s own', () => {
  for (const card of shipped.cards) {
    for (const kind of kindsFor(shipped, card)) {
      const question = askQuestion(shipped, card, kind, 'law')
      const pasted = { kind, text: 'x'.repeat(401) }
      expect(judge(shipped, question, pasted, [pasted.text]).worth).not.toBe('right')
    }
  }
})
