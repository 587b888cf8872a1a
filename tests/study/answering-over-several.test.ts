import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Entry } from '@/lib/progress/entry'
import { askQuestion, kindsFor } from '@/lib/question/ask'
import { QUESTION_KINDS } from '@/lib/question/kinds'
import { KINDS, type Kind } from '@/lib/question/question'
import { replay } from '@/lib/review/replay'
import type { Memory, Review } from '@/lib/review/review'
import { createScheduler } from '@/lib/review/scheduler'
import {
  type Answering,
  answer,
  giveUp,
  next,
  overrule,
  type StudyContext,
  startSession,
  undo,
  wasRight,
} from '@/lib/study/answering'
import { answerTo } from './answer-to'
import { index, worldOf } from './known-world'

const plain = index.cards.filter(({ sensitive }) => !sensitive)
const OVER_SEVERAL = ['match', 'order', 'compare', 'share-chart', 'select', 'name-all', 'groups'] as const

/** The first card that the kind asks together with others. */
function firstOf(kind: Kind): string {
  const found = plain.find(
    (card) => QUESTION_KINDS[kind].suits(index, card) && askQuestion(index, card, kind, 'any').others?.length,
  )
  if (!found) throw new Error(`${kind} asks no other card`)
  return found.id
}
const all = plain.map(({ id }) => id)
/** One card of each fact, so that none is anyone's sibling. */
const oneEach = [...index.cardsOf.values()].flatMap(
  (cards) => cards.find((card) => !card.sensitive)?.id ?? [],
)

type Move = 'right' | 'wrong' | 'give up' | 'was right' | 'undo' | 'go on' | 1 | 2 | 3 | 4
const MOVES: Move[] = ['right', 'wrong', 'go on', 'right', 'wrong', 'go on', 'give up', 'was right', 'undo']
const moves = fc.array(fc.constantFrom<Move>(...MOVES, 1, 2, 3, 4), { maxLength: 25 })

function make(world: StudyContext, desk: Answering, move: Move): Answering {
  if (typeof move === 'number') return overrule(world, desk, move)
  switch (move) {
    case 'right':
    case 'wrong':
      return desk.question ? answer(world, desk, answerTo(desk.question, move === 'right')) : desk
    case 'give up':
      return giveUp(world, desk)
    case 'was right':
      return wasRight(world, desk)
    case 'undo':
      return undo(world, desk)
    case 'go on':
      return next(world, desk)
  }
}

/** The reviews of a log that were not undone. */
function notUndone(entries: readonly Entry[]): Review[] {
  const undone = new Set(
    entries.flatMap((entry) => (entry.entry === 'undo' ? [`${entry.review.card} ${entry.review.at}`] : [])),
  )
  return entries.flatMap((entry) =>
    entry.entry === 'review' && !undone.has(`${entry.card} ${entry.at}`) ? [entry] : [],
  )
}

const sessions = fc.record({
  moves,
  kinds: fc.option(fc.shuffledSubarray([...KINDS], { minLength: 1 }), { nil: undefined }),
  known: fc.subarray(all, { minLength: Math.floor(all.length * 0.7) }),
  cards: fc.shuffledSubarray(oneEach, { minLength: 4, maxLength: 12 }),
  waits: fc.boolean(),
})

function playedOut({
  moves,
  kinds,
  known,
  cards,
  waits,
}: typeof sessions extends fc.Arbitrary<infer T> ? T : never) {
  const suiting = kinds
  const made = worldOf(known)
  if (suiting)
    made.world.kindsOf = (card) => {
      const suits = kindsFor(index, card)
      return suiting.filter((kind) => suits.includes(kind))
    }
  return { ...made, desk: startSession(made.world, cards, 'study', 'seed'), moves, waits }
}

