import { dayWords } from '../_ui/date-words'
import { counted } from '../_ui/number-words'
import type { Composed } from './quiz-draft'

/** Whether students may hold a link of it: one was made, or something came back. */
export const isOut = ({ draft }: Composed, kept: number): boolean => draft.given !== null || kept > 0

/**
 * The change with the questions, their order and their variants as they were, and what they were chosen by: a submission
 * fits the quiz by these alone (`questionsSum`). The time limits that were given out stay as well, for a submission is
 * measured by them. All else may change under a link that is out.
 */
export function heldFast(before: Composed, after: Composed): Composed {
  const { variants, minutes, extraMinutes: given } = before.quiz
  const added = after.quiz.extraMinutes.filter((one) => !given.includes(one))
  return {
    quiz: { ...after.quiz, variants, minutes, extraMinutes: [...given, ...added].sort((a, b) => a - b) },
    draft: { ...before.draft, given: after.draft.given },
  }
}

/** Since when a quiz is out, and what came back. */
export function outWords(given: number | null, kept: number): string {
  const since =
    given === null ? 'This quiz is out' : `This quiz is out: its link was made on ${dayWords(given)}`
  const back = kept === 0 ? 'No submission is' : `${counted(kept, 'submission')} ${kept === 1 ? 'is' : 'are'}`
  return `${since}. ${back} kept for it${kept === 0 ? ' yet' : ''}.`
}
