import type { PackIndex } from '../card/pack-index'
import type { NamedQuestion } from '../question/draw'
import type { Question } from '../question/question'
import { remakeQuestion } from '../question/remake'
import type { Submission, Variant } from './assignment'
import { questionsSum } from './questions-sum'
import { assignmentOf, type Quiz } from './quiz'

/** A variant with its questions made again; undefined for those this pack cannot make. */
export type MadeVariant = { variant: Variant | null; sum: string; questions: (Question | undefined)[] }

export function makeVariants(index: PackIndex, quiz: Quiz): MadeVariant[] {
  return quiz.variants.map((_, i) => {
    const { variant, questions } = assignmentOf(quiz, i)
    return {
      variant,
      sum: questionsSum(questions),
      questions: questions.map((named) => remakeQuestion(index, named)),
    }
  })
}

/** Returns the places, from 0, whose question this pack cannot make in one of the variants; nobody can be asked it. */
export function lostPlaces(
  index: PackIndex,
  variants: readonly (readonly NamedQuestion[])[],
): ReadonlySet<number> {
  const lost = variants.flatMap((questions) =>
    questions.flatMap((named, place) => (remakeQuestion(index, named) ? [] : place)),
  )
  return new Set(lost)
}

/** Finds the variant with exactly these questions; if two are alike, the one that the submission names. */
export function variantOf(variants: readonly MadeVariant[], submission: Submission): MadeVariant | undefined {
  const fitting = variants.filter(({ sum }) => sum === submission.questions)
  return fitting.find(({ variant }) => variant === submission.variant) ?? fitting[0]
}
