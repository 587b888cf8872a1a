import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Attempt,
  beginAttempt,
  giveAnswer,
  goToQuestion,
  handIn,
  keepDraftAnswers,
  markAsSent,
  mayShowAll,
  mergeHandedIn,
  passTime,
  READING,
  resumeAttempt,
  setDraftAnswer,
  showAll,
  takeDraftAnswers,
  timeLeft,
} from '@/lib/assignment/attempt/attempt'
import { keptText, parseKept } from '@/lib/assignment/attempt/parse-attempt'
import type { Answer } from '@/lib/question/question'
import { answer } from './submissions'

const NOW = Date.UTC(2026, 10, 20, 9)
const MINUTE = 60_000
const QUESTIONS = ['a', 'b', 'c'].map((card) => ({ card, kind: 'typed' as const, draw: { stem: 0 } }))
const GHULJA: Answer = { kind: 'typed', text: 'Ghulja' }
const CHUGUCHAK: Answer = { kind: 'typed', text: 'Chuguchak' }

const begun = (all = false): Attempt =>
  beginAttempt(
    { questions: QUESTIONS, shuffled: false },
    { number: 1, name: 'Code 7', nonce: 'k3v9x2mqab12', all, now: NOW, seed: '' },
  )
const answersOf = ({ answers }: Attempt) => answers.map(({ answer }) => answer)
const yes = () => true

describe('what stands in the fields', () => {
  test('is handed in when the time is up, on an open page and on one that was closed', () => {
    const limited = { minutes: 10, isAnswer: yes }
    const open = setDraftAnswer(begun(), 1, GHULJA)
    const ended = [
      passTime(limited, open, 11 * MINUTE, NOW + 11 * MINUTE),
      resumeAttempt(limited, open, NOW + 11 * MINUTE),
    ]
    for (const over of ended) {
      expect(over).toMatchObject({ byTime: true, handedIn: NOW + 10 * MINUTE })
      expect(answersOf(over)).toEqual([null, GHULJA, null])
    }
  })

  test('is left out where it is no answer, and holds up nothing', () => {
    const open = setDraftAnswer(setDraftAnswer(begun(), 0, GHULJA), 1, CHUGUCHAK)
    const over = handIn(open, NOW, (place) => place === 1)
    expect(over.answers).toMatchObject([
      { answer: null, done: false, standing: null },
      { answer: CHUGUCHAK, done: true, standing: null },
      { answer: null, done: false, standing: null },
    ])
  })

  test('replaces an earlier answer once that is closed again, and no open one', () => {
    const open = setDraftAnswer(giveAnswer(begun(), 0, GHULJA), 0, CHUGUCHAK)
    const closed = takeDraftAnswers(setDraftAnswer(open, 1, GHULJA), yes, 'done')
    expect(answersOf(closed)).toEqual([CHUGUCHAK, null, null])
    expect(closed.answers[1]?.standing).toEqual(GHULJA)
    expect(answersOf(takeDraftAnswers(open, () => false, 'done'))).toEqual([GHULJA, null, null])
  })

  test('is gone with the answer, and where it says nothing else than the answer', () => {
    const open = giveAnswer(setDraftAnswer(begun(), 0, GHULJA), 0, CHUGUCHAK)
    expect(open.answers[0]).toMatchObject({ answer: CHUGUCHAK, standing: null })
    expect(setDraftAnswer(open, 0, CHUGUCHAK)).toBe(open)
    const given = handIn(giveAnswer(setDraftAnswer(begun(), 0, GHULJA), 0, null), NOW, yes)
    expect(answersOf(given)).toEqual([null, null, null])
  })

  test('can be kept and read again, whatever it is', () => {
    fc.assert(
      fc.property(answer, fc.nat(3), (draft, place) => {
        const kept = { title: 'A', handedIn: 0, link: 'abc', attempt: setDraftAnswer(begun(), place, draft) }
        expect(parseKept(keptText(kept))).toEqual(kept)
      }),
      { endOnFailure: true },
    )
  })

  test('stays where another tab did nothing, and goes where it did', () => {
    const own = setDraftAnswer(setDraftAnswer(begun(), 0, GHULJA), 1, GHULJA)
    const other = giveAnswer(begun(), 1, CHUGUCHAK)
    expect(keepDraftAnswers(other, own).answers.map(({ standing }) => standing)).toEqual([GHULJA, null, null])
    const over = handIn(other, NOW)
    expect(keepDraftAnswers(over, own)).toBe(over)
    expect(keepDraftAnswers(own, over)).toBe(over)
    const anew = { ...begun(), nonce: 'another-one' }
    expect(keepDraftAnswers(anew, own)).toBe(anew)
  })

  test('is not touched once it was handed in', () => {
    const over = handIn(begun(), NOW)
    expect(setDraftAnswer(over, 0, GHULJA)).toBe(over)
    expect(takeDraftAnswers(over, yes)).toBe(over)
  })
})

