import { roundedPercent } from '../assignment/report/feedback-text'
import type { JudgedSubmission } from '../assignment/report/judged-submission'
import type { Report } from '../assignment/report/report'

/**
 * Writes results for a gradebook: a row for each student with the submission that counts, and a column for each
 * question that counts. UTF-8 with a byte order mark (without it Excel assumes the machine's own code page); commas,
 * CRLF and quotes as in RFC 4180. Numbers use a decimal point.
 */
export function gradebookCsv(report: Report): string {
  const counted = report.questions.filter(({ state }) => state === 'counts')
  const places = counted.map(({ place }) => place)
  const columns = COLUMNS.filter(({ head }) => head !== 'Passed' || report.passMark !== null)
  const head = [...columns.map((column) => column.head), ...places.map((place) => `Question ${place + 1}`)]
  const rows = report.students.flatMap(({ receipt }) => {
    const submission = report.submissions.find((one) => one.receipt === receipt)
    if (!submission) return []
    const points = places.map((place) => submission.answers[place]?.points ?? 0)
    return [[...columns.map(({ of }) => of(submission)), ...points]]
  })
  return `\ufeff${[head, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`
}

type Column = { head: string; of: (submission: JudgedSubmission) => string | number }

const COLUMNS: readonly Column[] = [
  { head: 'Name', of: ({ name }) => name },
  { head: 'Points', of: ({ points }) => points },
  { head: 'Max', of: ({ max }) => max },
  { head: 'Per cent', of: ({ percent }) => (percent === null ? '' : roundedPercent(percent)) },
  { head: 'Passed', of: ({ passed }) => (passed === null ? '' : yesOrNo(passed)) },
  { head: 'Late', of: ({ late }) => yesOrNo(late > 0) },
  { head: 'Over time', of: ({ overTime }) => yesOrNo(overTime > 0) },
  { head: 'Extra minutes', of: ({ extraMinutes }) => extraMinutes },
  { head: 'Minutes taken', of: ({ ms }) => (ms === null ? '' : Math.round(ms / 6_000) / 10) },
  { head: 'Handed in (UTC)', of: ({ handedIn }) => new Date(handedIn).toISOString().replace(/\.\d+/, '') },
  { head: 'Variant', of: ({ variant }) => variant ?? '' },
  { head: 'Attempt', of: ({ attempt }) => attempt },
  { head: 'Receipt', of: ({ receipt }) => receipt },
]

const yesOrNo = (is: boolean): string => (is ? 'yes' : 'no')

/** Characters that start a formula in spreadsheets, in either width. */
const FORMULA = /^[=+\-@\t\r\n|＝＋－＠]/
/** Includes `;`, which separates cells in spreadsheets that use the decimal comma. */
const QUOTED = /[",;\r\n\t']|^\s|\s$/

/**
 * Puts an apostrophe before text that could be a formula, so that spreadsheets read it as text. Numbers are our own.
 */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = FORMULA.test(value.trimStart()) || FORMULA.test(value) ? `'${value}` : value
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
