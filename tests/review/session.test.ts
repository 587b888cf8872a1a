import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Answering,
  answers,
  beginSession,
  progress,
  type Session,
  type SessionEvent,
  stepSession,
  summary,
} from '@/lib/review/session'
import { reviewOf, START } from './learner'

const cards = fc.uniqueArray(fc.constantFrom(...'abcdefghijklmnop'), { maxLength: 16 })
type Move = 'right' | 'wrong' | 'known' | 'undo' | 'stop' | { elsewhere: string } | { miss: string }
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Move>('right', 'wrong', 'known') },
  { weight: 2, arbitrary: fc.constantFrom(...'abcdefghijklmnop').map((miss): Move => ({ miss })) },
  { weight: 2, arbitrary: fc.constant<Move>('undo') },
  { weight: 1, arbitrary: fc.constantFrom(...'abcdefghijklmnop').map((elsewhere): Move => ({ elsewhere })) },
)

const outcome = (card: string, right: boolean, at = 0, practice = false): Answering => {
  const more = { rating: right ? 3 : 1, counts: practice ? 'practice' : 'scheduled' } as const
  const review = reviewOf(card, START, { ...more, interval: practice ? 0 : 4, at })
  return { worth: right ? 'right' : 'wrong', review, fresh: !practice, missed: [], owes: false }
}

function answer(session: Session, right: boolean, more: Partial<Answering> = {}): SessionEvent {
  const { card, as } = session.turn ?? { card: '', as: 'first' }
  const told = { ...outcome(card, right, session.answered, as === 'again'), ...more }
  return { type: 'answer', told, back: told.missed.map((review) => review.card) }
}

/** An answer that was right and moved nothing. */
function known(session: Session, missed = ''): SessionEvent {
  const review = reviewOf(session.turn?.card ?? '', START, { counts: 'practice', interval: 0, kind: 'match' })
  const others = [...missed].map((card) => outcome(card, false).review)
  return answer(session, true, { review, owes: true, fresh: false, missed: others })
}

function play(session: Session, move: Move): Session {
  if (move === 'undo' || move === 'stop') return stepSession(session, { type: move })
  if (typeof move === 'object' && 'elsewhere' in move)
    return stepSession(session, { type: 'elsewhere', cards: [move.elsewhere] })
  return stepSession(stepSession(session, eventOf(session, move)), { type: 'next' })
}

function eventOf(session: Session, move: 'right' | 'wrong' | 'known' | { miss: string }): SessionEvent {
  if (typeof move === 'object') return known(session, move.miss === session.turn?.card ? '' : move.miss)
  return move === 'known' ? known(session) : answer(session, move === 'right')
}

const playAll = (session: Session, moves: readonly Move[]): Session => moves.reduce(play, session)
const start = (ids: string): Session => beginSession([...ids], 'study', 'seed')

/** The cards asked, in order, when these are missed at their first turn. */
function asked(session: Session, missed: string): string {
  let order = ''
  let now = session
  while (now.turn) {
    order += now.turn.card
    now = play(now, missed.includes(now.turn.card) && now.turn.as !== 'again' ? 'wrong' : 'right')
  }
  return order
}