describe('the clock, told at once', () => {
  const limited = { minutes: 10, feedback: 'at once' as const }
  const read = giveAnswer(passTime(limited, begun(), MINUTE, NOW + MINUTE), 0, GHULJA)
  const later = (attempt: Attempt, ms = 30 * MINUTE) => passTime(limited, attempt, ms, NOW + MINUTE + ms)

  test('stands still for a while when what is right is read, on an open page and over a reload', () => {
    const still = later(read, READING)
    expect(still).toMatchObject({ spent: MINUTE, handedIn: null, answers: [{ ms: MINUTE }, {}, {}] })
    const kept = parseKept(
      keptText({ title: 'A', handedIn: 0, link: 'abc', attempt: later(read, MINUTE) }),
    )?.attempt
    const back = kept && resumeAttempt(limited, kept, NOW + 3 * MINUTE)
    expect(back).toMatchObject({ spent: MINUTE, handedIn: null })
    expect(back && passTime(limited, back, MINUTE, NOW + 4 * MINUTE)).toMatchObject({ spent: 2 * MINUTE })
  })

  test('then runs again, on an open page and over a reload, and hands in at the moment when time is up', () => {
    const over = { byTime: true, spent: 10 * MINUTE, handedIn: NOW + READING + 10 * MINUTE }
    expect(later(read, READING + MINUTE)).toMatchObject({
      spent: 2 * MINUTE,
      answers: [{ ms: 2 * MINUTE }, {}, {}],
    })
    expect(later(read)).toMatchObject(over)
    expect(resumeAttempt(limited, read, NOW + 90 * MINUTE)).toMatchObject(over)
  })

  test('does not stand still longer for another answer to the same question', () => {
    const again = giveAnswer(later(read, MINUTE), 0, CHUGUCHAK)
    expect(later(again, READING)).toMatchObject({ spent: 2 * MINUTE })
  })

  test('runs again with the next question, and on the way back', () => {
    const next = later(goToQuestion(later(read, MINUTE), 1), MINUTE)
    expect(next).toMatchObject({ spent: 2 * MINUTE, answers: [{ ms: MINUTE }, { ms: MINUTE }, {}] })
    expect(later(goToQuestion(next, 0), MINUTE)).toMatchObject({ spent: 3 * MINUTE })
    expect(later(goToQuestion(next, 0))).toMatchObject({ byTime: true })
  })

  test('runs with all on one page, also on the way back from there', () => {
    expect(later(giveAnswer(begun(true), 0, GHULJA))).toMatchObject({ byTime: true })
    expect(later(showAll(read, true))).toMatchObject({ byTime: true })
    expect(later(showAll(showAll(read, true), false))).toMatchObject({ byTime: true })
  })

  test('never stands still with the other questions in view: then they come one at a time', () => {
    const grave = { minutes: 10, untimed: [1] }
    const free = [
      { minutes: null, untimed: [1] },
      { minutes: 10, untimed: [] },
    ]
    expect(mayShowAll(grave)).toBe(false)
    expect(free.map(mayShowAll)).toEqual([true, true])
    const open = resumeAttempt(grave, goToQuestion(begun(true), 1), NOW + 30 * MINUTE)
    expect(open).toMatchObject({ all: false, spent: 0, at: 1 })
    for (const limit of free) expect(resumeAttempt(limit, begun(true), NOW + MINUTE).all).toBe(true)
  })

  test('runs where nothing is told yet, and for what was answered elsewhere', () => {
    const untold = { minutes: 10, feedback: 'at the end' as const }
    expect(passTime(untold, read, 30 * MINUTE, NOW)).toMatchObject({ byTime: true })
    expect(later(giveAnswer(begun(), 1, GHULJA))).toMatchObject({ byTime: true })
  })

  test('counts each question with its own time, and never more than all of it', () => {
    const step = fc.oneof(
      fc.record({ pass: fc.integer({ min: 1, max: MINUTE }) }),
      fc.record({ look: fc.nat(3) }),
      fc.record({ answer: fc.nat(2) }),
      fc.record({ all: fc.boolean() }),
    )
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let attempt = begun()
        let passed = 0
        for (const one of steps) {
          const before = attempt
          if ('pass' in one) {
            passed += before.handedIn === null ? one.pass : 0
            attempt = passTime(limited, attempt, one.pass, NOW)
          }
          if ('look' in one) attempt = goToQuestion(attempt, one.look)
          if ('answer' in one) attempt = giveAnswer(attempt, one.answer, GHULJA)
          if ('all' in one) attempt = showAll(attempt, one.all)
          expect(timeLeft(limited, attempt)).toBeLessThanOrEqual(timeLeft(limited, before) ?? 0)
          // It waits only over the answer that is looked at.
          const place = before.order[before.at]
          if ('pass' in one && before.handedIn === null && attempt.spent === before.spent)
            expect(place !== undefined && before.answers[place]?.done).toBe(true)
          const done = attempt.answers.filter((each) => each.done).length
          if (attempt.handedIn === null) expect(passed - attempt.spent).toBeLessThanOrEqual(done * READING)
        }
        const times = attempt.answers.reduce((sum, { ms }) => sum + ms, 0)
        expect(times).toBeLessThanOrEqual(attempt.spent)
      }),
    )
  })
})

