/** A date and time as a wall clock shows them: `2026-11-30`, `18:00`. */
export type WallTime = { date: string; time: string }

/** Returns what a clock in that zone shows at a moment (milliseconds since 1970); in UTC for an unknown zone. */
export function wallTimeOf(at: number, zone: string): WallTime {
  const parts = new Map(
    formatIn(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  )
  const part = (name: Intl.DateTimeFormatPartTypes): string => parts.get(name) ?? ''
  return {
    date: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  }
}

/**
 * Returns the moment at which a clock in that zone shows this time: the first of two when clocks go back; when they
 * skip it, equally long after the change. Undefined for an invalid date or time.
 */
export function momentOf({ date, time }: WallTime, zone: string): number | undefined {
  const shown = Date.parse(`${date}T${time}:00Z`)
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || !/^\d\d:\d\d$/.test(time) || Number.isNaN(shown)) return undefined
  // JavaScript reads 30 February as 2 March.
  if (!new Date(shown).toISOString().startsWith(date)) return undefined
  const offsets = [shown - DAY, shown + DAY].map((at) => asIfUtc(at, zone) - at)
  const moments = offsets.map((offset) => shown - offset).sort((a, b) => a - b)
  return moments.find((at) => asIfUtc(at, zone) === shown) ?? moments.at(-1)
}

const DAY = 86_400_000

function asIfUtc(at: number, zone: string): number {
  const { date, time } = wallTimeOf(at, zone)
  return Date.parse(`${date}T${time}:00Z`) + (at % 60_000)
}

function formatIn(zone: string): Intl.DateTimeFormat {
  const parts = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  } as const
  try {
    return new Intl.DateTimeFormat('en-GB', { ...parts, hourCycle: 'h23', timeZone: zone })
  } catch {
    return new Intl.DateTimeFormat('en-GB', { ...parts, hourCycle: 'h23', timeZone: 'UTC' })
  }
}
