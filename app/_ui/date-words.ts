/** Formats as `3 May 2026`, in the learner's zone. */
export function dayWords(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(at)
}

/** Formats as `3 May 2026 at 18:00`, in the learner's zone. */
export function dateTimeWords(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(at)
}

type Due = { at: number; zone: string }

/**
 * Formats as "Monday 30 November 2026 at 18:00" in the quiz's zone. If the reader's own clock shows another time:
 * "Monday 30 November 2026 at 18:00 in Asia/Almaty (14:00 here)".
 */
export function dueDateWords({ at, zone: there }: Due, own?: string): string {
  const [here, shown] = [clockAt(at, own), clockAt(at, isKnown(there) ? there : own)]
  const when = `${shown.day} at ${shown.time}`
  if (here.day === shown.day && here.time === shown.time) return when
  const beside = here.day === shown.day ? here.time : `${here.day} at ${here.time}`
  return `${when} in ${zoneWords(there)} (${beside} here)`
}

/** Does the same as `dueDateWords` but always names the zone, for readers anywhere. */
export function dueEverywhere({ at, zone: there }: Due): string {
  const named = isKnown(there) ? there : 'UTC'
  const { day, time } = clockAt(at, named)
  return `${day} at ${time} (${zoneWords(named)})`
}

const zoneWords = (name: string): string => name.replaceAll('_', ' ')

function clockAt(at: number, timeZone: string | undefined): { day: string; time: string } {
  const format = (parts: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-GB', { ...parts, ...(timeZone && { timeZone }) }).format(at)
  // Formats the weekday separately, because browsers disagree about a comma after it.
  const date = format({ day: 'numeric', month: 'long', year: 'numeric' })
  return {
    day: `${format({ weekday: 'long' })} ${date}`,
    time: format({ hour: '2-digit', minute: '2-digit' }),
  }
}

/** Checks the zone, because links and files may name one this browser does not know. */
function isKnown(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en-GB', { timeZone }))
  } catch {
    return false
  }
}
