import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pack } from '@/content/second-east-turkestan-republic'
import {
  type Attempt,
  beginAttempt,
  giveAnswer,
  goToQuestion,
  handIn,
  mayBeTold,
  passTime,
  resumeAttempt,
  showAll,
  submissionOf,
  timeLeft,
} from '@/lib/assignment/attempt/attempt'
import { keptText, parseKept } from '@/lib/assignment/attempt/parse-attempt'
import { parseSubmission } from '@/lib/assignment/submission/parse-submission'
import { indexPack } from '@/lib/card/pack-index'
import { assignmentWith, drawQuestions } from './drawn'
import { answer } from './submissions'

const index = indexPack(pack)
const questions = drawQuestions(index, 6, 'attempts')
const NOW = Date.UTC(2026, 10, 20, 9)
const MINUTE = 60_000

const assignmentOf = (minutes: number | null, shuffled = true) =>
  assignmentWith(questions, { minutes, shuffled })
const begun = (minutes: number | null, shuffled = true): Attempt =>
  beginAttempt(assignmentOf(minutes, shuffled), {
    number: 1,
    name: 'Code 7',
    nonce: 'k3v9x2mqab12',
    all: false,
    now: NOW,
    seed: 'order',
  })

type Step =
  | { type: 'pass'; ms: number; wall: number }
  | { type: 'away'; wall: number }
  | { type: 'answer'; place: number; answer: Attempt['answers'][number]['answer'] }
  | { type: 'look'; at: number }
  | { type: 'hand in' }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    type: fc.constant('pass' as const),
    ms: fc.integer({ min: 0, max: 2 * MINUTE }),
    wall: fc.integer({ min: -MINUTE, max: 3 * MINUTE }),
  }),
  fc.record({ type: fc.constant('away' as const), wall: fc.integer({ min: -60 * MINUTE, max: 5 * MINUTE }) }),
  fc.record({ type: fc.constant('answer' as const), place: fc.nat(7), answer: fc.option(answer) }),
  fc.record({ type: fc.constant('look' as const), at: fc.integer({ min: -2, max: 9 }) }),
  fc.constant({ type: 'hand in' as const }),
)
const anyMinutes = fc.option(fc.integer({ min: 1, max: 20 }))

/** The attempt after the steps, and what the wall clock says then. */
function run(
  minutes: number | null,
  steps: readonly Step[],
  eachStep: (attempt: Attempt) => Attempt = (a) => a,
) {
  let wall = NOW
  let attempt = begun(minutes)
  const limited = assignmentOf(minutes)
  for (const one of steps) {
    if ('wall' in one) wall += one.wall
    attempt = eachStep(take(limited, attempt, one, wall))
  }
  return { attempt, wall }
}

function take(limited: ReturnType<typeof assignmentOf>, attempt: Attempt, one: Step, wall: number): Attempt {
  switch (one.type) {
    case 'pass':
      return passTime(limited, attempt, one.ms, wall)
    case 'away':
      return resumeAttempt(limited, attempt, wall)
    case 'answer':
      return giveAnswer(attempt, one.place, one.answer)
    case 'look':
      return goToQuestion(attempt, one.at)
    case 'hand in':
      return handIn(attempt, wall)
  }
}

