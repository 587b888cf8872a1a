import { describe, expect, test } from 'vitest'
import { pack } from '@/content/second-east-turkestan-republic'
import { indexPack } from '@/lib/card/pack-index'
import { foldName } from '@/lib/fact/name'
import type { Ask, Fact, Pack } from '@/lib/fact/pack'
import { packs } from '@/tests/question/packs'

/** What a fact says to an ask, written out here again so that the code under test is not its own judge. */
function valueSaid(fact: Fact | undefined, ask: Ask | undefined): string[] {
  const entity = (id: string): string[] => [JSON.stringify({ type: 'entity', entity: id })]
  switch (fact?.kind) {
    case 'event':
      return ask === 'when' ? [JSON.stringify({ type: 'date', edtf: fact.time })] : []
    case 'office':
      return ask === 'who' ? entity(fact.person) : []
    case 'count':
      return ask === 'amount' ? [JSON.stringify({ type: 'amount', amount: fact.amount })] : []
    case 'relation':
      return ask === 'subject' ? entity(fact.subject) : ask === 'object' ? entity(fact.object) : []
    default:
      return []
  }
}

describe.each(packs)('the cards of %s', (_name, index) => {
  test('have ids of their fact and what is asked of it, each once', () => {
    const ids = index.cards.map((card) => card.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const card of index.cards) {
      expect(card.id).toBe(`${card.fact}:${card.ask}`)
      expect(index.facts.has(card.fact)).toBe(true)
    }
  })

  test('have a wording and a key, and keys of one type', () => {
    for (const card of index.cards) {
      expect(card.stems.length).toBeGreaterThan(0)
      expect([card.id, new Set(card.keys.map((key) => key.type)).size]).toEqual([card.id, 1])
    }
  })

  test('have every value of a dispute among their keys, wherever it is asked', () => {
    for (const dispute of index.pack.disputes.filter(({ ask }) => ask)) {
      for (const card of index.cards.filter(
        (one) => one.ask === dispute.ask && dispute.between.includes(one.fact),
      )) {
        const values = card.keys.map((key) => JSON.stringify({ ...key, fact: undefined }))
        for (const side of dispute.between.flatMap((id) => valueSaid(index.facts.get(id), dispute.ask))) {
          expect([card.id, side, values.includes(side)]).toEqual([card.id, side, true])
        }
      }
    }
  })
})

describe('the cards of the shipped pack', () => {
  const index = indexPack(pack)
  const keysOf = (id: string) => index.card.get(id)?.keys

  test('two dates of the declaration are one card with two right answers', () => {
    expect(keysOf('declared-12-november:when')).toMatchObject([
      { edtf: '1944-11-12' },
      { edtf: '1944-11-15' },
    ])
    expect(index.card.has('declared-15-november:when')).toBe(false)
  })

  test('two Ministers of Education and three leaders of the army are all right', () => {
    expect(keysOf('minister-of-education-yunich:who')).toHaveLength(2)
    expect(keysOf('army-led-by-ishaq-beg:who')).toHaveLength(3)
  })

  test('a sensitive fact makes sensitive cards', () => {
    for (const card of index.cards) {
      if (index.facts.get(card.fact)?.sensitive) expect([card.id, card.sensitive]).toEqual([card.id, true])
    }
  })

  test('no stem tells its answer', () => {
    for (const card of index.cards) {
      for (const key of card.keys) {
        if (key.type !== 'entity') continue
        const name = foldName(index.entities.get(key.entity)?.name ?? '')
        for (const stem of card.stems)
          expect([card.id, ` ${foldName(stem)} `.includes(` ${name} `)]).toEqual([card.id, false])
      }
    }
  })

  test('keep their ids when the wording of their facts changes', () => {
    const reworded: Pack = {
      ...pack,
      facts: pack.facts.map((fact) => ({ ...fact, text: `${fact.text} Reworded.` })),
    }
    expect(indexPack(reworded).cards.map(({ id }) => id)).toEqual(index.cards.map(({ id }) => id))
  })
})
