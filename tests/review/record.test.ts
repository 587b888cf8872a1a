import { describe, expect, test } from 'vitest'
import type { Answer, Verdict } from '@/lib/question/question'
import { type Answered, record } from '@/lib/review/record'
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
