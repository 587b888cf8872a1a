import type { Quiz } from '@/lib/assignment/quiz'
import { counted } from './results-words'

/** "12 questions, due on Monday 30 November 2026 at 18:00." */
export function aboutWords({ variants, due }: Quiz): string {
  const questions = counted(variants[0]?.length ?? 0, 'question')
  const kinds = variants.length > 1 ? ` in ${variants.length} variants` : ''
  return `${questions}${kinds}${due ? `, due on ${dueWords(due.at, due.zone)}` : ''}.`
}

/** "Monday 30 November 2026 at 18:00", as a clock in that zone shows it. */
export function dueWords(at: number, zone: string): string {
  const day = { day: 'numeric', month: 'long', year: 'numeric' } as const
  const time = { hour: '2-digit', minute: '2-digit' } as const
  // The weekday by itself: put together, browsers differ over a comma.
  const format = (parts: Intl.DateTimeFormatOptions, timeZone?: string): string =>
    new Intl.DateTimeFormat('en-GB', { ...parts, ...(timeZone !== undefined && { timeZone }) }).format(at)
  try {
    return `${format({ weekday: 'long' }, zone)} ${format(day, zone)} at ${format(time, zone)}`
  } catch {
    // A zone that this browser does not know.
    return `${format({ weekday: 'long' })} ${format(day)} at ${format(time)}`
  }
}

/** A name for a file: letters and digits of any script, the rest as hyphens. */
export function fileName(title: string): string {
  const name = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  return `${name || 'results'}.csv`
}
