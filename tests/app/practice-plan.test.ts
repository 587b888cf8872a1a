import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COUNTS, EVERYTHING, readChoice, writeChoice } from '@/app/_browser/practice-choice'
import { kindsChosen, planPractice } from '@/app/_browser/practice-plan'
import { pack } from '@/content/second-east-turkestan-republic'
import { indexPack } from '@/lib/card/pack-index'
import type { Progress } from '@/lib/progress/progress'
import { DEFAULT_SETTINGS } from '@/lib/progress/settings'
import { KINDS } from '@/lib/question/question'

const index = indexPack(pack)
const topics = pack.topics.map(({ id }) => id)

function progressWith(sensitive: boolean, aside: string[] = []): Progress {
  return {
    memories: new Map(),
    settings: { ...DEFAULT_SETTINGS, sensitive },
    aside: new Set(aside),
    days: new Map(),
    reviewsOn: () => 0,
    introducedOn: () => 0,
    problems: [],
    unwritten: 0,
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
          expect(kindsChosen(index, card, choice)).not.toEqual([])
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
