/** Milliseconds since 1970-01-01T00:00Z. */
export const now = (): number => Date.now()

/** Milliseconds for which the zone is taken to be the same, unless the offset says otherwise. */
const SAME = 60_000
let known = { name: '', offset: Number.NaN, at: Number.NEGATIVE_INFINITY }

/**
 * The learner's time zone as the system has it, `Europe/Berlin`. People travel, so it is asked anew every minute, and
 * at once when the offset has changed; asking costs as much as a whole answer.
 */
export function zone(): string {
  const at = performance.now()
  const offset = new Date().getTimezoneOffset()
  if (offset !== known.offset || at - known.at > SAME)
    known = { name: new Intl.DateTimeFormat('en').resolvedOptions().timeZone, offset, at }
  return known.name
}
