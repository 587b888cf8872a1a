import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NO_OVERRIDES } from '@/lib/assignment/overrides'
import { makeReport } from '@/lib/assignment/report'
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
  const report = makeReport(shipped, quiz, received, { ...NO_OVERRIDES, dropped: [2] }, { now: DUE })
  const csv = gradebookCsv(report)
  expect(csv.startsWith('\ufeffName,')).toBe(true)
  const [head, ...rows] = readCsv(csv.slice(1))
  expect(head).toEqual([
    'Name',
    'Points',
    'Max',
    'Per cent',
    'Late',
    'Attempt',
    'Receipt',
    'Question 1',
    'Question 2',
    'Question 4',
    'Question 5',
    'Question 6',
  ])
  expect(rows).toHaveLength(12)
  rows.forEach(([name, points, max, percent, late, attempt, receipt, ...questions], i) => {
    const one = report.submissions.find((submission) => submission.receipt === report.students[i]?.receipt)
    expect([name, points, max, late, attempt, receipt]).toEqual([
      one?.name,
      String(one?.points),
      '5',
      'no',
      '1',
      one?.receipt,
    ])
    expect(Number(percent)).toBeCloseTo(one?.percent ?? -1, 0)
    expect(questions.reduce((sum, value) => sum + Number(value), 0)).toBe(Number(points))
  })
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
          expect(row).toHaveLength(13)
          for (const value of row) expect(/^\s*[=+\-@]/.test(value)).toBe(false)
        }
      },
    ),
    { numRuns: 50 },
  )
})
