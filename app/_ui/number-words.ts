/** Formats a share of 1 as "68%". */
export const percentWords = (share: number): string => `${Math.round(share * 100)}%`

/** Formats points as "7.5", with a decimal if needed. */
export const pointsWords = (points: number): string => String(Math.round(points * 10) / 10)

/** Formats as "40 s", "12 min 5 s" or "1 h 20 min". */
export function durationWords(ms: number): string {
  const seconds = Math.round(ms / 1000)
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`
  const hours = Math.floor(minutes / 60)
  return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`
}

/** Says how far over a limit, in the largest unit, rounded up: "3 minutes", "2 hours", "1 day". */
export function excessWords(ms: number): string {
  const minutes = Math.ceil(ms / 60_000)
  if (minutes < 60) return counted(minutes, 'minute')
  const hours = Math.ceil(minutes / 60)
  return hours < 48 ? counted(hours, 'hour') : counted(Math.ceil(hours / 24), 'day')
}

/** Formats as "Fri 27 Nov, 10:14", in the due date's zone or else the reader's. */
export function momentWords(at: number, zone?: string): string {
  return moments(zone).format(at)
}

/** Formats as "1 student" or "12 students". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
}

const MOMENTS = new Map<string, Intl.DateTimeFormat>()

/** Caches formats, because making one takes longer than formatting 200 moments. */
function moments(zone = ''): Intl.DateTimeFormat {
  const known = MOMENTS.get(zone)
  if (known) return known
  const made = formatIn(zone) ?? formatIn('')
  if (!made) throw new Error('no format of the reader’s own zone')
  MOMENTS.set(zone, made)
  return made
}

/** Returns undefined if this browser does not know the zone. */
function formatIn(zone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-GB', {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      ...(zone !== '' && { timeZone: zone }),
    })
  } catch {
    return undefined
  }
}
