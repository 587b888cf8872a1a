/** Why a figure is missing or uncertain. */
export type Caution =
  /** Fewer than ten students: no figure. */
  | 'few students'
  /** Fewer than thirty students: chance changes the figure a lot. */
  | 'small class'
  /** Everybody has the same points, in this question or in all the others. */
  | 'no spread'
  /** At least two questions are needed. */
  | 'few questions'

/** A figure that is uncertain for small classes. */
export type Figure = { value: number | null; caution: Caution | null }

const FEWEST = 10
const SMALL = 30

export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : sum(values) / values.length
}

/** Returns the middle value, or the mean of the middle two. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1)
  return values.length === 0 ? null : mean(middle)
}

/** Standard deviation of a sample (divides by n − 1); null for fewer than two values. */
export function deviation(values: readonly number[]): number | null {
  return values.length < 2 ? null : Math.sqrt(variance(values))
}

/**
 * Correlates the points for one question with those for all others together. Pearson's correlation, which for points of
 * 0 and 1 is the point-biserial one; the question itself is left out of the rest (Henrysson 1963).
 */
export function discrimination(points: readonly number[], rest: readonly number[]): Figure {
  if (points.length < FEWEST) return { value: null, caution: 'few students' }
  const [a, b] = [spread(points), spread(rest)]
  const [ofPoints, ofRest] = [products(a, a), products(b, b)]
  if (ofPoints === 0 || ofRest === 0) return { value: null, caution: 'no spread' }
  return withCare(products(a, b) / Math.sqrt(ofPoints * ofRest), points.length)
}

/**
 * Returns Cronbach's alpha (1951) of a table with a row per student and a column per question; if every question gives
 * 0 or 1, it equals Kuder and Richardson's formula 20.
 */
export function alpha(table: readonly (readonly number[])[]): Figure {
  const questions = table[0]?.length ?? 0
  if (table.length < FEWEST) return { value: null, caution: 'few students' }
  if (questions < 2) return { value: null, caution: 'few questions' }
  const ofTotals = variance(table.map(sum))
  if (ofTotals === 0) return { value: null, caution: 'no spread' }
  const ofQuestions = Array.from({ length: questions }, (_, i) => variance(table.map((row) => row[i] ?? 0)))
  return withCare((questions / (questions - 1)) * (1 - sum(ofQuestions) / ofTotals), table.length)
}

/** The stronger and the weaker group of a class: a weight from 0 to 1 for each student, in the order of the totals. */
export type Groups = { size: number; upper: number[]; lower: number[] }

/** Share of the class in each group (Kelley 1939). */
const GROUP = 0.27

/**
 * Groups the 27 % with the most points and the 27 % with the fewest. Students tied at the edge of a group share its
 * remaining places, so the order of equals does not matter. Null for fewer than ten students.
 */
export function groupsOf(totals: readonly number[]): Groups | null {
  if (totals.length < FEWEST) return null
  const size = Math.round(GROUP * totals.length)
  return {
    size,
    upper: topOf(totals, size),
    lower: topOf(
      totals.map((total) => -total),
      size,
    ),
  }
}

function topOf(totals: readonly number[], size: number): number[] {
  const edge = [...totals].sort((a, b) => b - a)[size - 1] ?? 0
  const above = totals.filter((total) => total > edge).length
  const tied = totals.filter((total) => total === edge).length
  return totals.map((total) => (total > edge ? 1 : total === edge ? (size - above) / tied : 0))
}

export function sum(values: readonly number[]): number {
  return values.reduce((so, value) => so + value, 0)
}

function variance(values: readonly number[]): number {
  const off = spread(values)
  return products(off, off) / (values.length - 1)
}

/** Returns each value's distance from the mean. */
function spread(values: readonly number[]): number[] {
  const middle = mean(values) ?? 0
  return values.map((value) => value - middle)
}

function products(a: readonly number[], b: readonly number[]): number {
  return sum(a.map((value, i) => value * (b[i] ?? 0)))
}

function withCare(value: number, students: number): Figure {
  return { value, caution: students < SMALL ? 'small class' : null }
}
