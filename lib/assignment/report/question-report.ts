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

/** How often an option was chosen by students who saw it: shares from 0 to 1. */
export type OptionChosen = {
  text: string
  right: boolean
  /** Students who saw it, and students who chose it. */
  shown: number
  chosen: number
  share: number
  /** Shares in the stronger and the weaker group; null without groups, or if nobody in the group saw the option. */
  upper: number | null
  lower: number | null
}

/** A written text or a given order, and how many students gave it. */
export type WrittenAnswer = { text: string; worth: Verdict['worth']; times: number }

/** The same question as worded in another variant. */
export type Wording = {
  variant: Variant | null
  kind: Kind
  stem: string
  key: string
  /** Students who got this wording, and the mean of their points; null for none. */
  students: number
  facility: number | null
}

/** What the counting submissions say about the questions in one place, which all ask for the same card. */
export type QuestionReport = {
  /** Counts from 0. */
  place: number
  card: CardId
  /** Tells if the question counts, was dropped by the teacher, or cannot be made from this version of the facts. */
  state: 'counts' | 'dropped' | 'cannot be made'
  students: number
  /** Answers by worth. */
  counts: Record<Verdict['worth'], number>
  /** Mean of the points, 0 to 1; null without students. */
  facility: number | null
  /** From −1 to 1. */
  discrimination: Figure
  /** Share of students who left it unanswered, 0 to 1. */
  unanswered: number | null
  /** Median milliseconds on the screen, over students who saw it. */
  medianMs: number | null
  options: OptionChosen[]
  /** Most frequent first. */
  written: WrittenAnswer[]
  wordings: Wording[]
}

/** Nobody reads more different texts than this. */
const MOST_WRITTEN = 60

export type Table = {
  variants: readonly MadeVariant[]
  /** Submissions that count, one per student. */
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

/** One student's answer, with the question as that student saw it; `i` is the student's index in the groups. */
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
