import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pack } from '@/content/second-east-turkestan-republic'
import { indexPack } from '@/lib/card/pack-index'
import type { Progress } from '@/lib/progress/progress'
import { DEFAULT_SETTINGS } from '@/lib/progress/settings'
import { kindsFor } from '@/lib/question/ask'
import { KINDS } from '@/lib/question/question'
import { COUNTS, EVERYTHING, readChoice, writeChoice } from '@/lib/study/practice-choice'
import { kindsChosen, kindsToPractise, planPractice } from '@/lib/study/practice-plan'

const index = indexPack(pack)
const topics = pack.topics.map(({ id }) => id)

function progressWith(sensitive: boolean, aside: string[] = []): Progress {
  return {
    memories: new Map(),
    settings: { ...DEFAULT_SETTINGS, sensitive },
    aside: new Set(aside),
    days: new Map(),
    spellings: new Map(),
    mixedUp: new Map(),
    ranges: { given: 0, held: 0 },
    reviewsOn: () => 0,
    introducedOn: () => 0,
    problems: [],
    unwritten: 0,
    used: 0,
  }
}

const choices = fc.record({
  topics: fc.subarray(topics),
  kinds: fc.subarray([...KINDS]),
  count: fc.constantFrom(...COUNTS),
})

describe('the choice of a practice', () => {
  test('an address and the choice it names are each other’s inverse', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        expect(readChoice(new URLSearchParams(writeChoice(choice)))).toEqual(choice)
      }),
    )
  })

  test('any other address names no choice, or a part of one, and never fails', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (n, kinds, list) => {
        const choice = readChoice(new URLSearchParams({ n, kinds, topics: list }))
        for (const kind of choice?.kinds ?? []) expect(KINDS).toContain(kind)
      }),
    )
    expect(readChoice(new URLSearchParams(''))).toBeUndefined()
    expect(readChoice(new URLSearchParams('n=7'))).toBeUndefined()
  })
})

describe('the cards of a practice', () => {
  test('are of the chosen topics, askable in a chosen kind, no two of one fact, and no more than wanted', () => {
    fc.assert(
      fc.property(choices, fc.string(), (choice, seed) => {
        const ids = planPractice(index, progressWith(false), choice, seed)
        const cards = ids.flatMap((id) => index.card.get(id) ?? [])
        expect(cards).toHaveLength(ids.length)
        expect(new Set(cards.map(({ fact }) => fact)).size).toBe(cards.length)
        if (choice.count !== 'all') expect(cards.length).toBeLessThanOrEqual(Number(choice.count))
        for (const card of cards) {
          expect(card.sensitive).toBe(false)
          expect(kindsChosen(index, card, choice, DEFAULT_SETTINGS)).not.toEqual([])
          if (choice.topics.length > 0) expect(choice.topics).toContain(card.topic)
        }
      }),
      { numRuns: 30 },
    )
  })

  test('include sensitive facts only for who wants them', () => {
    const all = { ...EVERYTHING, count: 'all' as const }
    const sensitive = (wanted: boolean) =>
      planPractice(index, progressWith(wanted), all, 's').filter((id) => index.card.get(id)?.sensitive)
    expect(sensitive(false)).toEqual([])
    expect(sensitive(true).length).toBeGreaterThan(0)
  })

  test('leave out what was set aside', () => {
    const [first = ''] = planPractice(index, progressWith(false), EVERYTHING, 's')
    expect(planPractice(index, progressWith(false, [first]), EVERYTHING, 's')).not.toContain(first)
  })
})

describe('the kinds of a practice', () => {
  const suiting = fc.constantFrom(...index.cards.slice(0, 60))

  test('are the chosen ones, be they excluded or not', () => {
    fc.assert(
      fc.property(suiting, fc.subarray([...KINDS], { minLength: 1 }), (card, kinds) => {
        const chosen = kindsChosen(index, card, { ...EVERYTHING, kinds }, { excluded: kinds })
        expect(chosen).toEqual(kindsFor(index, card).filter((kind) => kinds.includes(kind)))
      }),
    )
  })

  test('are all that suit and are not excluded where none is chosen, and flip if all are', () => {
    fc.assert(
      fc.property(suiting, fc.subarray([...KINDS]), (card, excluded) => {
        const wanted = kindsFor(index, card).filter((kind) => !excluded.includes(kind))
        const chosen = kindsChosen(index, card, EVERYTHING, { excluded })
        expect(chosen).toEqual(wanted.length > 0 ? wanted : ['flip'])
      }),
    )
  })

  test('are tried in an order that the seed draws, the pinned ones first', () => {
    fc.assert(
      fc.property(suiting, fc.subarray([...KINDS]), fc.string(), (card, pinned, seed) => {
        const ask = kindsToPractise(index, EVERYTHING, () => ({ ...DEFAULT_SETTINGS, pinned }))
        const order = ask(card, { kind: 'new' }, seed)
        expect(ask(card, { kind: 'new' }, seed)).toEqual(order)
        expect([...order].sort()).toEqual(kindsFor(index, card).sort())
        const count = order.filter((kind) => pinned.includes(kind)).length
        expect(order.slice(0, count).every((kind) => pinned.includes(kind))).toBe(true)
      }),
    )
  })
})
