import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NO_OVERRIDES, questionKeys } from '@/lib/assignment/report/overrides'
import { makeReport } from '@/lib/assignment/report/report'
import { gradebookCsv } from '@/lib/format/gradebook-csv'
import { classOf } from '../assignment/class'
import { DUE, makeQuiz } from '../assignment/quizzes'
import { shipped } from '../question/packs'

const quiz = makeQuiz(shipped, 6)
const received = classOf(shipped, quiz, 12, 'csv').map((submission, i) => ({
  submission,
  receipt: `7K2M-00${i + 10}`,
}))
const csvOf = (names: string[], overrides = NO_OVERRIDES): string =>
  gradebookCsv(
    makeReport(
      shipped,
      quiz,
      received.slice(0, names.length).map(({ submission, receipt }, i) => ({
        submission: { ...submission, name: names[i] ?? '' },
        receipt,
      })),
      overrides,
      { now: DUE },
    ),
  )

/** A reader of RFC 4180 by its grammar alone. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let i = 0
  while (i < csv.length) {
    let value = ''
    if (csv[i] === '"') {
      i += 1
      for (;;) {
        if (csv[i] === undefined) throw new Error('an open quote')
        if (csv[i] !== '"') value += csv[i++]
        else if (csv[i + 1] === '"') {
          value += '"'
          i += 2
        } else break
      }
      i += 1
    } else while (i < csv.length && !',\r\n"'.includes(csv[i] ?? '')) value += csv[i++]
    row.push(value)
    if (csv[i] === ',') i += 1
    else if (csv.startsWith('\r\n', i)) {
      rows.push(row)
      row = []
      i += 2
    } else throw new Error(`no end of a cell at ${i}`)
  }
  return rows
}

test('a gradebook has a row for each student and a column for each question that counts', () => {
  const report = makeReport(
    shipped,
    quiz,
    received,
    { ...NO_OVERRIDES, dropped: questionKeys(quiz).slice(2, 3) },
    { now: DUE },
  )
  const csv = gradebookCsv(report)
  expect(csv.startsWith('\ufeffName,')).toBe(true)
  const [head, ...rows] = readCsv(csv.slice(1))
  expect(head).toEqual([
    'Name',
    'Points',
    'Max',
    'Per cent',
    'Passed',
    'Late',
    'Over time',
    'Extra minutes',
    'Minutes taken',
    'Handed in (UTC)',
    'Variant',
    'Attempt',
    'Receipt',
    'Question 1',
    'Question 2',
    'Question 4',
    'Question 5',
    'Question 6',
  ])
  expect(rows).toHaveLength(12)
  rows.forEach((row, i) => {
    const one = report.submissions.find((submission) => submission.receipt === report.students[i]?.receipt)
    const [name, points, max, percent, passed, late, over, extra, minutes, handedIn, ...rest] = row
    const [variant, attempt, receipt, ...questions] = rest
    expect([name, points, max, late, over, extra, variant, attempt, receipt]).toEqual([
      one?.name,
      String(one?.points),
      '5',
      'no',
      'no',
      '0',
      '',
      '1',
      one?.receipt,
    ])
    expect(Number(percent)).toBeCloseTo(one?.percent ?? -1, 0)
    expect(passed).toBe(one?.passed ? 'yes' : 'no')
    expect(Number(minutes)).toBeCloseTo((one?.ms ?? -1) / 60_000, 1)
    expect(handedIn).toMatch(/^2026-11-2\dT\d\d:\d\d:\d\dZ$/)
    expect(Math.abs(Date.parse(handedIn ?? '') - (one?.handedIn ?? 0))).toBeLessThan(1_000)
    expect(questions.reduce((sum, value) => sum + Number(value), 0)).toBe(Number(points))
  })
  expect(new Set(rows.map(([, , , , passed]) => passed))).toEqual(new Set(['yes', 'no']))
})

test('a gradebook says who passed, was late, took too long or had extra time, and what cannot be known is empty', () => {
  const two = makeQuiz(shipped, 6, 2)
  const [first, second] = classOf(shipped, two, 2, 'csv columns')
  if (!first || !second) throw new Error('no submissions')
  const rowsOf = (passMark: number | null): Record<string, string>[] => {
    const marked = { ...two, passMark }
    const pile = [
      { ...first, name: 'A', minutes: 30, begun: DUE - 20 * 60_000, handedIn: DUE + 9 * 60_000 + 18_000 },
      { ...second, name: 'B', begun: DUE - 22 * 60_000, handedIn: DUE },
      { ...second, name: 'C', nonce: 'another-nonce', begun: DUE, handedIn: DUE - 1 },
    ].map((submission, i) => ({ submission, receipt: `R${i}` }))
    const [head = [], ...rows] = readCsv(
      gradebookCsv(makeReport(shipped, marked, pile, NO_OVERRIDES, { now: DUE })).slice(1),
    )
    return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])))
  }
  const [a, b, c] = rowsOf(60)
  expect(a).toMatchObject({ Late: 'yes', 'Over time': 'no', 'Extra minutes': '10', 'Minutes taken': '29.3' })
  expect(a).toMatchObject({ Variant: 'A', 'Handed in (UTC)': '2026-11-27T18:09:18Z' })
  expect(b).toMatchObject({ Late: 'no', 'Over time': 'yes', 'Extra minutes': '0', 'Minutes taken': '22' })
  expect(b).toMatchObject({ Variant: 'B' })
  expect(c).toMatchObject({ 'Minutes taken': '', 'Over time': 'no' })
  for (const row of rowsOf(null)) expect(Object.keys(row)).not.toContain('Passed')
})

test('no name is read as a formula, and every name comes back but for the apostrophe before one', () => {
  const hostile = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=2',
    '\r=3',
    ' =4',
    '＝5',
    "=cmd|' /C calc'!A0",
    'O’Brien, "Ann"',
    'a\r\nb',
    "'=6",
  ]
  const rows = readCsv(csvOf(hostile).slice(1)).slice(1)
  expect(rows.map(([name]) => name).filter((name) => /^\s*[=+\-@＝]/.test(name ?? ''))).toEqual([])
  for (const name of hostile) expect(rows.some(([read]) => read === name || read === `'${name}`)).toBe(true)
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { minLength: 1, maxLength: 12 }),
      (names) => {
        const read = readCsv(csvOf(names).slice(1)).slice(1)
        for (const row of read) {
          expect(row).toHaveLength(19)
          for (const value of row) expect(/^\s*[=+\-@]/.test(value)).toBe(false)
        }
      },
    ),
    { numRuns: 50 },
  )
})
