/**
 * Times as the part of EDTF (ISO 8601-2) that history needs: a day `1944-11-12`, a month `1944-11`, a season `1944-22`
 * (21 spring … 24 winter), a year `1944`, each with `~` if the source says "around"; an interval `1944/1946`, also with
 * an open end: `../1944-10-03` ("by 3 October"), `1946-06/..` ("from June 1946").
 */

export type Precision = 'day' | 'month' | 'season' | 'year'

/** One time and the days it may mean, first to last, counted from 1970-01-01. */
export type Point = {
  precision: Precision
  approximate: boolean
  year: number
  /** 1–12, or 21–24 for a season. */
  month?: number
  day?: number
  first: number
  last: number
}

export type Time =
  | { kind: 'point'; at: Point }
  | { kind: 'interval'; from: Point; to: Point }
  | { kind: 'until'; to: Point }
  | { kind: 'since'; from: Point }

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const SEASONS: Record<number, string> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' }
/** Months of a season in the northern hemisphere; winter ends in February of the next year. */
const SEASON_MONTHS: Record<number, [from: number, to: number]> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
}

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/
const DAY = 86_400_000
/** Days in 400 years. */
const CYCLE = 146_097

/**
 * Counts the days from 1970-01-01 to a calendar date; months past 12 run into the next year. Works one calendar cycle
 * (400 years) later, because Date.UTC reads the years 0 to 99 as 1900 to 1999.
 */
export function dayCount(year: number, month: number, day: number): number {
  return Date.UTC(year + 400, month - 1, day) / DAY - CYCLE
}

function daysInMonth(year: number, month: number): number {
  return dayCount(year, month + 1, 1) - dayCount(year, month, 1)
}

/** Reads one time that is no interval; undefined for anything else, 30 February included. */
export function parsePoint(text: string): Point | undefined {
  const match = POINT.exec(text)
  if (!match) return undefined
  const year = Number(match[1])
  const month = match[2] === undefined ? undefined : Number(match[2])
  const day = match[3] === undefined ? undefined : Number(match[3])
  const approximate = match[4] === '~'
  if (month === undefined) {
    return { precision: 'year', approximate, year, first: dayCount(year, 1, 1), last: dayCount(year, 12, 31) }
  }
  const season = SEASON_MONTHS[month]
  if (season && day === undefined) {
    const [from, to] = season
    return {
      precision: 'season',
      approximate,
      year,
      month,
      first: dayCount(year, from, 1),
      last: dayCount(year, to + 1, 1) - 1,
    }
  }
  if (month < 1 || month > 12) return undefined
  if (day === undefined) {
    const first = dayCount(year, month, 1)
    return { precision: 'month', approximate, year, month, first, last: first + daysInMonth(year, month) - 1 }
  }
  if (day < 1 || day > daysInMonth(year, month)) return undefined
  const first = dayCount(year, month, day)
  return { precision: 'day', approximate, year, month, day, first, last: first }
}

/** Reads a time; undefined for other text and for an interval that ends before it begins. */
export function parseTime(text: string): Time | undefined {
  const [left, right, more] = text.split('/')
  if (left === undefined || more !== undefined) return undefined
  if (right === undefined) {
    const at = parsePoint(left)
    return at && { kind: 'point', at }
  }
  const from = parsePoint(left)
  const to = parsePoint(right)
  if (left === '..') return to && { kind: 'until', to }
  if (right === '..') return from && { kind: 'since', from }
  if (!from || !to || to.last < from.first) return undefined
  return { kind: 'interval', from, to }
}

export function isEdtf(text: string): boolean {
  return parseTime(text) !== undefined
}

/** Reads a time of a pack. Throws on anything else, since packs are checked when they are parsed. */
export function readTime(edtf: string): Time {
  const time = parseTime(edtf)
  if (!time) throw new Error(`not a time: ${edtf}`)
  return time
}

/** Formats as `12 November 1944`, `November 1944`, `summer 1944` or `1944`, with "around" if approximate. */
export function formatPoint(point: Point): string {
  const words = formatCalendar(point)
  return point.approximate ? `around ${words}` : words
}

function formatCalendar({ precision, year, month = 0, day }: Point): string {
  switch (precision) {
    case 'day':
      return `${day} ${MONTHS[month - 1]} ${year}`
    case 'month':
      return `${MONTHS[month - 1]} ${year}`
    case 'season':
      return `${SEASONS[month]} ${year}`
    case 'year':
      return String(year)
  }
}

/** Formats a time in words: `12 November 1944`, `1944 to 1946`, `by 3 October 1944`, `from June 1946`. */
export function formatTime(time: Time): string {
  switch (time.kind) {
    case 'point':
      return formatPoint(time.at)
    case 'interval':
      return `${formatPoint(time.from)} to ${formatPoint(time.to)}`
    case 'until':
      return `by ${formatPoint(time.to)}`
    case 'since':
      return `from ${formatPoint(time.from)}`
  }
}

/** True if two times could mean the same day. Approximate times reach one unit of their precision to either side. */
export function overlap(a: Point, b: Point): boolean {
  const [aFirst, aLast] = reach(a)
  const [bFirst, bLast] = reach(b)
  return aFirst <= bLast && bFirst <= aLast
}

const SLACK: Record<Precision, number> = { day: 3, month: 31, season: 92, year: 366 }

function reach(point: Point): [number, number] {
  const slack = point.approximate ? SLACK[point.precision] : 0
  return [point.first - slack, point.last + slack]
}
