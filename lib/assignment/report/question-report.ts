import type { CardId } from '../../card/card'
import { group } from '../../card/group'
import type { Kind, Question, Verdict } from '../../question/question'
import { keyOf, taskOf } from '../../question/tell/answer-words'
import type { Variant } from '../assignment'
import type { MadeVariant } from '../variants'
import type { JudgedAnswer } from './judged'
import type { JudgedSubmission } from './judged-submission'
import { optionsChosen, optionsOffered } from './options-chosen'
import { discrimination, type Figure, type Groups, mean, median, sum } from './statistics'

/** How often an option was chosen by those to whom it was shown: shares from 0 to 1. */
export type OptionChosen = {
  text: string
  right: boolean
  /** Students who saw it, and who chose it. */
  shown: number
  chosen: number
  share: number
  /** In the better and the weaker part of the class; null without groups, or where nobody of it saw the option. */
  upper: number | null
  lower: number | null
}

/** A text that was written, or an order that was given, and by how many. */
export type WrittenAnswer = { text: string; worth: Verdict['worth']; times: number }

/** The same question as another variant words it. */
export type Wording = {
  variant: Variant | null
  kind: Kind
  stem: string
  key: string
  /** Students who were asked so, and the mean of their points; null for none. */
  students: number
  facility: number | null
}

/** What the counting submissions say about the questions in one place, which ask for the same card. */
export type QuestionReport = {
  /** From 0. */
  place: number
  card: CardId
  /** Whether it counts, was dropped by the teacher, or cannot be made from this version of the facts. */
  state: 'counts' | 'dropped' | 'cannot be made'
  students: number
  /** How many answers are worth what. */
  counts: Record<Verdict['worth'], number>
  /** The mean of the points, 0 to 1; null without students. */
  facility: number | null
  /** From −1 to 1. */
  discrimination: Figure
  /** Share of the students who left it, 0 to 1. */
  unanswered: number | null
  /** Milliseconds on the screen, of those on whose screen it was. */
  medianMs: number | null
  options: OptionChosen[]
  /** Those given most often first. */
  written: WrittenAnswer[]
  wordings: Wording[]
}

/** More different texts than this are read by nobody. */
const MOST_WRITTEN = 60

export type Table = {
  variants: readonly MadeVariant[]
  /** The submissions that count, one for each student. */
  submissions: readonly JudgedSubmission[]
  groups: Groups | null
}

export function reportQuestion(
  { variants, submissions, groups }: Table,
  { place, card, state }: Pick<QuestionReport, 'place' | 'card' | 'state'>,
): QuestionReport {
  const asked = submissions.flatMap((submission, i) => askedOf(variants, submission, place, i))
  const points = asked.map(({ answer }) => answer.points)
  const rest = submissions.map((one, i) => one.points - (state === 'counts' ? (points[i] ?? 0) : 0))
  const times = asked.flatMap(({ answer: { ms } }) => (ms > 0 ? ms : []))
  const counts = { right: 0, partly: 0, wrong: 0, unanswered: 0 }
  for (const { answer } of asked) counts[answer.worth] += 1
  return {
    place,
    card,
    state,
    students: asked.length,
    counts,
    facility: mean(points),
    discrimination: discrimination(points, rest),
    unanswered: asked.length === 0 ? null : counts.unanswered / asked.length,
    medianMs: median(times),
    options: optionsOf(asked, groups),
    written: writtenOf(asked),
    wordings: variants.flatMap((variant) => wordingOf(variant, place, asked)),
  }
}

/** One student's answer, with the question as that student had it; `i` is the student's place in the groups. */
type Asked = { answer: JudgedAnswer; variant: MadeVariant; question: Question | undefined; i: number }

function askedOf(variants: readonly MadeVariant[], one: JudgedSubmission, place: number, i: number): Asked[] {
  const variant = variants.find(({ variant }) => variant === one.variant)
  const answer = one.answers[place]
  return variant && answer ? [{ answer, variant, question: variant.questions[place], i }] : []
}

function optionsOf(asked: readonly Asked[], groups: Groups | null): OptionChosen[] {
  const rows = new Map<string, { text: string; right: boolean; shown: number[]; chosen: number[] }>()
  for (const { question, answer, i } of asked) {
    if (!question) continue
    const chosen = new Set(optionsChosen(question, answer.answer))
    for (const { text, right } of optionsOffered(question)) {
      const key = `${right} ${text}`
      const row = rows.get(key) ?? { text, right, shown: [], chosen: [] }
      if (row.shown.at(-1) !== i) row.shown.push(i)
      if (chosen.has(text) && row.chosen.at(-1) !== i) row.chosen.push(i)
      rows.set(key, row)
    }
  }
  return [...rows.values()].map(({ text, right, shown, chosen }) => ({
    text,
    right,
    shown: shown.length,
    chosen: chosen.length,
    share: chosen.length / shown.length,
    upper: weighed(chosen, shown, groups?.upper),
    lower: weighed(chosen, shown, groups?.lower),
  }))
}

function weighed(
  chosen: readonly number[],
  shown: readonly number[],
  weights?: readonly number[],
): number | null {
  const of = (students: readonly number[]): number => sum(students.map((i) => weights?.[i] ?? 0))
  const all = of(shown)
  return all === 0 ? null : of(chosen) / all
}

function writtenOf(asked: readonly Asked[]): WrittenAnswer[] {
  const written = asked.filter(
    ({ question, answer }) => question && answer.given !== '' && optionsOffered(question).length === 0,
  )
  const alike = group(written.map(({ answer }) => [`${answer.worth} ${answer.given}`, answer] as const))
  return [...alike.values()]
    .flatMap((all) => (all[0] ? { text: all[0].given, worth: all[0].worth, times: all.length } : []))
    .sort((a, b) => b.times - a.times || (a.text < b.text ? -1 : 1))
    .slice(0, MOST_WRITTEN)
}

function wordingOf(made: MadeVariant, place: number, asked: readonly Asked[]): Wording[] {
  const question = made.questions[place]
  if (!question) return []
  const points = asked.flatMap(({ variant, answer }) => (variant === made ? answer.points : []))
  return [
    {
      variant: made.variant,
      kind: question.kind,
      stem: taskOf(question),
      key: keyOf(question),
      students: points.length,
      facility: mean(points),
    },
  ]
}
