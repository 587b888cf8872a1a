import { performance } from 'node:perf_hooks'

/** One figure: what was measured, how often a second or in how many milliseconds, and what must hold. */
export type Figure = { what: string; median: number; p95: number; unit: string; budget?: string }

/** Runs `work` several times after one that warms up, and gives the median and 95th percentile in milliseconds. */
export function timed(what: string, work: () => void, budget?: string, runs = 15): Figure {
  work()
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }).sort((a, b) => a - b)
  return { what, ...spread(times), unit: 'ms', ...(budget === undefined ? {} : { budget }) }
}

/** How often a second `work` is done, which does it `times` times; the p95 is of the slow side. */
export function rate(what: string, times: number, work: () => void, budget?: string): Figure {
  const { median, p95 } = timed(what, work, budget, 9)
  return {
    what,
    median: (times / median) * 1000,
    p95: (times / p95) * 1000,
    unit: '/s',
    ...(budget === undefined ? {} : { budget }),
  }
}

export function spread(sorted: readonly number[]): { median: number; p95: number } {
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { median: at(0.5), p95: at(0.95) }
}

export function print(figures: readonly Figure[]): void {
  const width = Math.max(...figures.map(({ what }) => what.length))
  for (const { what, median, p95, unit, budget } of figures) {
    const number = (value: number): string =>
      value >= 1000 ? Math.round(value).toLocaleString('en') : value.toPrecision(3)
    console.log(
      `${what.padEnd(width)}  median ${number(median).padStart(11)} ${unit.padEnd(4)}  p95 ${number(p95).padStart(11)} ${unit.padEnd(4)}${budget ? `  must: ${budget}` : ''}`,
    )
  }
}

/** A bench that measured something else than it says measures nothing. */
export function check(condition: boolean, what: string): void {
  if (!condition) throw new Error(`the bench is wrong: ${what}`)
}
