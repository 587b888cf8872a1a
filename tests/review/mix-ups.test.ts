import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Card } from '@/lib/card/card'
import type { PackIndex } from '@/lib/card/pack-index'
import { cardOfMixUp } from '@/lib/question/mix-up'
import { poolOf } from '@/lib/question/pool/pool'
import { keyWords } from '@/lib/question/tell/words'
import { type MixUp, mixUps } from '@/lib/review/mix-ups'
import { shipped as index, packs } from '../question/packs'

/** Every card of a pack with what could be taken for its answer: an entity's id, an option's text, or nonsense. */
function mixedUpIn(index: PackIndex): fc.Arbitrary<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  const ids = [...index.card.keys()]
  const one = fc.constantFrom(...ids).chain((id) => {
    const card = index.card.get(id)
    const options = card ? poolOf(index, card).flatMap(({ text, entity }) => [text, entity ?? text]) : []
    return fc.tuple(
      fc.constant(id),
      fc.oneof(
        fc.constantFrom('nonsense', ...options),
        fc.string({ unit: 'binary' }),
        fc.constantFrom('__proto__', ''),
      ),
      fc.integer({ min: 1, max: 9 }),
    )
  })
  return fc.array(one, { maxLength: 30 }).map((list) => {
    const mixedUp = new Map<string, Map<string, number>>()
    for (const [card, instead, times] of list)
      mixedUp.set(card, new Map([...(mixedUp.get(card) ?? []), [instead, times]]))
    return mixedUp
  })
}

const reversed = <V>(map: ReadonlyMap<string, V>) => new Map([...map].reverse())

/** Two cards that ask in the same way, each with its answer in words. */
function twoCards(ask: string) {
  const words = (card: Card): string => card.keys.map((key) => keyWords(index, card, key))[0] ?? ''
  for (const card of index.cards.filter((one) => one.ask === ask)) {
    for (const { text } of poolOf(index, card)) {
      const other = cardOfMixUp(index, card, text)
      if (other && cardOfMixUp(index, other, words(card)) === card)
        return { card, right: words(card), other, text }
    }
  }
  throw new Error(`no two cards ask ${ask}`)
}

describe('what the learner mixes up', () => {
  test.each(['who', 'when'])('both directions of a pair that is asked “%s” count together', (ask) => {
    const { card, right, other, text } = twoCards(ask)
    const [pair, ...more] = mixUps(
      index,
      new Map([
        [card.id, new Map([[text, 2]])],
        [other.id, new Map([[right, 3]])],
      ]),
    )
    expect(more).toEqual([])
    expect(pair).toMatchObject({ times: 5, cards: [card.id, other.id].sort() })
    expect([pair?.a.words, pair?.b.words]).toContain(text)
    expect(pair?.a.really).not.toBe('')
    expect(pair?.b.really).not.toBe('')
    expect([pair?.a.fact, pair?.b.fact].sort()).toEqual([card.fact, other.fact].sort())
  })

  test('a person is the same by the option chosen and by the name typed', () => {
    const card = index.cards.find(({ keys, id }) => keys[0]?.type === 'entity' && poolFor(id).length > 1)
    const [option, another] = poolFor(card?.id ?? '')
    const times = (map: [string, number][]) => mixUps(index, new Map([[card?.id ?? '', new Map(map)]]))
    const both = times([
      [option?.text ?? '', 1],
      [option?.entity ?? '', 2],
      [another?.text ?? '', 1],
    ])
    expect(both.map(({ times }) => times)).toEqual([3, 1])
  })

  test('what means nothing in the pack, a card that is gone and an answer that is right are left out', () => {
    const card = index.cards.find(({ keys }) => keys[0]?.type === 'entity')
    const [key] = card?.keys ?? []
    const right = key?.type === 'entity' ? key.entity : ''
    expect(
      mixUps(
        index,
        new Map([
          [
            card?.id ?? '',
            new Map([
              ['zzz', 4],
              [right, 1],
              ['', 1],
            ]),
          ],
          ['gone:who', new Map([['zzz', 4]])],
        ]),
      ),
    ).toEqual([])
  })
})

const poolFor = (id: string) => {
  const card = index.card.get(id)
  return card ? poolOf(index, card).filter(({ entity }) => entity !== undefined) : []
}

test.each(packs)(
  'in %s the list is the same in any order, falls in times, and has two things a pair',
  (_, made) => {
    fc.assert(
      fc.property(mixedUpIn(made), (mixedUp) => {
        const list = mixUps(made, mixedUp)
        const backwards = new Map([...reversed(mixedUp)].map(([card, times]) => [card, reversed(times)]))
        expect(mixUps(made, backwards)).toEqual(list)
        const times = list.map((pair) => pair.times)
        expect(times).toEqual([...times].sort((a, b) => b - a))
        for (const pair of list) expectSound(made, pair)
        const all = [...mixedUp.values()].flatMap((map) => [...map.values()])
        expect(sum(times)).toBeLessThanOrEqual(sum(all))
      }),
      { numRuns: 40 },
    )
  },
)

function expectSound(index: PackIndex, { a, b, cards }: MixUp): void {
  expect(a).not.toEqual(b)
  expect(a.words).not.toBe('')
  expect(b.words).not.toBe('')
  expect(cards.length).toBeGreaterThan(0)
  for (const id of cards) expect(index.card.has(id)).toBe(true)
  for (const { fact } of [a, b]) expect(fact === undefined || index.facts.has(fact)).toBe(true)
}

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0)