describe('an attempt', () => {
  test('is the same after it was kept and read again, at any step', () => {
    const again = (attempt: Attempt): Attempt =>
      parseKept(keptText({ title: 'A', handedIn: 0, link: 'abc', attempt }))?.attempt ?? begun(null)
    fc.assert(
      fc.property(fc.array(step), anyMinutes, (steps, minutes) => {
        expect(run(minutes, steps, again)).toEqual(run(minutes, steps))
      }),
    )
  })

  test('never gets time back, and never more than its limit', () => {
    fc.assert(
      fc.property(fc.array(step), fc.integer({ min: 1, max: 20 }), (steps, minutes) => {
        let before = minutes * MINUTE
        run(minutes, steps, (attempt) => {
          const left = timeLeft(assignmentOf(minutes), attempt) ?? -1
          expect(left).toBeGreaterThanOrEqual(0)
          expect(left).toBeLessThanOrEqual(before)
          expect(attempt.byTime).toBe(left === 0)
          if (left === 0) expect(attempt.handedIn).not.toBeNull()
          before = left
          return attempt
        })
      }),
    )
  })

  test('is handed in when the time is up, at that moment, with what was answered', () => {
    const limited = assignmentOf(10)
    const answered = giveAnswer(begun(10), 2, { kind: 'typed', text: 'Ghulja' })
    const open = passTime(limited, answered, 9 * MINUTE, NOW + 9 * MINUTE)
    expect(open.handedIn).toBeNull()
    const back = resumeAttempt(limited, open, NOW + 24 * 60 * MINUTE)
    expect(back).toMatchObject({ handedIn: NOW + 10 * MINUTE, byTime: true, spent: 10 * MINUTE })
    expect(submissionOf(limited, back)).toMatchObject({
      begun: NOW,
      handedIn: NOW + 10 * MINUTE,
      answers: { 2: { answer: { kind: 'typed', text: 'Ghulja' } } },
    })
  })

  test('that sleeps past its limit on an open page has had its limit and no more', () => {
    const over = passTime(assignmentOf(10, false), begun(10, false), 15 * MINUTE, NOW + 15 * MINUTE)
    expect(over).toMatchObject({ spent: 10 * MINUTE, handedIn: NOW + 10 * MINUTE, byTime: true })
    expect(over.answers[0]?.ms).toBe(10 * MINUTE)
  })

  test('does not ask an untimed question against the clock', () => {
    const limited = { ...assignmentOf(10, false), untimed: [0] }
    const first = passTime(limited, begun(10, false), 30 * MINUTE, NOW + 30 * MINUTE)
    expect(first).toMatchObject({ spent: 0, handedIn: null })
    expect(resumeAttempt(limited, first, NOW + 90 * MINUTE)).toMatchObject({ spent: 0, handedIn: null })
    const second = passTime(limited, goToQuestion(first, 1), MINUTE, NOW + 31 * MINUTE)
    expect(resumeAttempt(limited, second, NOW + 90 * MINUTE)).toMatchObject({ byTime: true })
    expect(second).toMatchObject({ spent: MINUTE, answers: { 0: { ms: 0 }, 1: { ms: MINUTE } } })
  })

  test('a clock that was set back on an open page makes nothing earlier', () => {
    const limited = assignmentOf(10)
    const open = passTime(limited, begun(10), 8 * MINUTE, NOW - 60 * MINUTE)
    const submission = submissionOf(limited, handIn(open, NOW - 60 * MINUTE))
    expect(submission).toMatchObject({ begun: NOW, handedIn: NOW + 8 * MINUTE })
  })

  test('stands as it is once it was handed in', () => {
    fc.assert(
      fc.property(fc.array(step), fc.array(step), anyMinutes, (steps, more, minutes) => {
        const { attempt, wall } = run(minutes, steps)
        const over = handIn(attempt, wall)
        let now = wall
        for (const next of more) {
          if ('wall' in next) now += next.wall
          expect(take(assignmentOf(minutes), over, next, now)).toBe(over)
        }
        expect(showAll(over, !over.all)).toBe(over)
      }),
    )
  })

  test('hands in the last answer to each question, in the order of the assignment', () => {
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const { attempt, wall } = run(null, steps)
        const submission = submissionOf(assignmentOf(null), handIn(attempt, wall))
        const end = steps.findIndex(({ type }) => type === 'hand in')
        const open = end === -1 ? steps : steps.slice(0, end)
        const last = questions.map((_, place) => {
          const given = open.flatMap((one) =>
            one.type === 'answer' && one.place === place ? [one.answer] : [],
          )
          return given.at(-1) ?? null
        })
        expect(submission?.answers.map((one) => one.answer)).toEqual(last)
        const times = submission?.answers.reduce((sum, { ms }) => sum + ms, 0) ?? 0
        expect(times).toBeLessThanOrEqual(attempt.spent)
        expect(parseSubmission(submission)).toEqual(submission)
      }),
    )
  })

  test('has each question once, in an order of its own where it is shuffled', () => {
    expect(begun(null, false).order).toEqual([0, 1, 2, 3, 4, 5])
    expect(begun(null).order).not.toEqual([0, 1, 2, 3, 4, 5])
    expect([...begun(null).order].sort()).toEqual([0, 1, 2, 3, 4, 5])
  })

  test('tells what is right when the assignment says so', () => {
    const due = { at: NOW, zone: 'UTC' }
    const open = { handedIn: null }
    const over = { handedIn: NOW - 5 }
    expect(mayBeTold({ feedback: 'at once', due }, open, NOW - 1)).toBe('each')
    expect(mayBeTold({ feedback: 'at the end', due }, open, NOW + 1)).toBe('nothing')
    expect(mayBeTold({ feedback: 'after the due date', due }, open, NOW + 1)).toBe('nothing')
    expect(mayBeTold({ feedback: 'at the end', due }, over, NOW - 1)).toBe('all')
    expect(mayBeTold({ feedback: 'after the due date', due }, over, NOW - 1)).toBe('nothing')
    expect(mayBeTold({ feedback: 'after the due date', due }, over, NOW)).toBe('all')
    expect(mayBeTold({ feedback: 'after the due date', due: null }, over, NOW)).toBe('all')
  })
})