describe('a sitting', () => {
  test('asks every card once, in order, when none is missed', () => {
    fc.assert(
      fc.property(cards, (cards) => {
        expect(asked(beginSession(cards, 'study', 's'), '')).toBe(cards.join(''))
      }),
    )
  })

  test('asks a missed card again after three to six others, or at the end if there are fewer', () => {
    fc.assert(
      fc.property(cards, fc.string(), (cards, seed) => {
        const [first] = cards
        if (first === undefined) return
        const order = asked(beginSession(cards, 'study', seed), first)
        const between = order.lastIndexOf(first) - 1
        expect(order.length).toBe(cards.length + 1)
        expect(between).toBeLessThanOrEqual(6)
        expect(between).toBeGreaterThanOrEqual(Math.min(3, cards.length - 1))
      }),
    )
  })

  test('ends once every card was right', () => {
    fc.assert(
      fc.property(cards, fc.string(), (cards, missed) => {
        const order = asked(beginSession(cards, 'practice', 's'), missed)
        for (const card of cards)
          expect([...order].filter((one) => one === card).length).toBe(missed.includes(card) ? 2 : 1)
      }),
    )
  })

  test('undone any number of steps is the very sitting it was', () => {
    fc.assert(
      fc.property(
        cards,
        fc.array(fc.constantFrom<Move>('right', 'wrong', 'known', { miss: 'a' }), { maxLength: 30 }),
        (cards, moves) => {
          const states = [beginSession(cards, 'study', 's')]
          for (const move of moves) {
            const now = states.at(-1)
            if (!now?.turn) break
            states.push(play(now, move))
          }
          let now = states.at(-1)
          for (const before of states.slice(0, -1).reverse()) {
            now = now && stepSession(now, { type: 'undo' })
            expect(now).toEqual(before)
          }
        },
      ),
    )
  })

  test('never asks a card that was answered elsewhere, not after undoing either', () => {
    fc.assert(
      fc.property(cards, fc.array(move, { maxLength: 40 }), (cards, moves) => {
        let now = beginSession(cards, 'study', 's')
        const gone = new Set<string>()
        for (const move of moves) {
          if (typeof move === 'object' && 'elsewhere' in move) gone.add(move.elsewhere)
          now = play(now, move)
          if (now.phase === 'asking') expect(gone.has(now.turn?.card ?? '')).toBe(false)
        }
      }),
    )
  })

  test('says how far it is: what is left falls to nothing at the finish', () => {
    fc.assert(
      fc.property(cards, fc.array(move, { maxLength: 40 }), (cards, moves) => {
        const now = playAll(beginSession(cards, 'study', 's'), moves)
        expect(progress(now).done).toBe(answers(now).length)
        expect(progress(now).left === 0).toBe(now.phase === 'finished')
      }),
    )
  })

  test('asks what was known in a question that moves nothing once more, after three to six others', () => {
    fc.assert(
      fc.property(cards, fc.string(), (cards, seed) => {
        const now = beginSession(cards, 'study', seed)
        const [first] = cards
        if (first === undefined) return
        const order = `${first}${asked(stepSession(stepSession(now, known(now)), { type: 'next' }), '')}`
        const between = order.lastIndexOf(first) - 1
        expect(order.length).toBe(cards.length + 1)
        expect(between).toBeLessThanOrEqual(6)
        expect(between).toBeGreaterThanOrEqual(Math.min(3, cards.length - 1))
      }),
    )
  })

  test('asks what is owed as a turn of its own, once, and in Study only', () => {
    const told = playAll(start('a'), ['known'])
    expect(told.turn).toEqual({ card: 'a', as: 'owed' })
    expect(play(told, 'known').phase).toBe('finished')
    expect(play(told, 'wrong').turn).toEqual({ card: 'a', as: 'again' })
    expect(play(beginSession(['a'], 'practice', 's'), 'known').phase).toBe('finished')
  })

  test('asks a card that was missed among others again, unless its turn is still to come', () => {
    const later = playAll(start('abc'), [{ miss: 'c' }])
    expect(later.returning.map(({ card, as }) => [card, as])).toEqual([['a', 'owed']])
    const stranger = playAll(start('abc'), [{ miss: 'x' }])
    expect(stranger.returning.map(({ card, as }) => [card, as])).toEqual([
      ['a', 'owed'],
      ['x', 'again'],
    ])
    const past = playAll(start('abcdefgh'), ['right', { miss: 'a' }, { miss: 'a' }])
    expect(past.returning.filter(({ card }) => card === 'a')).toHaveLength(1)
  })

  test('finishes whatever is known, missed and owed, each card known at its last turn', () => {
    fc.assert(
      fc.property(cards, fc.array(move, { maxLength: 40 }), (cards, moves) => {
        let now = playAll(beginSession(cards, 'study', 's'), moves)
        for (let left = progress(now).left; left > 0; left--) now = play(now, 'right')
        expect(now.phase).toBe('finished')
        const last = new Map(answers(now).map((done) => [done.card, done]))
        for (const { review, owes, as } of last.values()) {
          if (now.gone.includes(review.card)) continue
          expect(review.rating).toBeGreaterThan(1)
          expect(owes && as === 'first').toBe(false)
        }
      }),
    )
  })

  test('counts each card once at its end, right or missed, and every card that was asked', () => {
    fc.assert(
      fc.property(cards, fc.array(move, { maxLength: 40 }), (cards, moves) => {
        const now = playAll(beginSession(cards, 'study', 's'), moves)
        const { right, missed, learned } = summary(now)
        const met = answers(now).flatMap((done) => [done.card, ...done.missed.map(({ card }) => card)])
        expect([...right, ...missed].sort()).toEqual([...new Set(met)].sort())
        for (const card of learned) expect(met).toContain(card)
      }),
    )
  })

  test('stays with the feedback until told to go on', () => {
    const told = stepSession(start('ab'), answer(start('ab'), true))
    expect(told).toMatchObject({ phase: 'told', turn: { card: 'a' }, answered: 1 })
    expect(stepSession(told, answer(told, true))).toBe(told)
    expect(stepSession(told, { type: 'next' })).toMatchObject({ phase: 'asking', turn: { card: 'b' } })
  })

  test('undone from the feedback asks the same card again', () => {
    const asking = start('ab')
    expect(stepSession(stepSession(asking, answer(asking, false)), { type: 'undo' })).toEqual(asking)
  })

  test('changes nothing for an event that does not fit', () => {
    const asking = start('ab')
    expect(stepSession(asking, { type: 'undo' })).toBe(asking)
    expect(stepSession(asking, { type: 'next' })).toBe(asking)
    const { turn: _, ...finished } = beginSession([], 'study', 's')
    expect(stepSession(finished, answer(asking, true))).toEqual(finished)
  })

  test('of no cards is finished before it begins', () =>
    expect(beginSession([], 'study', 's').phase).toBe('finished'))

  test('moves on when the card on screen was answered in another tab', () => {
    expect(stepSession(start('abc'), { type: 'elsewhere', cards: ['a', 'b'] })).toMatchObject({
      turn: { card: 'c' },
    })
  })

  test('notes when a question came to be seen', () => {
    expect(stepSession(start('a'), { type: 'show', at: 1234 }).shown).toBe(1234)
  })

  test('comes to a summary: answers, cards right and missed, new cards now known, minutes, the next day', () => {
    const done = playAll(start('abcd'), ['right', 'wrong', 'right', 'right', 'right'])
    expect(done.phase).toBe('finished')
    expect(summary(done)).toEqual({
      answered: 5,
      right: ['a', 'c', 'd'],
      learned: ['a', 'b', 'c', 'd'],
      missed: ['b'],
      minutes: 25 / 60,
      nextDue: START + 4,
    })
    expect(summary(start('ab'))).toEqual({ answered: 0, right: [], learned: [], missed: [], minutes: 0 })
  })

  test('has missed a card that was known among others and then missed alone', () => {
    const done = playAll(start('a'), ['known', 'wrong', 'right'])
    expect(summary(done)).toMatchObject({ answered: 3, right: [], missed: ['a'] })
    expect(summary(playAll(start('a'), ['known', 'right']))).toMatchObject({ right: ['a'], missed: [] })
    expect(summary(playAll(start('ab'), ['right', { miss: 'a' }])).right).toEqual(['a', 'b'])
  })

  test('says the next day on which any of its cards is due, one missed among others too', () => {
    const now = start('a')
    const review = reviewOf('x', START, { rating: 1, interval: 1 })
    const told = stepSession(now, answer(now, true, { missed: [review] }))
    expect(summary(told).nextDue).toBe(START + 1)
  })

  test('has not learned a new card that is new still', () => {
    const now = start('a')
    const review = reviewOf('a', START, { counts: 'practice', interval: 0 })
    expect(summary(stepSession(now, answer(now, true, { review, owes: true }))).learned).toEqual([])
  })

  test('stopped early has learned what was right so far', () => {
    const done = playAll(start('abcd'), ['right', 'wrong', 'stop'])
    expect(summary(done)).toMatchObject({ answered: 2, learned: ['a'], missed: ['b'] })
  })
})