test('a sealed submission is given on as often as wanted, and an unsealed one never', () => {
  const over = handIn(begun(), NOW)
  expect(markAsSent(over, 'copied', NOW)).toBe(over)
  const copied = markAsSent({ ...over, sealed: 'sealed' }, 'copied', NOW)
  expect(copied.givenOn).toEqual({ how: 'copied', at: NOW })
  expect(markAsSent(copied, 'saved', NOW + 1).givenOn).toEqual({ how: 'saved', at: NOW + 1 })
})

describe('two tabs over an attempt that was handed in', () => {
  const over = handIn(begun(), NOW)
  const copies = fc
    .record({ sealed: fc.constantFrom('', 'a', 'b', 'c'), reviewed: fc.boolean() })
    .map((part): Attempt => ({ ...over, ...part }))
  const shared = ({ sealed, reviewed }: Attempt) => ({ sealed, reviewed })

  test('come to the same seal and the same review, whichever hears of the other first, and lose neither', () => {
    fc.assert(
      fc.property(copies, copies, (one, two) => {
        const both = shared(mergeHandedIn(one, two))
        expect(shared(mergeHandedIn(two, one))).toEqual(both)
        expect(shared(keepDraftAnswers(two, one))).toEqual(both)
        expect(shared(mergeHandedIn(one, mergeHandedIn(two, one)))).toEqual(both)
        expect(both.reviewed).toBe(one.reviewed || two.reviewed)
        expect(both.sealed === '').toBe(one.sealed === '' && two.sealed === '')
        expect([one.sealed, two.sealed]).toContain(both.sealed)
      }),
    )
  })

  test('keep to themselves what belongs to another attempt', () => {
    const other: Attempt = { ...over, nonce: 'another-one-1', sealed: 'z' }
    expect(mergeHandedIn({ ...over, sealed: 'a' }, other)).toBe(other)
    expect(mergeHandedIn(begun(), over)).toBe(over)
  })
})
