import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askSideBySide } from '@/lib/question/ask'
import { judge } from '@/lib/question/judge'
import { cardOfMixUp } from '@/lib/question/mix-up'
import { packs, shipped } from './packs'
import { ask, cardOf, suited } from './several-cards'

describe.each(packs)('the card that was meant over %s', (_name, index) => {
  test('the answer of another row, as its words or its entity, leads to a card with just that answer', () => {
    let found = 0
    for (const card of suited(index, 'match')) {
      const { rows } = ask(index, card, 'match', 'law')
      for (const row of rows.filter((one) => one.card !== card.id)) {
        const [key] = cardOf(index, row.card).keys
        const other = cardOfMixUp(index, card, row.right)
        expect([row.right, other?.keys.length, other?.ask]).toEqual([row.right, 1, card.ask])
        expect(other && askSideBySide(index, [card, other], 'law')?.options).toContain(row.right)
        if (key?.type === 'entity') expect(cardOfMixUp(index, card, key.entity)).toEqual(other)
        found += 1
      }
    }
    expect(found).toBeGreaterThan(100)
  })

  test('any text has an answer, and never the card itself or a sensitive one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...index.cards), fc.string(), (card, text) => {
        const [key] = card.keys
        const own = key?.type === 'entity' ? key.entity : text
        for (const instead of [text, own, 'constructor', 'x'.repeat(10_000)]) {
          const other = cardOfMixUp(index, card, instead)
          expect(other?.id === card.id || other?.sensitive === true).toBe(false)
        }
      }),
    )
  })
})

test('who took the Vice President for the Minister of Finance is led to that office', () => {
  const card = cardOf(shipped, 'minister-of-finance-musabay:who')
  expect(cardOfMixUp(shipped, card, 'hakim-beg-khoja')?.id).toBe('vice-president-khoja:who')
  expect(cardOfMixUp(shipped, card, 'Hakim Beg Khoja')?.id).toBe('vice-president-khoja:who')
  const when = cardOf(shipped, 'national-army-founded:when')
  expect(cardOfMixUp(shipped, when, '5 January 1945')?.id).toBe('ghulja-declaration-issued:when')
  expect(cardOfMixUp(shipped, when, 'nobody')).toBeUndefined()
})

test('the two of a mix-up are asked side by side, and either can be missed', () => {
  const card = cardOf(shipped, 'minister-of-finance-musabay:who')
  const other = cardOf(shipped, 'vice-president-khoja:who')
  const question = askSideBySide(shipped, [card, other], 'law')
  if (!question) throw new Error('the two cannot stand side by side')
  const texts = question.rows.map((row) => (row.card === card.id ? row.right : ''))
  expect(judge(shipped, question, { texts })).toMatchObject({ worth: 'partly', missed: [other.id] })
})
