import type { OptionChosen, QuestionReport, Wording } from '@/lib/assignment/report/question-report'
import type { Report } from '@/lib/assignment/report/report'
import { TRAITS } from '@/lib/question/kinds/all-traits'
import type { Kind } from '@/lib/question/question'
import { counted, durationWords, percentWords } from '../../_ui/number-words'
import { discriminationWords, figureWords } from './figures-view'
import type { OptionView, QuestionView } from './results-model'

/** Builds the view of every question and its answers. */
export function questionViews({ questions, groupSize }: Report): QuestionView[] {
  return questions.map((question) => questionView(question, groupSize))
}

/** True for kinds answered with a text that a teacher may accept as another right answer. */
export function isAccepted(kind: Kind): boolean {
  const { writes } = TRAITS[kind]
  return writes === 'recalled' || writes === 'estimated'
}

function questionView(question: QuestionReport, groupSize: number | null): QuestionView {
  const { place, state, counts, facility, discrimination, medianMs, options, written, wordings } = question
  const [first, ...others] = wordings
  const acceptable = wordings.some(({ kind }) => isAccepted(kind))
  return {
    question: place + 1,
    stem: first?.stem ?? 'A question that this version of the facts no longer has',
    kind: first ? TRAITS[first.kind].name : '–',
    right: first?.key ?? '–',
    counts,
    facility: facility ?? 0,
    facilityWords: facilityWords(question),
    discrimination: discrimination.value === null ? '' : figureWords(discrimination),
    discriminationWords: discriminationWords(discrimination),
    medianTime: medianMs === null ? '' : medianWords(medianMs, question.students),
    options: options.map((option) => optionView(option, groupSize)),
    written: written
      .filter(({ worth }) => worth !== 'right')
      .map(({ text, times, worth }) => ({ text, times, worth, acceptable })),
    wordings: first ? others.filter((one) => isOther(first, one)).map(wordingWords) : [],
    state,
  }
}

function medianWords(ms: number, students: number): string {
  return students < 2 ? durationWords(ms) : `${durationWords(ms)}, half took longer`
}

function facilityWords({ state, students, counts, facility }: QuestionReport): string {
  if (state === 'dropped') return 'Dropped, counts for nobody'
  if (state === 'cannot be made') return 'Cannot be made, counts for nobody'
  if (counts.partly === 0) return `${counts.right} of ${students} right`
  return `${counts.right} of ${students} right, ${percentWords(facility ?? 0)} of the points`
}

function optionView(
  { text, right, shown, chosen, share, upper, lower }: OptionChosen,
  size: number | null,
): OptionView {
  const bar = (group: string, part: number | null) => ({
    group,
    share: part ?? 0,
    words: part === null ? '–' : percentWords(part),
  })
  if (size === null)
    return { text, right, bars: [{ group: 'Everybody', share, words: `${chosen} of ${shown}` }] }
  return {
    text,
    right,
    bars: [bar(`Upper group (best ${size})`, upper), bar(`Lower group (weakest ${size})`, lower)],
  }
}

const isOther = (first: Wording, one: Wording): boolean => one.stem !== first.stem || one.kind !== first.kind

function wordingWords({ variant, stem, facility, students }: Wording): string {
  const share =
    facility === null ? 'nobody was asked so' : `${percentWords(facility)} of ${counted(students, 'student')}`
  return `${variant ?? 'A'}: ${stem} (${share})`
}
