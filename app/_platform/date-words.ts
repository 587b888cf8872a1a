import type { StudyDay } from '@/lib/review/review'
import { DAY, type StudyClock, startOfStudyDay } from '@/lib/review/study-day'
import { zone } from './clock'

/** "later today", "tomorrow", "in 12 days", "in about 5 months": the days until a card is due. */
export function inDays(days: number): string {
  if (days < 1) return 'later today'
  if (days < 2) return 'tomorrow'
  if (days < 60) return `in ${days} days`
  if (days < 548) return `in about ${Math.round(days / 30.44)} months`
  return `in about ${Math.round(days / 365.25)} years`
}

/** "tomorrow", "on Thursday", "on 14 December". */
export function onDay(day: StudyDay, today: StudyDay, clock: StudyClock): string {
  if (day <= today) return 'later today'
  if (day === today + 1) return 'tomorrow'
  // The middle of the study day lies on the day it is named after, in every zone and at every day turn.
  const at = startOfStudyDay(day, clock) + DAY / 3
  const near = day - today < 7
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: clock.zone,
    ...(near ? { weekday: 'long' } : { day: 'numeric', month: 'long' }),
  })
  return `on ${format.format(at)}`
}

/** "In 4 minutes." Under a minute says nothing: nobody is timed here. */
export function lastingWords(minutes: number): string {
  const whole = Math.round(minutes)
  if (whole < 1) return ''
  return whole === 1 ? 'In a minute.' : `In ${whole} minutes.`
}

/** `3 May 2026`, in the learner's zone. */
export function dayWords(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(at)
}

/** `3 May 2026 at 18:00`, in the learner's zone. */
export function dateTimeWords(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(at)
}

type Due = { at: number; zone: string }

/**
 * "Monday 30 November 2026 at 18:00", as a clock in the zone of the quiz shows it. Where one in the reader's own zone
 * shows another time: "Monday 30 November 2026 at 18:00 in Asia/Almaty (14:00 here)".
 */
export function dueWords({ at, zone: there }: Due, own = zone()): string {
  const [here, shown] = [clockAt(at, own), clockAt(at, isKnown(there) ? there : own)]
  const when = `${shown.day} at ${shown.time}`
  if (here.day === shown.day && here.time === shown.time) return when
  const beside = here.day === shown.day ? here.time : `${here.day} at ${here.time}`
  return `${when} in ${zoneWords(there)} (${beside} here)`
}

/** The same with the name of its zone, for readers who may be anywhere. */
export function dueEverywhere({ at, zone: there }: Due): string {
  const named = isKnown(there) ? there : 'UTC'
  const { day, time } = clockAt(at, named)
  return `${day} at ${time} (${zoneWords(named)})`
}

const zoneWords = (name: string): string => name.replaceAll('_', ' ')

function clockAt(at: number, timeZone: string): { day: string; time: string } {
  const format = (parts: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-GB', { ...parts, timeZone }).format(at)
  // The weekday by itself: put together, browsers differ over a comma.
  const date = format({ day: 'numeric', month: 'long', year: 'numeric' })
  return {
    day: `${format({ weekday: 'long' })} ${date}`,
    time: format({ hour: '2-digit', minute: '2-digit' }),
  }
}

/** Links and files may name a zone that this browser does not know. */
function isKnown(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en-GB', { timeZone }))
  } catch {
    return false
  }
}
