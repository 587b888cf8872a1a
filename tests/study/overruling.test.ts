import { describe, expect, test } from 'vitest'
import { finishView, questionView } from '@/app/_session/session-view'
import { kindsFor } from '@/lib/question/ask'
import type { Kind } from '@/lib/question/question'
import { answer, giveUp, next, overrule, startSession, undo, wasRight } from '@/lib/study/answering'
import { answerTo } from './answer-to'
import { index, worldOf } from './known-world'

const AFTER = { nothing: '', next: '', waiting: 0, moreNew: 0 }

function start(kind: Kind, count = 1) {
  const suiting = index.cards.filter((card) => !card.sensitive && kindsFor(index, card).includes(kind))
  const ids = [...new Map(suiting.map((card) => [card.fact, card.id])).values()].slice(0, count)
  const made = worldOf(ids, [kind])
  const desk = startSession(made.world, ids, 'study', 'seed')
  const card = ids[0] ?? ''
  const give = (right: boolean) => answer(made.world, desk, answerTo(desk.question ?? fail(), right))
  return { ...made, desk, card, give, own: () => made.store.progress().spellings.get(card) ?? [] }
}

describe.each(['typed', 'cloze', 'date', 'number'] as const)('“I was right” after a text: %s', (kind) => {
  test('keeps the spelling, rates the card Good, and judges it right from then on', () => {
    const { world, store, card, give, own } = start(kind)
    const given = give(false)
    expect(given.told?.verdict.worth).toBe('wrong')
    const told = wasRight(world, given)
    expect(own()).toHaveLength(1)
    expect(told.told?.recorded.review).toMatchObject({ rating: 3, counts: 'scheduled' })
    expect(store.history(card).at(-1)).not.toHaveProperty('instead')
    const again = startSession(world, [card], 'practice', 'another seed')
    const next = answer(world, again, answerTo(again.question ?? fail(), false))
    expect(next.told?.verdict.worth).toBe('right')
  })

  test('undone, takes the spelling back with the answer, then and later', () => {
    const { world, store, desk, give, own } = start(kind)
    const before = new Map(store.progress().memories)
    const told = wasRight(world, give(false))
    const back = undo(world, told)
    expect(own()).toEqual([])
    expect(back.question).toEqual(desk.question)
    expect(new Map(store.progress().memories)).toEqual(before)
    const once = wasRight(world, answer(world, back, answerTo(back.question ?? fail(), false)))
    expect(own()).toHaveLength(1)
    undo(world, next(world, once))
    expect(own()).toEqual([])
  })

  test('said twice keeps one spelling, and rated Again after that keeps none', () => {
    const { world, give, own, log } = start(kind)
    const told = wasRight(world, wasRight(world, give(false)))
    expect(log.filter(({ entry }) => entry === 'spelling')).toHaveLength(1)
    const easy = overrule(world, told, 4)
    expect(own()).toHaveLength(1)
    overrule(world, easy, 1)
    expect(own()).toEqual([])
  })
})

describe('“I was right”', () => {
  test.each(['choice', 'estimate', 'flip', 'true-false'] as const)('after %s keeps no spelling', (kind) => {
    const { world, give, own } = start(kind)
    expect(wasRight(world, give(false)).told?.recorded.review.rating).toBe(3)
    expect(own()).toEqual([])
  })

  test('without an answer, or before one, keeps nothing', () => {
    const { world, desk, own } = start('typed')
    expect(wasRight(world, desk)).toBe(desk)
    wasRight(world, giveUp(world, desk))
    expect(own()).toEqual([])
  })

  test('after a true or false leaves the card its own turn', () => {
    const { world, give, card } = start('true-false')
    const after = next(world, wasRight(world, give(false)))
    expect(after.session.turn).toEqual({ card, as: 'owed' })
  })
})

describe('an estimate', () => {
  test('shows with its answer how the learner’s ranges have held, this one included', () => {
    const { world, store, desk } = start('estimate')
    expect(questionView(index, desk, store.progress())).not.toHaveProperty('ranges')
    const told = answer(world, desk, { kind: 'estimate', text: '1 to 2' })
    expect(questionView(index, told, store.progress())?.ranges).toEqual({ given: 1, held: 0 })
    undo(world, told)
    expect(store.progress().ranges).toEqual({ given: 0, held: 0 })
  })

  test('is the only kind that does', () => {
    const { store, give } = start('number')
    expect(questionView(index, give(true), store.progress())).not.toHaveProperty('ranges')
  })
})

test('a card that was known and moved nothing says that it is asked once more', () => {
  const { store, give } = start('true-false')
  const told = questionView(index, give(true), store.progress())?.answered
  expect(told).toMatchObject({ step: 'judged', back: 'Once more in a few minutes, on its own.' })
  const missed = start('true-false')
  const wrong = questionView(index, missed.give(false), missed.store.progress())?.answered
  expect(wrong).toMatchObject({ back: expect.stringMatching(/^Again in a few minutes/) })
})

test('the finish counts a card once that was known among others and then alone', () => {
  const { world, desk } = start('true-false', 3)
  let now = desk
  while (now.question) now = next(world, answer(world, now, answerTo(now.question, true)))
  expect(now.session.answered).toBe(6)
  expect(finishView(index, now, AFTER).summary).toMatch(/^All 3 right at first\./)
})

function fail(): never {
  throw new Error('nothing is asked')
}
