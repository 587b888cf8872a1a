import type { StudyDay } from './review'

/** What turns a moment into a study day: an IANA zone, and the hour (0 ≤ h < 24) at which the day turns. */
export type StudyClock = { zone: string; dayTurn: number }

export const DAY = 86_400_000
const HOUR = 3_600_000

/** What is wrong with a zone's name, in words; undefined if this machine knows the zone. */
export function zoneProblem(zone: string): string | undefined {
  try {
    formatOf(zone)
    return undefined
  } catch {
    return `"${zone}" is no time zone known here; give an IANA name such as "Europe/Berlin"`
  }
}

/** The study day of a moment. Throws RangeError on an unknown zone and on a moment that is no time. */
export function studyDay(at: number, clock: StudyClock): StudyDay {
  return Math.floor(shift(at, clock) / DAY)
}

/**
 * A moment on the learner's own clock: local time less the day turn, as if it were UTC, so that its UTC days are
 * study days. The offset is that of the hours before, so that a night of changing clocks stays one night.
 */
export function shift(at: number, { zone, dayTurn }: StudyClock): number {
  const turned = at - dayTurn * HOUR
  return turned + offsetAt(turned, zone)
}

/** The moment that `shift` takes to `shifted`. */
export function unshift(shifted: number, { zone, dayTurn }: StudyClock): number {
  return momentOf(shifted, zone) + dayTurn * HOUR
}

/** The first moment of a study day; where the zone skipped that day altogether, of the next. */
export function startOfStudyDay(day: StudyDay, clock: StudyClock): number {
  let before = (day - 2) * DAY
  let start = (day + 3) * DAY
  while (start - before > 1) {
    const middle = Math.floor((before + start) / 2)
    if (studyDay(middle, clock) < day) before = middle
    else start = middle
  }
  return start
}

/**
 * The same wall time so many study days later. In the hours around a change of clocks the same wall time can fall
 * into the night before; then it is the moment as far into the study day.
 */
export function daysLater(at: number, days: number, clock: StudyClock): number {
  const sameWall = momentOf(at + offsetAt(at, clock.zone) + days * DAY, clock.zone)
  const due = studyDay(at, clock) + days
  return studyDay(sameWall, clock) === due ? sameWall : unshift(shift(at, clock) + days * DAY, clock)
}

/** The moment of a local time: of two the earlier, and where clocks skipped it, as much later as they were moved. */
function momentOf(local: number, zone: string): number {
  const before = offsetAt(local - DAY, zone)
  const after = offsetAt(local + DAY, zone)
  if (before === after || offsetAt(local - before, zone) === before) return local - before
  return offsetAt(local - after, zone) === after ? local - after : local - before
}

const FIELDS = {
  month: 'numeric',
  day: 'numeric',
  year: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
} as const
const formats = new Map<string, Intl.DateTimeFormat>()
const offsets = new Map<string, Map<number, number>>()

/**
 * Local time less UTC, in milliseconds. Asking Intl costs microseconds, so the offset is kept for each UTC day at
 * whose two ends it is the same; the days on which clocks change are asked anew each time.
 */
function offsetAt(at: number, zone: string): number {
  const kept = offsets.get(zone) ?? new Map<number, number>()
  offsets.set(zone, kept)
  const day = Math.floor(at / DAY)
  const known = kept.get(day) ?? offsetOfDay(day, zone)
  kept.set(day, known)
  return Number.isNaN(known) ? askOffset(at, zone) : known
}

function offsetOfDay(day: number, zone: string): number {
  const offset = askOffset(day * DAY, zone)
  return offset === askOffset((day + 1) * DAY, zone) ? offset : Number.NaN
}

function askOffset(at: number, zone: string): number {
  const numbers = formatOf(zone).format(at).match(/\d+/g) ?? []
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = numbers.map(Number)
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', { ...FIELDS, timeZone: zone, hourCycle: 'h23' })
  formats.set(zone, format)
  return format
}
