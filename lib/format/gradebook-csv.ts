import { roundedPercent } from '../assignment/feedback-text'
import type { JudgedSubmission } from '../assignment/judged-submission'
import type { Report } from '../assignment/report'

/**
 * The students' results for a gradebook: a row for each, with the submission that counts, and a column for each
 * question that counts. UTF-8 with a mark at its beginning (without it Excel takes it for the machine's own code),
 * commas, CRLF and quotes as in RFC 4180. Figures have a point.
 */
export function gradebookCsv(report: Report): string {
  const counted = report.questions.filter(({ state }) => state === 'counts')
  const places = counted.map(({ place }) => place)
  const head = [...COLUMNS, ...places.map((place) => `Question ${place + 1}`)]
  const rows = report.students.flatMap(({ receipt }) => {
    const submission = report.submissions.find((one) => one.receipt === receipt)
    return submission ? [rowOf(submission, places)] : []
  })
  return `\ufeff${[head, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`
}

const COLUMNS = ['Name', 'Points', 'Max', 'Per cent', 'Late', 'Attempt', 'Receipt']

function rowOf(submission: JudgedSubmission, places: readonly number[]): (string | number)[] {
  const { name, points, max, percent, late, attempt, receipt, answers } = submission
  const perCent = percent === null ? '' : roundedPercent(percent)
  const ofQuestions = places.map((place) => answers[place]?.points ?? 0)
  return [name, points, max, perCent, late > 0 ? 'yes' : 'no', attempt, receipt, ...ofQuestions]
}

/** What a spreadsheet takes for the beginning of a formula, in either width. */
const FORMULA = /^[=+\-@\t\r\n|＝＋－＠]/
/** Also `;`, by which spreadsheets part cells where a comma is in numbers. */
const QUOTED = /[",;\r\n\t']|^\s|\s$/

/** A text that could be a formula gets an apostrophe, by which spreadsheets know text; numbers are ours. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = FORMULA.test(value.trimStart()) || FORMULA.test(value) ? `'${value}` : value
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