describe('a kept quiz', () => {
  const text = keptText({ title: 'A', handedIn: 1, link: 'abc', attempt: handIn(begun(5), NOW + 5) })

  const kept = parseKept(text)
  const { attempt } = kept ?? {}
  if (!kept || !attempt) throw new Error('what was just kept cannot be read')

  test('is read as it stands or not at all, whatever became of its text', () => {
    let read = 0
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), (at, put) => {
        const changed = text.slice(0, at) + put + text.slice(at + 1)
        const again = parseKept(changed)
        if (!again) return
        read += 1
        expect({ version: 2, ...again }).toEqual(JSON.parse(changed))
      }),
      { numRuns: 10_000 },
    )
    expect(read).toBeGreaterThan(100)
    for (const bad of ['', '{}', 'null', '[]', text.replace('"version":2', '"version":3'), text.slice(0, -1)])
      expect(parseKept(bad)).toBeUndefined()
  })

  /** Beside what no field can be, what this one cannot. */
  const WRONG: { [F in keyof Attempt]: readonly unknown[] } = {
    number: [0, 1.5, 10_000, '1'],
    name: ['a'.repeat(321), 7],
    nonce: ['', 'k3v9x2m', 'k3v9x2mqab1 ', 'k'.repeat(65)],
    questions: ['', '9C9FD57F', '9c9fd57', '9c9fd57f0'],
    order: [[0, 1, 2, 3, 4, 4], [0, 1, 2, 3, 4, 6], [0, 1, 2, 3, 4], [0, 1, 2, 3, 4, -1], '012345'],
    begun: [-1, 1e300, '5', null],
    spent: [-1, 1e300, '5', null],
    seen: [-1, 1e300, '5', null],
    at: [-1, 7, 0.5, '0', null],
    all: [0, null, 'true'],
    reading: [-1, 1e300, '5', null, false],
    answers: [
      [],
      attempt.answers.slice(1),
      attempt.answers.map((one) => ({ ...one, ms: -1 })),
      attempt.answers.map((one) => ({ ...one, done: 1 })),
      attempt.answers.map((one) => ({ ...one, answer: { kind: 'typed' } })),
      attempt.answers.map((one) => ({ ...one, standing: { kind: 'typed' } })),
      attempt.answers.map((one) => ({ ...one, more: 1 })),
    ],
    handedIn: [-1, 1e300, '5', false],
    byTime: [0, null, 'true'],
    sealed: [null, 5, 'a'.repeat(2_000_001)],
    givenOn: ['', 5, { how: 'sung', at: 5 }, { how: 'copied', at: -1 }, { how: 'copied' }],
    reviewed: [0, null, 'true'],
  }

  test('of which one field is wrong, missing or too many is none', () => {
    for (const [field, wrongs] of Object.entries(WRONG))
      for (const wrong of [{ wrong: 1 }, [[{}]], undefined, ...wrongs]) {
        const bad = JSON.stringify({ version: 2, ...kept, attempt: { ...attempt, [field]: wrong } })
        expect([field, wrong, parseKept(bad)]).toEqual([field, wrong, undefined])
      }
    for (const bad of [
      { title: 5 },
      { title: 'a'.repeat(1_001) },
      { handedIn: -1 },
      { handedIn: 10_000 },
      { link: 'a b' },
      { link: 'a'.repeat(20_001) },
      { attempt: {} },
      { attempt: { ...attempt, more: 1 } },
      { more: 1 },
    ])
      expect([bad, parseKept(JSON.stringify({ version: 2, ...kept, ...bad }))]).toEqual([bad, undefined])
  })

  test('can be read whatever was answered, also what is far too long', () => {
    const long = fc.string({ minLength: 3_000, maxLength: 6_000 })
    const texts = fc.array(fc.string({ minLength: 200, maxLength: 600 }), { minLength: 10, maxLength: 60 })
    const given = fc.oneof(
      long.map((one) => ({ kind: 'typed', text: one }) as const),
      texts.map((all) => ({ kind: 'name-all', texts: all }) as const),
    )
    fc.assert(
      fc.property(given, (one) => {
        const attempt = giveAnswer(begun(5), 0, one)
        expect(attempt.answers[0]?.done).toBe(true)
        expect(attempt.answers[0]?.answer?.kind).toBe(one.kind)
        const kept = { title: 'A', handedIn: 0, link: 'abc', attempt }
        expect(parseKept(keptText(kept))).toEqual(kept)
      }),
      // Texts so long would be made smaller for hours.
      { endOnFailure: true },
    )
  })

  test('of version 1 stays what it was', () => {
    const old = readFileSync('tests/fixtures/assignment/kept-quiz-1.json', 'utf8').trim()
    const read = parseKept(old)
    expect(read).toMatchObject({
      title: 'The Ili Rebellion',
      handedIn: 1,
      link: '1abc_-',
      attempt: { number: 2, name: 'Code 7', all: true, begun: 1764200000000, spent: 4200.5, handedIn: null },
    })
    expect(read?.attempt?.answers[1]).toMatchObject({ answer: { kind: 'typed', text: 'Ghulja' }, done: true })
  })
})
