import { describe, expect, test } from 'vitest'
import { factOf, type PackIndex } from '@/lib/card/pack-index'
import { amountSpan } from '@/lib/fact/amount'
import { foldName } from '@/lib/fact/name'
import { parseTime } from '@/lib/fact/time'
import { judge } from '@/lib/question/judge'
import { packs, shipped } from './packs'
import { ask, cardOf, keepsTheLaws, meetsOthers, suited } from './several-cards'

/** The days or the values that a card's fact allows, read anew. */
function spanOf(index: PackIndex, id: string): readonly [number, number] {
  const fact = factOf(index, cardOf(index, id).fact)
  const amount = fact.kind === 'count' ? fact.amount : fact.kind === 'share' ? fact.percent : undefined
  const span = amount && amountSpan(amount)
  if (span) return span
  const time = fact.kind === 'event' ? parseTime(fact.time) : undefined
  if (time?.kind !== 'point') throw new Error(`${id} has no span`)
  return [time.at.first, time.at.last]
}

describe.each(packs)('comparing over %s', (_name, index) => {
  const questions = suited(index, 'compare').flatMap((card) =>
    ['a', 'b', 'c', 'd'].map((seed) => ask(index, card, 'compare', seed)),
  )

  meetsOthers(index, 'compare')

  keepsTheLaws(
    index,
    'compare',
    ({ right }) => ({ kind: 'compare', side: right }),
    () => ({ kind: 'compare' }),
  )

  test('the right side is certainly the earlier, later, larger or smaller, and the other is wrong', () => {
    for (const question of questions) {
      const { sides, right, which } = question
      const own = spanOf(index, sides[right].card)
      const other = spanOf(index, sides[right === 0 ? 1 : 0].card)
      const low = which === 'earlier' || which === 'smaller'
      expect([question.card, low ? own[1] < other[0] : other[1] < own[0]]).toEqual([question.card, true])
      const wrong = judge(index, question, { kind: 'compare', side: right === 0 ? 1 : 0 })
      expect(wrong).toMatchObject({ worth: 'wrong', missed: [question.card] })
      for (const { value } of sides) expect(wrong.reason).toContain(value)
    }
  })

  test('the sides are named apart, and amounts are of one unit and undisputed', () => {
    for (const { sides } of questions) {
      expect(foldName(sides[0].text)).not.toBe(foldName(sides[1].text))
      const [a, b] = sides.map(({ card }) => factOf(index, cardOf(index, card).fact))
      if (a?.kind === 'event') continue
      expect(a?.kind).toBe(b?.kind)
      if (a?.kind === 'count' && b?.kind === 'count') expect(a.amount.unit).toBe(b.amount.unit)
      for (const fact of [a, b]) expect(index.disputesOf.has(fact?.id ?? '')).toBe(false)
    }
  })

  test('the right side is as often the first as the second', () => {
    const first = questions.filter(({ right }) => right === 0).length / questions.length
    expect(Math.abs(first - 0.5)).toBeLessThan(0.15)
  })
})

test('dates, shares and counts of the shipped pack are compared, a whole never with its part', () => {
  const asked = suited(shipped, 'compare').map(({ id }) => ask(shipped, cardOf(shipped, id), 'compare', 'a'))
  for (const which of ['earlier', 'later', 'larger', 'smaller'])
    expect(asked.map((question) => question.which)).toContain(which)
  for (const { sides } of asked) {
    const facts = sides.map(({ card }) => factOf(shipped, cardOf(shipped, card).fact))
    for (const fact of facts)
      if (fact.kind === 'count') expect(facts.map(({ id }) => id)).not.toContain(fact.partOf)
  }
})
