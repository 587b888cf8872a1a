import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Submission } from '@/lib/assignment/assignment'
import type { Keys } from '@/lib/assignment/keys'
import { makeKeys } from '@/lib/assignment/make-keys'
import { questionsSum } from '@/lib/assignment/questions-sum'
import { feedbackText } from '@/lib/assignment/report/feedback-text'
import { NO_OVERRIDES } from '@/lib/assignment/report/overrides'
import type { Remark } from '@/lib/assignment/report/remarks'
import { makeReport, type Report } from '@/lib/assignment/report/report'
import type { Received } from '@/lib/assignment/submission/received'
import { inOneWord } from '@/lib/assignment/submission/sealed'
import { type Opened, openSubmissions, sealSubmission } from '@/lib/assignment/submission/submission'
import { judge } from '@/lib/question/judge'
import type { Answer, Question } from '@/lib/question/question'
import { rightAnswer } from '@/tests/question/right-answer'
import { shipped } from '../question/packs'
import { classOf, questionsIn } from './class'
import {
  plainAlpha,
  plainCorrelation,
  plainDeviation,
  plainMean,
  plainMedian,
  plainTop,
} from './plain-statistics'
import { DUE, MADE, makeQuiz } from './quizzes'

const NOW = DUE + 7 * 86_400_000
const MINUTE = 60_000
const quiz = makeQuiz(shipped, 25, 4)
const made = quiz.variants.map((_, i) => questionsIn(shipped, quiz, i))

/** The points of each answer, judged here. */
function pointsOf({ questions, answers }: Submission): number[] {
  const variant = quiz.variants.findIndex((named) => questionsSum(named) === questions)
  return (made[variant] ?? []).map((question, i) => {
    const answer = answers[i]?.answer ?? null
    if (answer?.kind !== question.kind) return 0
    const { worth } = judge(shipped, question, answer)
    return worth === 'right' ? 1 : worth === 'partly' ? 0.5 : 0
  })
}
/** What an answer shows of each card that was asked, 0 to 1, read from the answer itself. */
function knownOf(question: Question, answer: Answer | null): [card: string, knew: number][] {
  const own = answer?.kind === question.kind ? answer : null
  // Left out, a question over several cards shows nothing of any of them.
  const isLeft = own === null || judge(shipped, question, own).worth === 'unanswered'
  if (isLeft && question.others?.length) return []
  const texts = own && 'texts' in own ? own.texts : []
  const each = (cards: readonly { card?: string }[], isKnown: (place: number) => boolean) =>
    cards.flatMap(({ card }, i): [string, number][] => (card ? [[card, own && isKnown(i) ? 1 : 0]] : []))
  switch (question.kind) {
    case 'match':
      return each(question.rows, (i) => texts[i] === question.rows[i]?.right)
    case 'name-all':
      if (!question.others?.length) break
      return each(question.wanted, (i) => texts.includes(question.wanted[i]?.name ?? ''))
    case 'select':
      if (!question.others?.length) break
      return each(question.options, (i) => {
        const { text = '', right } = question.options[i] ?? {}
        return texts.length > 0 && texts.includes(text) === right
      })
    case 'share-chart': {
      const percents = own?.kind === 'share-chart' ? own.percents : []
      return each(question.bars, (i) => Math.abs((percents[i] ?? 0) - (question.bars[i]?.percent ?? 0)) <= 8)
    }
    case 'order': {
      const missed = own ? (judge(shipped, question, own).missed ?? []) : []
      return each(question.events, (i) => !missed.includes(question.events[i]?.card ?? ''))
    }
  }
  const { worth } = own ? judge(shipped, question, own) : { worth: 'unanswered' }
  return [[question.card, worth === 'right' ? 1 : worth === 'partly' ? 0.5 : 0]]
}

const total = (points: number[]): number => points.reduce((so, one) => so + one, 0)

