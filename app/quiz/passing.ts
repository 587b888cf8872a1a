/** Milliseconds between two writings of the clock. */
const WRITE = 5_000

/**
 * One look at two clocks, in milliseconds. The wall clock can be set, and the steady one stands still while the device
 * sleeps. `written` is what the steady one said when the time was last written.
 */
export type Look = { wall: number; steady: number; written: number }

/** Begins to count at this look. What was not written before is not put off by that. */
export function begunAt(wall: number, steady: number, before: Look | undefined): Look {
  return { wall, steady, written: before?.written ?? steady }
}

/** Returns the milliseconds since the look before, by whichever clock says more, and whether to write them now. */
export function passed(before: Look, wall: number, steady: number): { ms: number; isDue: boolean } {
  return {
    ms: Math.max(steady - before.steady, wall - before.wall),
    isDue: steady - before.written >= WRITE,
  }
}
