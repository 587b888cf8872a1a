import type { StudyDay } from './review'

/** Settings that turn a moment into a study day: an IANA zone, and the hour (0 ≤ h < 24) at which the day starts. */
export type StudyClock = { zone: string; dayTurn: number }

export const DAY = 86_400_000
const HOUR = 3_600_000

/** Says what is wrong with a zone's name; undefined if this machine knows the zone. */
export function zoneProblem(zone: string): string | undefined {
  try {
    formatOf(zone)
    return undefined
  } catch {
    return `"${zone}" is no time zone known here; give an IANA name such as "Europe/Berlin"`
  }
}

/** Returns the study day of a moment. Throws RangeError on an unknown zone or an invalid moment. */
export function studyDay(at: number, clock: StudyClock): StudyDay {
  return Math.floor(shift(at, clock) / DAY)
}

/**
 * Shifts a moment to the learner's own clock: local time minus the day turn, as if it were UTC, so that its UTC days
 * are study days. Uses the offset of the hours before, so that a night in which clocks change stays one night.
 */
export function shift(at: number, { zone, dayTurn }: StudyClock): number {
  const turned = at - dayTurn * HOUR
  return turned + offsetAt(turned, zone)
}

/** Inverts `shift`. */
export function unshift(shifted: number, { zone, dayTurn }: StudyClock): number {
  return momentOf(shifted, zone) + dayTurn * HOUR
}

/** Returns the first moment of a study day; if the zone skipped that day altogether, of the next one. */
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
 * Returns the same wall time that many study days later. Around a change of clocks the same wall time can fall into the
 * night before; then it returns the moment equally far into the study day.
 */
export function daysLater(at: number, days: number, clock: StudyClock): number {
  const sameWall = momentOf(at + offsetAt(at, clock.zone) + days * DAY, clock.zone)
  const due = studyDay(at, clock) + days
  return studyDay(sameWall, clock) === due ? sameWall : unshift(shift(at, clock) + days * DAY, clock)
}

/** Returns the moment of a local time: the earlier of two, and if clocks skipped it, later by the same amount. */
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
 * Returns local time minus UTC, in milliseconds. Asking Intl costs microseconds, so the offset is cached for UTC days
 * with the same offset at both ends; days on which clocks change are asked every time.
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