describe('a class of 200 with everything that comes back from one', () => {
  let keys: Keys
  let opened: Opened[]
  let report: Report
  const honest = classOf(shipped, quiz, 200, 'class')
  const at = (i: number): Submission => honest[i] as Submission
  const span = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i)
  const all: Submission[] = honest.map((one, i): Submission => {
    if (i < 10) return { ...one, begun: DUE + 40_000_000, handedIn: DUE + 40_600_000 }
    if (i < 20) return { ...one, begun: one.handedIn - 25 * MINUTE }
    if (i < 30) return { ...one, begun: one.handedIn - 28 * MINUTE, minutes: 30 }
    if (i < 35) return { ...one, begun: one.handedIn - 60 * MINUTE, minutes: 600 }
    if (i < 40) return { ...one, questions: `00000${i}0`.slice(0, 8) }
    if (i < 45) return { ...at(i + 8), name: one.name }
    if (i >= 85 && i < 90) return { ...one, assignment: 'zzzzzzzzzz' }
    if (i >= 90 && i < 93) return { ...one, handedIn: one.begun - 1 }
    if (i >= 93 && i < 96) return { ...one, begun: MADE - 86_400_000, handedIn: MADE - 86_400_000 + 600_000 }
    if (i >= 96 && i < 99) return { ...one, begun: NOW + 86_400_000, handedIn: NOW + 86_400_000 + 600_000 }
    if (i === 100) return { ...one, answers: one.answers.slice(0, 20) }
    if (i === 101) return { ...one, answers: [...one.answers, ...one.answers] }
    if (i === 102) return { ...one, variant: one.variant === 'A' ? 'B' : 'A' }
    if (i === 103)
      return { ...one, answers: one.answers.map(({ ms }) => ({ answer: { kind: 'compare', side: 0 }, ms })) }
    if (i === 104) return { ...one, name: '' }
    return one
  })
  const perfect = (one: Submission, attempt: number): Submission => {
    const variant = quiz.variants.findIndex((named) => questionsSum(named) === one.questions)
    const answers = (made[variant] ?? []).map((question) => ({ answer: rightAnswer(question), ms: 1_000 }))
    return {
      ...one,
      attempt,
      answers,
      begun: one.begun + attempt * 1_000_000,
      handedIn: one.handedIn + attempt * 1_000_000,
      nonce: `${one.nonce}${attempt}`,
    }
  }
  const second = span(60, 70).map((i) => perfect({ ...at(i), name: at(i).name.toUpperCase() }, 2))
  const third = span(70, 75).flatMap((i) => [
    { ...at(i), attempt: 2, handedIn: at(i).handedIn + 60_000, nonce: `second${i}00` },
    perfect(at(i), 3),
  ])

  beforeAll(async () => {
    keys = await makeKeys(0)
    const other = await makeKeys(0)
    const lost = new Set([...span(75, 80), ...span(80, 85)])
    const pieces: string[] = []
    for (const [i, one] of [...all, ...second, ...third].entries()) {
      const sealed = await sealSubmission(one, i >= 75 && i < 80 ? other.publicKey : keys.publicKey)
      const came = i >= 80 && i < 85 ? sealed.slice(0, -100) : sealed
      const way = lost.has(i) ? 0 : i % 4
      pieces.push(
        way === 1
          ? came.replace(/.{60}/g, '> $&\r\n')
          : way === 2
            ? `https://a.example/#${inOneWord(came)}`
            : came,
      )
      if (i >= 50 && i < 60) pieces.push(came, await sealSubmission(one, keys.publicKey))
    }
    opened = await openSubmissions(
      pieces.map((piece, i) => `[14:0${i % 10}] Pupil: ${piece} ✅`).join('\n'),
      keys,
    )
    const received = opened.flatMap((one) => (one.ok ? one : []))
    report = makeReport(shipped, quiz, received, NO_OVERRIDES, { now: NOW })
  })

  test('every submission is opened or said to be lost, and none twice counted', () => {
    const why = (reason: string) => opened.filter((one) => !one.ok && one.why === reason).length
    expect([why('other key'), why('damaged'), opened.length]).toEqual([5, 5, 200 + 10 + 10 + 20])
    expect(report.submissions).toHaveLength(200 - 10 - 10 + 10 + 10)
    expect(report.submissions.filter(({ doubles }) => doubles.length === 1)).toHaveLength(10)
    expect(report.foreign.filter(({ why }) => why === 'other questions')).toHaveLength(5)
    expect(report.foreign.filter(({ why }) => why === 'other assignment')).toHaveLength(5)
    // Ten came under a name in capitals, which is the same.
    expect(report.students).toHaveLength(200 - 10 - 10)
    expect(report.class.students).toBe(180)
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  })

  test('every score is what judging the answers by hand gives', () => {
    const known = new Map([...all, ...second, ...third].map((one) => [`${one.name} ${one.attempt}`, one]))
    for (const { name, attempt, points, percent, passed, answers } of report.submissions) {
      const expected = pointsOf(known.get(`${name} ${attempt}`) as Submission)
      expect([name, answers.map((answer) => answer.points)]).toEqual([name, expected])
      expect(points).toBe(total(expected))
      expect(percent).toBeCloseTo((100 * total(expected)) / 25, 9)
      expect(passed).toBe(total(expected) >= 15)
    }
  })

  const named = (remark: Remark) =>
    report.submissions
      .flatMap(({ name, remarks }) => (remarks.includes(remark) ? name.toLowerCase() : []))
      .sort()
  const students = (...numbers: number[]) => numbers.map((i) => `student ${String(i + 1).padStart(3, '0')}`)

  test('what is late, over time, copied or impossible is said of just those', () => {
    expect(named('late')).toEqual(students(...span(0, 10), ...span(96, 99)))
    expect(named('over time')).toEqual(students(...span(10, 20), ...span(30, 35)))
    expect(named('unknown minutes')).toEqual(students(...span(30, 35)))
    expect(named('copy')).toEqual(students(...span(40, 45), ...span(48, 53)))
    expect(named('handed in before begun')).toEqual(students(...span(90, 93)))
    expect(named('begun before the quiz was made')).toEqual(students(...span(93, 96)))
    expect(named('handed in after now')).toEqual(students(...span(96, 99)))
    expect(named('other number of answers')).toEqual(students(100, 101))
    expect(named('other variant')).toEqual(students(102))
    expect(named('no name')).toEqual([''])
    expect(named('too many attempts')).toEqual(students(...span(70, 75)))
    expect(named('attempt repeated')).toEqual([])
  })

  test('lateness and time over the limit are told to the millisecond', () => {
    for (const one of report.submissions) {
      const { handedIn, begun, ms, late, overTime, remarks } = one
      expect(late).toBe(handedIn > DUE ? handedIn - DUE : 0)
      if (handedIn < begun) expect([ms, overTime]).toEqual([null, 0])
      else if (remarks.includes('over time')) expect(overTime).toBe(handedIn - begun - 20 * MINUTE)
      else expect(overTime).toBe(0)
    }
  })

  test('of several attempts the best allowed one counts, and first and last where that is wanted', () => {
    const received = opened.flatMap((one) => (one.ok ? one : []))
    for (const counting of ['best', 'first', 'last'] as const) {
      const { submissions, students } = makeReport(
        shipped,
        quiz,
        received,
        { ...NO_OVERRIDES, counting },
        { now: NOW },
      )
      for (const { key, receipt, receipts } of students) {
        const own = submissions.filter(({ student }) => student === key)
        expect(receipts).toHaveLength(own.length)
        const allowed = own.filter(({ attempt }) => attempt <= 2).sort((a, b) => a.handedIn - b.handedIn)
        const most = Math.max(...allowed.map(({ points }) => points))
        const best = allowed.find(({ points }) => points === most)
        const wanted = { best, first: allowed[0], last: allowed.at(-1) }[counting]
        expect(receipt).toBe(wanted?.receipt)
        expect(own.filter(({ counts }) => counts).map((one) => one.receipt)).toEqual([receipt])
      }
    }
    // Those with a perfect second attempt have it; those with a perfect third, which is one too many, do not.
    expect(report.students.filter(({ name }) => name.startsWith('STUDENT'))).toHaveLength(10)
    expect(report.students.some(({ receipts }) => receipts.length === 3)).toBe(true)
  })

  test('every figure of every question is what plain formulas give', () => {
    const counted = report.submissions.filter(({ counts }) => counts)
    const table = counted.map(({ answers }) => answers.map(({ points }) => points))
    report.questions.forEach((question, place) => {
      const points = table.map((row) => row[place] ?? 0)
      const rest = table.map((row) => total(row) - (row[place] ?? 0))
      expect(question.facility).toBeCloseTo(plainMean(points), 9)
      if (new Set(points).size > 1)
        expect(question.discrimination.value).toBeCloseTo(plainCorrelation(points, rest), 9)
      expect(question.discrimination.caution).toBe(null)
      const answers = counted.map((one) => one.answers[place])
      const left = answers.filter((answer) => answer?.worth === 'unanswered').length
      expect(question.unanswered).toBeCloseTo(left / 180, 9)
      expect(Object.values(question.counts).reduce((a, b) => a + b)).toBe(180)
      expect(question.medianMs).toBe(
        plainMedian(answers.flatMap((answer) => (answer && answer.ms > 0 ? answer.ms : []))),
      )
      expect(
        total(question.wordings.map(({ students, facility }) => students * (facility ?? 0))),
      ).toBeCloseTo(total(points), 6)
    })
    expect(report.class.alpha.value).toBeCloseTo(plainAlpha(table), 6)
    const percents = counted.map(({ percent }) => percent ?? Number.NaN)
    expect(report.class.mean).toBeCloseTo(plainMean(percents), 9)
    expect(report.class.median).toBeCloseTo(plainMedian(percents), 9)
    expect(report.class.deviation).toBeCloseTo(plainDeviation(percents), 6)
    for (const { from, to, students, passed } of report.class.bins) {
      const inside = percents.filter((x) => x >= from && (x < to || (to === 100 && x === 100)))
      expect(students).toBe(inside.length)
      expect(passed).toBe(inside.filter((x) => x >= 60).length)
    }
    expect(total(report.class.bins.map(({ students }) => students))).toBe(180)
  })

  test('every option’s share is that of those who saw it, in the whole class and in its best and weakest parts', () => {
    const counted = report.submissions.filter(({ counts }) => counts)
    const byPoints = (sign: 1 | -1) => {
      const totals = counted.map(({ points }) => sign * points)
      const edge = [...totals].sort((a, b) => b - a)[48] ?? 0
      const [above, tied] = [totals.filter((x) => x > edge).length, totals.filter((x) => x === edge).length]
      return totals.map((x) => (x > edge ? 1 : x === edge ? (49 - above) / tied : 0))
    }
    const [upper, lower] = [byPoints(1), byPoints(-1)]
    expect(report.groupSize).toBe(49)
    let seen = 0
    report.questions.forEach(({ options }, place) => {
      for (const { text, right, shown, chosen, share, upper: high, lower: low } of options) {
        const saw = counted.map(({ variant }) => {
          const question = made['ABCD'.indexOf(variant ?? 'A')]?.[place]
          return (
            question?.kind === 'choice' &&
            question.options.some((one) => one.text === text && one.right === right)
          )
        })
        if (!saw.some(Boolean)) continue
        seen += 1
        const chose = counted.map(({ answers }, i) => {
          const answer = answers[place]?.answer
          return saw[i] && answer?.kind === 'choice' && answer.text === text
        })
        expect([shown, chosen]).toEqual([saw.filter(Boolean).length, chose.filter(Boolean).length])
        expect(share).toBeCloseTo(chosen / shown, 9)
        const shareIn = (weights: number[]) =>
          total(weights.map((weight, i) => (chose[i] ? weight : 0))) /
          total(weights.map((weight, i) => (saw[i] ? weight : 0)))
        expect(high).toBeCloseTo(shareIn(upper), 9)
        expect(low).toBeCloseTo(shareIn(lower), 9)
      }
    })
    expect(seen).toBeGreaterThan(4)
  })

  test('what the class knows of a fact is told over all variants, the least known first', () => {
    const expected = new Map<string, { places: Set<number>; asked: number; knew: number }>()
    for (const { variant, answers } of report.submissions.filter(({ counts }) => counts))
      answers.forEach(({ answer }, place) => {
        const question = made['ABCD'.indexOf(variant ?? 'A')]?.[place]
        if (!question) throw new Error('each of these questions can be made')
        for (const [card, knew] of knownOf(question, answer)) {
          const fact = shipped.card.get(card)?.fact ?? ''
          const known = expected.get(fact) ?? { places: new Set(), asked: 0, knew: 0 }
          expected.set(fact, {
            places: known.places.add(place),
            asked: known.asked + 1,
            knew: known.knew + knew,
          })
        }
      })
    const shares = report.facts.map(({ share }) => share)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(report.facts.map(({ fact }) => fact).sort()).toEqual([...expected.keys()].sort())
    for (const { fact, text, places, asked, knew, share } of report.facts) {
      const own = expected.get(fact)
      expect(text).toBe(shipped.facts.get(fact)?.text)
      expect([fact, places, asked, knew]).toEqual([
        fact,
        [...(own?.places ?? [])].sort((a, b) => a - b),
        own?.asked,
        own?.knew,
      ])
      expect(share).toBeCloseTo((own?.knew ?? -1) / (own?.asked ?? 1), 9)
    }
    // Questions over several cards must be among them, or nothing is said about those.
    const kinds = new Set(made[0]?.map(({ kind }) => kind))
    for (const kind of ['match', 'order', 'select', 'name-all', 'share-chart', 'compare'] as const)
      expect([kind, kinds.has(kind)]).toEqual([kind, true])
  })

  test('the feedback tells a student each question, answer and reason, and no other student’s name', () => {
    for (const { key, name, receipt } of report.students) {
      const text = feedbackText(report, key)
      const submission = report.submissions.find((one) => one.receipt === receipt)
      expect(text).toContain(name)
      expect(text).toContain(`Receipt ${receipt}`)
      expect(text).toContain(`${submission?.points} of 25 points`)
      expect(text.match(/Student \d+/gi)?.length ?? 0).toBeLessThanOrEqual(1)
      for (const { stem, given } of submission?.answers ?? []) {
        expect(text).toContain(stem)
        expect(text).toContain(given)
      }
    }
    expect(feedbackText(report, 'nobody')).toBe('')
  })
})

