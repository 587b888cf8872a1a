import type { JudgedSubmission } from './judged-submission'
import { alpha, deviation, type Figure, mean, median } from './statistics'

/** Students from `from` to below `to` percent; the last bin includes 100. */
export type Bin = { from: number; to: number; students: number; passed: number }

/** The whole class, one submission per student. Averages and spread are of percentages; null without students. */
export type ClassReport = {
  students: number
  mean: number | null
  median: number | null
  /** Standard deviation of a sample. */
  deviation: number | null
  lowest: number | null
  highest: number | null
  /** Null without a pass mark. */
  passed: number | null
  late: number
  overTime: number
  bins: Bin[]
  /** Cronbach's alpha over the questions that count. */
  alpha: Figure
}

const BINS = 10

export function reportClass(submissions: readonly JudgedSubmission[], passMark: number | null): ClassReport {
  const percents = submissions.flatMap(({ percent }) => percent ?? [])
  const table = submissions.map(({ answers }) =>
    answers.flatMap(({ counts, points }) => (counts ? points : [])),
  )
  return {
    students: submissions.length,
    mean: mean(percents),
    median: median(percents),
    deviation: deviation(percents),
    lowest: percents.length === 0 ? null : Math.min(...percents),
    highest: percents.length === 0 ? null : Math.max(...percents),
    passed: passMark === null ? null : submissions.filter(({ passed }) => passed === true).length,
    late: submissions.filter(({ late }) => late > 0).length,
    overTime: submissions.filter(({ overTime }) => overTime > 0).length,
    bins: binsOf(submissions),
    alpha: alpha(table),
  }
}

function binsOf(submissions: readonly JudgedSubmission[]): Bin[] {
  const width = 100 / BINS
  return Array.from({ length: BINS }, (_, i) => {
    const inBin = submissions.filter(
      ({ percent }) => percent !== null && Math.min(BINS - 1, Math.floor(percent / width)) === i,
    )
    const passed = inBin.filter((one) => one.passed === true).length
    return { from: i * width, to: (i + 1) * width, students: inBin.length, passed }
  })
}
