import type { Report } from '@/lib/assignment/report/report'
import type { Caution, Figure } from '@/lib/assignment/report/statistics'
import { counted, percentWords, pointsWords } from '../../_ui/number-words'
import type { ClassFigure, ClassView } from './results-model'

/** Describes the whole class in figures and in words. */
export function classView(report: Report): ClassView {
  const { passMark, class: all } = report
  const bins = all.bins.map(({ from, to, students, passed }) => ({
    from,
    to,
    // Without a pass mark nobody failed.
    passed: passMark === null ? students : passed,
    failed: passMark === null ? 0 : students - passed,
  }))
  const caution = cautionWords(all.students)
  return {
    figures: figuresOf(report),
    bins,
    passMark,
    median: all.median,
    words: distributionWords(report),
    ...(caution !== undefined && { caution }),
  }
}

function figuresOf({ passMark, max, class: all }: Report): ClassFigure[] {
  const { students, mean, median, passed, late, overTime, alpha } = all
  const odd = [late > 0 ? `${late} late` : '', overTime > 0 ? `${overTime} over time` : '']
  const note = odd.filter((words) => words !== '').join(', ')
  return [
    { name: 'Handed in', value: String(students), ...(note !== '' && { note }) },
    {
      name: 'Mean',
      value: mean === null ? '–' : percentWords(mean / 100),
      ...(mean !== null && { note: `${pointsWords((mean / 100) * max)} of ${max}` }),
    },
    { name: 'Median', value: median === null ? '–' : percentWords(median / 100), ...rangeOf(all) },
    ...(passed === null
      ? []
      : [{ name: 'Passed', value: String(passed), note: `of ${students}, with ${passMark}% or more` }]),
    { name: 'Reliability', value: figureWords(alpha), note: reliabilityWords(alpha) },
  ]
}

function rangeOf({ lowest, highest, students }: Report['class']): { note?: string } {
  if (lowest === null || highest === null || students < 2) return {}
  return { note: `from ${percentWords(lowest / 100)} to ${percentWords(highest / 100)}` }
}

/** Formats as "0.42", "−0.10" or a dash. */
export function figureWords({ value }: Figure): string {
  return value === null ? '–' : value.toFixed(2).replace('-', '−')
}

const NO_FIGURE: Record<Caution, string> = {
  'few students': 'only told for ten students and more',
  'small class': '',
  'no spread': 'everybody has the same score',
  'few questions': 'it takes two questions and more',
}

function reliabilityWords({ value, caution }: Figure): string {
  if (value === null) return NO_FIGURE[caution ?? 'no spread']
  return value >= 0.8 ? 'good' : value >= 0.7 ? 'acceptable' : value >= 0.5 ? 'weak' : 'poor'
}

function cautionWords(students: number): string | undefined {
  if (students < 10)
    return 'With fewer than ten students there is no reliability, and no discrimination of the questions: chance would decide them.'
  if (students < 30)
    return 'With fewer than 30 students, take reliability and discrimination with care: a student more or less moves them.'
  return undefined
}

function distributionWords({ passMark, class: { students, bins, median, passed } }: Report): string {
  const filled = bins.filter((bin) => bin.students > 0)
  const parts = filled.map((bin) => `${bin.students} from ${bin.from} to ${bin.to}%`)
  const pass = passed === null ? '' : ` ${passed} reached the pass mark of ${passMark}%.`
  return `The scores of ${counted(students, 'student')}: ${parts.join(', ')}. The median is ${Math.round(median ?? 0)}%.${pass}`
}

/** Explains what a discrimination means. */
export function discriminationWords({ value, caution }: Figure): string {
  if (value === null) return NO_DISCRIMINATION[caution ?? 'no spread']
  return caution === 'small class' ? `${meaningOf(value)} With care: the class is small.` : meaningOf(value)
}

const NO_DISCRIMINATION: Record<Caution, string> = {
  'few students': 'Only told for ten students and more.',
  'small class': '',
  'no spread': 'Everybody did alike, so it tells nobody apart.',
  'few questions': 'It takes two questions and more.',
}

function meaningOf(value: number): string {
  if (value >= 0.3)
    return 'Those who did well in the rest had this right more often: it tells students apart.'
  if (value >= 0.15) return 'It tells students apart a little.'
  if (value >= 0) return 'It hardly tells students apart.'
  return 'Those who did well in the rest had this wrong more often. Look at the question and its key.'
}
