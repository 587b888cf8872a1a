import type { StudyDay } from '../review/review'
import { DAY, type StudyClock, startOfStudyDay } from '../review/study-day'

/** Says when a card is due: "later today", "tomorrow", "in 12 days", "in about 5 months". */
export function inDays(days: number): string {
  if (days < 1) return 'later today'
  if (days < 2) return 'tomorrow'
  if (days < 60) return `in ${days} days`
  if (days < 548) return `in about ${Math.round(days / 30.44)} months`
  return `in about ${Math.round(days / 365.25)} years`
}

/** Says "tomorrow", "on Thursday" or "on 14 December". */
export function onDay(day: StudyDay, today: StudyDay, clock: StudyClock): string {
  if (day <= today) return 'later today'
  if (day === today + 1) return 'tomorrow'
  // The middle of a study day falls on the date it is named after, in every zone and at every day turn.
  const at = startOfStudyDay(day, clock) + DAY / 3
  const near = day - today < 7
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: clock.zone,
    ...(near ? { weekday: 'long' } : { day: 'numeric', month: 'long' }),
  })
  return `on ${format.format(at)}`
}

/** Says "In 4 minutes."; empty under a minute, as nobody is timed here. */
export function lastingWords(minutes: number): string {
  const whole = Math.round(minutes)
  if (whole < 1) return ''
  return whole === 1 ? 'In a minute.' : `In ${whole} minutes.`
}
