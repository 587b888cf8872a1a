/** The same figures as lib/assignment/statistics, by other formulas and without its code. */

const add = (values: number[]): number => {
  let total = 0
  for (const value of values) total += value
  return total
}

export function plainMean(values: number[]): number {
  return add(values) / values.length
}

export function plainMedian(values: number[]): number {
  const sorted = Float64Array.from(values).sort()
  const half = sorted.length / 2
  return half % 1 ? (sorted[half - 0.5] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2
}

/** From the sums of squares. */
export function plainDeviation(values: number[]): number {
  const n = values.length
  return Math.sqrt(Math.max(0, add(values.map((x) => x * x)) - add(values) ** 2 / n) / (n - 1))
}

/** Pearson’s correlation from raw sums. */
export function plainCorrelation(x: number[], y: number[]): number {
  const n = x.length
  const xy = add(x.map((value, i) => value * (y[i] ?? 0)))
  const xx = n * add(x.map((value) => value * value)) - add(x) ** 2
  const yy = n * add(y.map((value) => value * value)) - add(y) ** 2
  return (n * xy - add(x) * add(y)) / Math.sqrt(xx * yy)
}

/** The point-biserial formula: the means of those who were right and wrong, for points of 0 and 1. */
export function plainPointBiserial(points: number[], rest: number[]): number {
  const right = rest.filter((_, i) => points[i] === 1)
  const wrong = rest.filter((_, i) => points[i] === 0)
  const p = right.length / points.length
  const middle = plainMean(rest)
  const deviation = Math.sqrt(plainMean(rest.map((value) => (value - middle) ** 2)))
  return ((plainMean(right) - plainMean(wrong)) / deviation) * Math.sqrt(p * (1 - p))
}

/** Alpha from the mean covariance of two questions and the mean variance of one. */
export function plainAlpha(table: number[][]): number {
  const k = table[0]?.length ?? 0
  const columns = Array.from({ length: k }, (_, i) => table.map((row) => row[i] ?? 0))
  const covariance = (a: number[], b: number[]): number => {
    const [ma, mb] = [plainMean(a), plainMean(b)]
    return add(a.map((value, i) => (value - ma) * ((b[i] ?? 0) - mb))) / (a.length - 1)
  }
  const variances: number[] = []
  const covariances: number[] = []
  columns.forEach((a, i) => {
    columns.forEach((b, j) => {
      if (i === j) variances.push(covariance(a, b))
      else covariances.push(covariance(a, b))
    })
  })
  const c = plainMean(covariances)
  return (k * c) / (plainMean(variances) + (k - 1) * c)
}

/** Kuder and Richardson’s formula 20, for points of 0 and 1. */
export function plainKr20(table: number[][]): number {
  const k = table[0]?.length ?? 0
  const totals = table.map(add)
  const middle = plainMean(totals)
  const ofTotals = plainMean(totals.map((total) => (total - middle) ** 2))
  let pq = 0
  for (let i = 0; i < k; i++) {
    const p = plainMean(table.map((row) => row[i] ?? 0))
    pq += p * (1 - p)
  }
  return (k / (k - 1)) * (1 - pq / ofTotals)
}

/** How often each student is among the best so many, over every way to order those who tie. */
export function plainTop(totals: number[], size: number): number[] {
  const students = totals.map((_, i) => i)
  const times = totals.map(() => 0)
  let ways = 0
  for (const group of subsets(students, size)) {
    const inside = new Set(group)
    const least = Math.min(...group.map((i) => totals[i] ?? 0))
    if (students.some((i) => !inside.has(i) && (totals[i] ?? 0) > least)) continue
    ways += 1
    for (const i of group) times[i] = (times[i] ?? 0) + 1
  }
  return times.map((count) => count / ways)
}

function* subsets(from: number[], size: number): Generator<number[]> {
  if (size === 0) return yield []
  for (let i = 0; i + size <= from.length; i++)
    for (const rest of subsets(from.slice(i + 1), size - 1)) yield [from[i] ?? 0, ...rest]
}