describe('whatever a learner does in a sitting', () => {
  test('the log says every memory, and no review shares its name with another', () => {
    fc.assert(
      fc.property(sessions, (given) => {
        const { world, store, log, desk, moves, waits, wait } = playedOut(given)
        let now = desk
        for (const move of moves) {
          now = make(world, now, move)
          if (waits) wait(1000)
        }
        const entries = store.entries()
        expect(inWords(replay(notUndone(entries), createScheduler()))).toBe(
          inWords(store.progress().memories),
        )
        const names = log.flatMap((entry) => (entry.entry === 'review' ? [`${entry.card} ${entry.at}`] : []))
        expect(new Set(names).size).toBe(names.length)
      }),
      { numRuns: 20 },
    )
  })

  test('undo restores what was known before the answer, exactly', () => {
    fc.assert(
      fc.property(sessions, (given) => {
        const { world, store, desk, moves } = playedOut(given)
        const known = () => {
          const { memories, spellings, mixedUp, ranges } = store.progress()
          return {
            memories: new Map(memories),
            spellings: filled(spellings),
            mixedUp: filled(mixedUp),
            ranges,
          }
        }
        const before: { question: Answering['question']; known: ReturnType<typeof known> }[] = []
        let now = desk
        for (const move of moves.filter((move) => move !== 'undo')) {
          const state = { question: now.question, known: known() }
          const answered = now.session.answered
          now = make(world, now, move)
          if (now.session.answered > answered) before.push(state)
        }
        for (const state of before.toReversed()) {
          now = undo(world, now)
          expect(now.question).toEqual(state.question)
          expect(known()).toEqual(state.known)
        }
      }),
      { numRuns: 20 },
    )
  })

  test('no question in Study takes in a card that is new, set aside, or of a fact with a turn of its own', () => {
    let met = 0
    fc.assert(
      fc.property(sessions, fc.subarray(all, { maxLength: 9 }), (given, aside) => {
        const { world, store, desk } = playedOut({ ...given, kinds: [...OVER_SEVERAL, 'flip'] })
        for (const card of aside) store.append({ entry: 'aside', at: 1, card, aside: true })
        let now = startSession(world, desk.session.cards, 'study', 'seed')
        const facts = new Map(now.session.cards.map((card) => [index.card.get(card)?.fact, card]))
        while (now.question) {
          for (const other of now.question.others ?? []) {
            met += 1
            expect(store.progress().memories.get(other)?.kind).toBe('reviewed')
            expect(store.progress().aside.has(other)).toBe(false)
            expect([undefined, other]).toContain(facts.get(index.card.get(other)?.fact))
          }
          now = next(world, answer(world, now, answerTo(now.question, true)))
        }
      }),
      { numRuns: 20, seed: 1 },
    )
    expect(met).toBeGreaterThan(20)
  })
})

/** All of it as one text: what is compared are hundreds of memories. */
const inWords = (memories: ReadonlyMap<string, Memory>): string =>
  JSON.stringify([...memories].sort(([a], [b]) => (a < b ? -1 : 1)))

/** What was taken back may leave an empty list behind. */
function filled<V>(map: ReadonlyMap<string, V>): Map<string, V> {
  return new Map([...map].filter(([, value]) => size(value) > 0))
}

const size = (value: unknown): number =>
  Array.isArray(value) ? value.length : value instanceof Map ? value.size : 1

describe.each(OVER_SEVERAL)('a question over several cards: %s', (kind) => {
  const card = firstOf(kind)
  const start = () => {
    const made = worldOf(all, [kind])
    const desk = startSession(made.world, [card], 'study', 'seed')
    const give = (right: boolean) => answer(made.world, desk, answerTo(desk.question ?? fail(), right))
    return { ...made, desk, give }
  }

  test('known, moves no schedule, and its card is asked again in earnest', () => {
    const { world, log, give } = start()
    const told = give(true)
    expect(log).toMatchObject([{ card, rating: 3, counts: 'practice', kind }])
    expect(next(world, told).session.turn).toEqual({ card, as: 'owed' })
  })

  test('missed, is Again for every card that was missed, and for no other', () => {
    const { log, give } = start()
    const told = give(false)
    const missed = new Set(told.told?.verdict.missed)
    expect(missed.size).toBeGreaterThan(0)
    const again = notUndone(log).filter(({ rating }) => rating === 1)
    expect(new Set(again.map(({ card }) => card))).toEqual(missed)
    expect(again.every((review) => review.counts === 'scheduled' && review.kind === kind)).toBe(true)
    for (const one of missed) expect(told.session.returning.map((coming) => coming.card)).toContain(one)
  })

  test('right by the learner’s word, takes every miss back', () => {
    const { world, store, give } = start()
    const before = new Map(store.progress().memories)
    const told = wasRight(world, give(false))
    expect(new Map(store.progress().memories)).toEqual(before)
    expect(told.told?.recorded.review).toMatchObject({ rating: 3, counts: 'practice' })
    expect(told.session.returning.map(({ card, as }) => [card, as])).toEqual([[card, 'owed']])
  })

  test('missed and undone, leaves every memory as it was, also from the next question', () => {
    const { world, store, desk, give } = start()
    const before = inWords(store.progress().memories)
    const back = undo(world, give(false))
    expect(inWords(store.progress().memories)).toBe(before)
    expect(back.question).toEqual(desk.question)
    undo(world, next(world, answer(world, back, answerTo(back.question ?? fail(), false))))
    expect(inWords(store.progress().memories)).toBe(before)
  })

  test('given up, is Again for its own card alone', () => {
    const { world, log, desk } = start()
    giveUp(world, desk)
    expect(log).toMatchObject([{ card, rating: 1, counts: 'scheduled' }])
  })
})

function fail(): never {
  throw new Error('nothing is asked')
}
