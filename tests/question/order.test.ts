import { describe, expect, test } from 'vitest'
import { factOf, type PackIndex } from '@/lib/card/pack-index'
import { overlap, parseTime } from '@/lib/fact/time'
import { judge } from '@/lib/question/judge'
import type { QuestionOf } from '@/lib/question/question'
import { packs, shipped } from './packs'
import { ask, cardOf, keepsTheLaws, meetsOthers, permutations, suited } from './several-cards'

/** When the pack says that a card's event was, read anew. */
function pointOf(index: PackIndex, id: string) {
  const fact = factOf(index, cardOf(index, id).fact)
  const time = fact.kind === 'event' ? parseTime(fact.time) : undefined
  if (time?.kind !== 'point') throw new Error(`${id} has no single time`)
  return time.at
}

describe.each(packs)('putting in order over %s', (_name, index) => {
  const questions = suited(index, 'order').flatMap((card) =>
    ['a', 'b', 'c'].map((seed) => ask(index, card, 'order', seed)),
  )

  meetsOthers(index, 'order')

  keepsTheLaws(
    index,
    'order',
    ({ right }) => ({ kind: 'order', texts: right }),
    ({ events }) => ({ kind: 'order', texts: events.map(({ text }) => text) }),
  )

  test('three to five events are shown, in another order than the right one', () => {
    for (const { events, right } of questions) {
      const shown = events.map(({ text }) => text)
      expect([3, 4, 5]).toContain(shown.length)
      expect(new Set(shown).size).toBe(shown.length)
      expect([...shown].sort()).toEqual([...right].sort())
      expect(shown).not.toEqual(right)
    }
  })

  test('no two events could have been on the same day, and the right order is that of their days', () => {
    for (const { events, right } of questions) {
      const points = right.map((text) =>
        pointOf(index, events.find((event) => event.text === text)?.card ?? ''),
      )
      points.forEach((point, i) => {
        for (const later of points.slice(i + 1)) {
          expect(overlap(point, later)).toBe(false)
          expect(point.last).toBeLessThan(later.first)
        }
      })
    }
  })

  test('no event is dated twice by the pack, or disputed as to when', () => {
    for (const { card } of questions.flatMap(({ events }) => events)) {
      const { fact: id } = cardOf(index, card)
      const fact = factOf(index, id)
      const same = index.pack.facts.filter(
        (other) => other.kind === 'event' && fact.kind === 'event' && other.event === fact.event,
      )
      expect(same).toHaveLength(1)
      expect((index.disputesOf.get(id) ?? []).map(({ ask }) => ask)).not.toContain('when')
    }
  })

  test('every order but the right one is not right, and misses as few cards as had to move', () => {
    for (const question of questions.filter(({ right }) => right.length <= 4)) {
      for (const texts of permutations(question.right)) {
        const { worth, missed = [] } = judge(index, question, { kind: 'order', texts })
        const isRight = texts.every((text, i) => text === question.right[i])
        expect([texts, worth === 'right']).toEqual([texts, isRight])
        if (worth === 'unanswered') continue
        expect(missed).toHaveLength(question.right.length - longestRun(question, texts))
      }
    }
  })
})

/** The most events of an order that stand right among themselves, by trying every choice of them. */
function longestRun({ right }: QuestionOf<'order'>, texts: string[]): number {
  const places = texts.map((text) => right.indexOf(text))
  let most = 0
  for (let choice = 1; choice < 2 ** places.length; choice += 1) {
    const kept = places.filter((_, i) => (choice >> i) & 1)
    if (kept.every((place, i) => i === 0 || (kept[i - 1] ?? 0) < place)) most = Math.max(most, kept.length)
  }
  return most
}

test('an order with half of its neighbours right is partly right, a reversed one wrong', () => {
  const question = suited(shipped, 'order')
    .flatMap((card) => ['a', 'b', 'c', 'd'].map((seed) => ask(shipped, card, 'order', seed)))
    .find(({ right, events: [first] }) => right.length === 4 && first?.text === right[1])
  if (!question) throw new Error('no order of four events')
  const [a = '', b = '', c = '', d = ''] = question.right
  const given = (...texts: string[]) => judge(shipped, question, { kind: 'order', texts })
  expect(given(a, b, d, c).worth).toBe('partly')
  expect(given(d, c, b, a).worth).toBe('wrong')
  expect(given(d, a, b, c).missed).toEqual([question.events.find(({ text }) => text === d)?.card])
  expect(given(a, b, c).reason).toMatch(/each event once/)
  expect(given(a, b, c, c).worth).toBe('unanswered')
})