test('the report is the same whatever order the submissions come in, but for that order', () => {
  const small = classOf(shipped, quiz, 30, 'order').map(
    (submission, i): Received => ({ submission, receipt: `R${i}` }),
  )
  const once = makeReport(shipped, quiz, small, NO_OVERRIDES, { now: NOW })
  fc.assert(
    fc.property(fc.shuffledSubarray(small, { minLength: 30 }), (shuffled) => {
      const again = makeReport(shipped, quiz, [...shuffled, ...shuffled], NO_OVERRIDES, { now: NOW })
      expect(again.students).toEqual(once.students)
      expect(again.submissions).toHaveLength(30)
      again.questions.forEach((question, i) => {
        expect(question.facility).toBeCloseTo(once.questions[i]?.facility ?? -1, 9)
        expect(question.discrimination.value).toBeCloseTo(once.questions[i]?.discrimination.value ?? -9, 9)
      })
    }),
    { numRuns: 10 },
  )
})

test('groups of a small class are those of every way to order equals', () => {
  const small = classOf(shipped, quiz, 12, 'small').map(
    (submission, i): Received => ({ submission, receipt: `R${i}` }),
  )
  const report = makeReport(shipped, quiz, small, NO_OVERRIDES, { now: NOW })
  const weights = plainTop(
    report.submissions.map(({ points }) => points),
    report.groupSize ?? 0,
  )
  const place = report.questions.findIndex(({ options }) => options.some(({ shown }) => shown === 12))
  for (const { right, shown, upper } of report.questions[place]?.options ?? []) {
    if (shown < 12 || !right) continue
    const chose = report.submissions.map(({ answers }) => answers[place]?.worth === 'right')
    expect(upper).toBeCloseTo(
      total(weights.map((weight, i) => (chose[i] ? weight : 0))) / (report.groupSize ?? 1),
      9,
    )
  }
})

