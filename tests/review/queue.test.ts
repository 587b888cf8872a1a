import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { interleave, type QueueInput, queue } from '@/lib/review/queue'
import type { Memory } from '@/lib/review/review'
import { exact, noon, reviewed, START } from './learner'

type Asked = QueueInput['cards'][number]

const memory = fc.oneof(
  fc.constant<Memory>({ kind: 'new' }),
  fc
    .tuple(fc.integer({ min: -60, max: 0 }), fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 4 }))
    .map(([day, interval, reviews]) => reviewed(START + day, START + day + interval, { reviews })),
)

const entry = fc.record({
  fact: fc.nat(25),
  topic: fc.constantFrom('army', 'peace', 'later'),
  sensitive: fc.boolean(),
  memory,
  answered: fc.nat(9),
  aside: fc.nat(9),
})

const input = fc
  .record({
    entries: fc.array(entry, { maxLength: 60 }),
    newPerDay: fc.nat(20),
    sensitive: fc.boolean(),
    seed: fc.string(),
  })
  .map(({ entries, newPerDay, sensitive, seed }): QueueInput => {
    const named = entries.map((one, i) => ({ ...one, id: `card-${i}` }))
    return {
      cards: named.map(({ id, fact, topic, sensitive }) => ({
        ...{ id, fact: `fact-${fact}`, topic, sensitive },
      })),
      memories: new Map(named.map(({ id, memory }) => [id, memory])),
      settings: { newPerDay, sensitive },
      today: START,
      now: noon(START),
      answeredToday: new Set(named.filter(({ answered }) => answered === 0).map(({ id }) => id)),
      setAside: new Set(named.filter(({ aside }) => aside === 0).map(({ id }) => id)),
      seed,
    }
  })

const factOf = ({ cards }: QueueInput, id: string) => cards.find((card) => card.id === id)?.fact

const plain = (memories: Record<string, Memory>, more: Partial<QueueInput> = {}): QueueInput => ({
  cards: Object.keys(memories).map(
    (id): Asked => ({ id, fact: `fact of ${id}`, topic: 'army', sensitive: false }),
  ),
  memories: new Map(Object.entries(memories)),
  settings: { newPerDay: 10, sensitive: false },
  today: START,
  now: noon(START),
  answeredToday: new Set(),
  setAside: new Set(),
  seed: 'seed',
  ...more,
})

