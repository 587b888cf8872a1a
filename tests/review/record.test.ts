import { describe, expect, test } from 'vitest'
import type { Answer, Verdict } from '@/lib/question/question'
import { type Answered, record, recordMissed, recordRating } from '@/lib/review/record'
import { NEW } from '@/lib/review/replay'
import { exact, noon, reviewed, START } from './learner'

const right: Verdict = { worth: 'right', reason: '' }
const wrong: Verdict = { worth: 'wrong', reason: '', instead: 'ehmetjan-qasim' }
const typed: Answer = { kind: 'typed', text: 'Ghulja' }

const given = (verdict: Verdict, more: Partial<Answered> = {}): Answered => ({
  ...{ card: 'x:where', at: noon(START), day: START, kind: 'typed', took: 4000 },
  ...{ verdict, answer: typed, ...more },
})

describe('recording an answer', () => {
  test('of a new card schedules it, and the log comes to the same memory', () => {
    const recorded = record(given(right), NEW, exact)
    expect(recorded?.review).toEqual({
      ...{ card: 'x:where', at: noon(START), day: START, rating: 3, kind: 'typed' },
      ...{ counts: 'scheduled', interval: 2, took: 4000 },
    })
    expect(recorded && exact.remember(NEW, recorded.review)).toEqual(recorded?.memory)
  })

  test('keeps what was given instead', () => {
    expect(record(given(wrong), NEW, exact)?.review).toMatchObject({ rating: 1, instead: 'ehmetjan-qasim' })
  })

  test('keeps no mix-up of what was right after all', () => {
    expect(recordRating(given(wrong), 3, NEW, exact).review).not.toHaveProperty('instead')
    expect(recordRating(given(wrong), 1, NEW, exact).review).toHaveProperty('instead')
  })

  test('keeps whether the range of an estimate held', () => {
    const held = record(given({ ...right, range: 'held' }, { kind: 'estimate' }), NEW, exact)
    expect(held?.review).toMatchObject({ range: 'held', counts: 'scheduled' })
    expect(record(given(right), NEW, exact)?.review).not.toHaveProperty('range')
  })

  test('to a question over several cards is practice if it was known, and counts if it was missed', () => {
    const known = record(given({ ...right, missed: [] }, { kind: 'select' }), NEW, exact)
    expect(known?.review).toMatchObject({ rating: 3, counts: 'practice', interval: 0 })
    const missed = record(given({ ...wrong, missed: ['x:where'] }, { kind: 'match' }), NEW, exact)
    expect(missed?.review).toMatchObject({ rating: 1, counts: 'scheduled' })
  })

  test('missed among others is Again by its own memory, at the same moment, and takes no time of its own', () => {
    const memory = reviewed(START - 10, START + 20)
    const { review, memory: after } = recordMissed('y:who', given(right, { kind: 'match' }), memory, exact)
    expect(review).toMatchObject({ card: 'y:who', at: noon(START), day: START, rating: 1, kind: 'match' })
    expect(review).toMatchObject({ counts: 'scheduled', took: 0 })
    expect(exact.remember(memory, review)).toEqual(after)
  })

  test('twice on one study day is practice the second time, and leaves the memory as it is', () => {
    const first = record(given(wrong), NEW, exact)
    const second = first && record(given(right, { at: noon(START) + 60_000 }), first.memory, exact)
    expect(second?.review).toMatchObject({ counts: 'practice', interval: 0 })
    expect(second?.memory).toBe(first?.memory)
  })

  test('of nothing is nothing', () => {
    expect(record(given({ worth: 'unanswered', reason: '' }), NEW, exact)).toBeUndefined()
  })

  test('with a clock that was set back comes after the last review all the same', () => {
    const memory = reviewed(START, START + 9)
    const recorded = record(given(wrong, { at: noon(START - 3), day: START - 3 }), memory, exact)
    expect(recorded?.review).toMatchObject({ at: memory.at + 1, day: START, counts: 'practice' })
  })
})
