/** The moment at which journeys happen that come back to something: a Friday, at 11 in Berlin. */
export const NOW = Date.UTC(2026, 10, 20, 10)

/** The clock by which study days are told in these journeys. */
export const CLOCK = { zone: 'Europe/Berlin', dayTurn: 4 }