describe('the queue', () => {
  test('has each card once, and no two cards of one fact', () => {
    fc.assert(
      fc.property(input, (input) => {
        const { due, fresh } = queue(input)
        const facts = [...due, ...fresh].map((id) => factOf(input, id))
        expect(new Set(facts).size).toBe(facts.length)
      }),
    )
  })

  test('asks nothing of a fact that another card of it was answered for today', () => {
    fc.assert(
      fc.property(input, (input) => {
        const { due, fresh } = queue(input)
        for (const id of [...due, ...fresh]) {
          const others = input.cards.filter((card) => card.fact === factOf(input, id) && card.id !== id)
          expect(others.some((card) => input.answeredToday.has(card.id))).toBe(false)
        }
      }),
    )
  })

  test('has only due cards among the due ones and only new cards among the new ones', () => {
    fc.assert(
      fc.property(input, (input) => {
        const { due, fresh } = queue(input)
        for (const id of due) expect(input.memories.get(id)).toMatchObject({ kind: 'reviewed' })
        for (const id of due)
          expect(input.memories.get(id)).toSatisfy((m: Memory) => m.kind === 'new' || m.due <= START)
        for (const id of fresh) expect(input.memories.get(id)?.kind).toBe('new')
      }),
    )
  })

  test('leaves out sensitive cards unless they are wanted, and cards set aside always', () => {
    fc.assert(
      fc.property(input, (input) => {
        const { due, fresh } = queue(input)
        for (const id of [...due, ...fresh]) {
          expect(input.setAside.has(id)).toBe(false)
          const { sensitive } = input.cards.find((card) => card.id === id) ?? { sensitive: false }
          expect(sensitive && !input.settings.sensitive).toBe(false)
        }
      }),
    )
  })

  test('forgets no due fact: each is asked, was answered today, or is left out by the learner', () => {
    fc.assert(
      fc.property(input, (input) => {
        const asked = new Set(queue(input).due.map((id) => factOf(input, id)))
        for (const { id, fact, sensitive } of input.cards) {
          const memory = input.memories.get(id)
          if (memory?.kind !== 'reviewed' || memory.due > START) continue
          const unwanted = input.setAside.has(id) || (sensitive && !input.settings.sensitive)
          const buried = input.cards.some((c) => c.fact === fact && input.answeredToday.has(c.id))
          expect(asked.has(fact) || unwanted || buried).toBe(true)
        }
      }),
    )
  })

  test('introduces no more new cards than the day has left', () => {
    fc.assert(
      fc.property(input, (input) => {
        const today = [...input.memories.values()].filter((m) => m.kind === 'reviewed' && m.day === START)
        const introduced = today.filter((m) => m.kind === 'reviewed' && m.reviews === 1).length
        expect(queue(input).fresh.length).toBeLessThanOrEqual(
          Math.max(0, input.settings.newPerDay - introduced),
        )
      }),
    )
  })

  test('is the same for the same seed', () => {
    fc.assert(
      fc.property(input, (input) => {
        expect(queue(input)).toEqual(queue(input))
      }),
    )
  })

  test('asks by due day, and shuffles within it by the seed', () => {
    const memories = Object.fromEntries(
      Array.from(
        { length: 40 },
        (_, i) => [`c${i}`, reviewed(START - 1, START - (i === 7 ? 0.5 : 0))] as const,
      ),
    )
    const one = queue(plain(memories, { seed: 'one' })).due
    expect(one[0]).toBe('c7')
    expect(one).not.toEqual(queue(plain(memories, { seed: 'two' })).due)
  })

  test('asks what is best remembered first when more is overdue than comes due in a day', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 10, max: 60 }), { minLength: 5, maxLength: 30 }),
        (intervals) => {
          const memories = Object.fromEntries(
            intervals.map((interval, i) => [
              `c${i}`,
              reviewed(START - interval - 5, START - 5, { stability: 1 + i }),
            ]),
          )
          const input = plain(memories)
          const recall = queue(input).due.map((id) =>
            exact.recall(input.memories.get(id) ?? { kind: 'new' }, input.now),
          )
          expect(recall).toEqual([...recall].sort((a, b) => b - a))
        },
      ),
    )
  })

  test('introduces topics in turn, and the cards of a topic in the order of the pack', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('army', 'peace', 'later', 'war'), { maxLength: 40 }), (topics) => {
        const cards = topics.map((topic, i) => ({ id: `${i}`, fact: `fact ${i}`, topic, sensitive: false }))
        const settings = { newPerDay: 40, sensitive: false }
        const { fresh } = queue({ ...plain({}, { settings }), cards })
        const order = fresh.map((id) => cards[Number(id)]?.topic ?? '')
        expect(fresh[0]).toBe(cards[0]?.id)
        for (const topic of new Set(topics)) {
          const own = fresh.filter((id) => cards[Number(id)]?.topic === topic)
          expect(own).toEqual(cards.filter((card) => card.topic === topic).map(({ id }) => id))
        }
        const count = (list: string[], topic: string) => list.filter((one) => one === topic).length
        order.forEach((topic, i) => {
          const before = order.slice(0, i)
          // No topic is a card ahead of another that has one left.
          for (const other of new Set(order.slice(i)))
            expect(count(before, topic)).toBeLessThanOrEqual(count(before, other))
        })
      }),
    )
  })

  test('goes on the next day with the topics that had no turn', () => {
    const topics = ['army', 'army', 'peace', 'peace', 'war', 'war']
    const cards = topics.map((topic, i) => ({ id: `${i}`, fact: `fact ${i}`, topic, sensitive: false }))
    const settings = { newPerDay: 2, sensitive: false }
    const known = (...ids: string[]) => new Map(ids.map((id) => [id, reviewed(START - 1, START + 3)]))
    expect(queue({ ...plain({}, { settings }), cards }).fresh).toEqual(['0', '2'])
    expect(queue({ ...plain({}, { settings }), cards, memories: known('0', '2') }).fresh).toEqual(['4', '1'])
  })

  test('gives an undone new card its place back', () => {
    const before: Record<string, Memory> = { a: { kind: 'new' }, b: { kind: 'new' } }
    const settings = { newPerDay: 1, sensitive: false }
    const after = { ...before, a: reviewed(START, START + 3, { reviews: 1 }) }
    expect(queue(plain(before, { settings })).fresh).toEqual(['a'])
    expect(queue(plain(after, { settings })).fresh).toEqual([])
    expect(queue(plain({ ...after, a: { kind: 'new' } }, { settings })).fresh).toEqual(['a'])
  })

  test('asks a due card that was only practised today, unless a sibling was too', () => {
    const input = plain({ a: reviewed(START - 3, START), b: reviewed(START - 3, START + 1) })
    const cards = input.cards.map((card) => ({ ...card, fact: 'one' }))
    expect(queue({ ...input, cards, answeredToday: new Set(['a']) }).due).toEqual(['a'])
    expect(queue({ ...input, cards, answeredToday: new Set(['a', 'b']) }).due).toEqual([])
    expect(queue({ ...input, cards: cards.reverse(), answeredToday: new Set(['a', 'b']) }).due).toEqual([])
  })

  test('lets a due card go before a new card of the same fact', () => {
    const input = plain({ fresh: { kind: 'new' }, due: reviewed(START - 3, START) })
    const cards = input.cards.map((card) => ({ ...card, fact: 'one' }))
    expect(queue({ ...input, cards })).toEqual({ due: ['due'], fresh: [] })
  })
})

describe('interleaving', () => {
  test('keeps every card and both orders, and spreads the new cards evenly', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (dues, fresh) => {
        const due = Array.from({ length: dues }, (_, i) => `d${i}`)
        const news = Array.from({ length: fresh }, (_, i) => `n${i}`)
        const order = interleave({ due, fresh: news })
        expect(order.filter((id) => id.startsWith('d'))).toEqual(due)
        expect(order.filter((id) => id.startsWith('n'))).toEqual(news)
        if (dues === 0) return
        order.forEach((_, i) => {
          const seen = order.slice(0, i + 1)
          const met = seen.filter((id) => id.startsWith('d')).length
          const news = seen.length - met
          expect(news).toBeLessThanOrEqual((met * fresh) / dues)
        })
      }),
    )
  })
})
