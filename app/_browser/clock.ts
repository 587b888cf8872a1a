/** Milliseconds since 1970-01-01T00:00Z. */
export const now = (): number => Date.now()

/** The learner's time zone as the system has it, `Europe/Berlin`; asked anew each time, since people travel. */
export function zone(): string {
  return new Intl.DateTimeFormat('en').resolvedOptions().timeZone
}