test('a quiz nobody handed in, and one whose questions this pack cannot make, have a report as well', () => {
  const empty = makeReport(shipped, quiz, [], NO_OVERRIDES, { now: NOW })
  expect(empty).toMatchObject({ students: [], submissions: [], max: 25, class: { students: 0, mean: null } })
  expect(empty.questions).toHaveLength(25)
  expect(empty.questions[0]).toMatchObject({ facility: null, unanswered: null, medianMs: null })
  const gone = {
    ...quiz,
    variants: quiz.variants.map((named, i) =>
      named.map((one, place) => (place === 3 && i === 1 ? { ...one, card: 'gone:who' } : one)),
    ),
  }
  const few = classOf(shipped, quiz, 12, 'gone').filter(({ variant }) => variant !== 'B')
  const report = makeReport(
    shipped,
    gone,
    few.map((submission, i) => ({ submission, receipt: `R${i}` })),
    NO_OVERRIDES,
    { now: NOW },
  )
  expect(report.max).toBe(24)
  expect(report.questions[3]?.state).toBe('cannot be made')
  const whole = makeReport(
    shipped,
    quiz,
    few.map((submission, i) => ({ submission, receipt: `R${i}` })),
    NO_OVERRIDES,
    { now: NOW },
  )
  report.questions.forEach((question, place) => {
    if (place === 3) return
    const { discrimination: _, ...figures } = whole.questions[place] ?? {}
    expect(question).toMatchObject({ ...figures, wordings: expect.anything() })
  })
  expect(report.submissions.every(({ max }) => max === 24)).toBe(true)
  const none = { ...quiz, variants: [[]] }
  expect(makeReport(shipped, none, [], NO_OVERRIDES, { now: NOW })).toMatchObject({ max: 0, questions: [] })
})
