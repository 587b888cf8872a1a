import type { Quiz } from '@/lib/assignment/quiz'
import { icalendar } from '@/lib/format/icalendar'
import { textFor, titleOr } from '../_ui/quiz-words'
import type { Composed } from './quiz-draft'
import type { GivenLink, GiveView, Said } from './teach-model'

const UNLOCK = 'For that, unlock the questions at the head of this page.'

/** State of giving out, beside the quiz itself. */
export type Giving = {
  making: boolean
  links: GivenLink[]
  problem: string | null
  said: Said | null
  /** Why there can be no link; null where there can be one. */
  lost: string | null
}

/** Says whether links of the quiz are out. */
export const isMade = ({ quiz, draft }: Composed, lost: string | null): boolean =>
  quiz.publicKey !== '' && draft.given !== null && lost === null

export function giveView(composed: Composed, giving: Giving): GiveView {
  const { quiz, draft } = composed
  const { links, lost, problem, said } = giving
  return {
    step: stepOf(composed, giving),
    problem: lost === null ? problem : draft.given === null ? lost : `${lost} ${UNLOCK}`,
    links,
    // Who has more time is nobody else's business.
    text: textFor(
      quiz,
      links.filter(({ extra }) => extra === 0),
    ),
    due: quiz.due !== null,
    minutes: quiz.minutes,
    extraMinutes: quiz.extraMinutes,
    said,
  }
}

function stepOf(composed: Composed, { making, lost }: Giving): GiveView['step'] {
  if ((composed.quiz.variants[0]?.length ?? 0) === 0) return 'nothing to give'
  if (lost !== null) return 'cannot be made'
  if (making) return 'making'
  return isMade(composed, lost) ? 'made' : 'not made'
}

/** Returns the quiz's due date as a calendar file, which reminds a day before. */
export function calendarOf(quiz: Quiz, due: number, links: readonly GivenLink[], stamp: number): string {
  return icalendar({
    uid: `${quiz.id}@annals`,
    title: titleOr(quiz.title),
    description: quiz.instructions,
    url: links.length === 1 ? (links[0]?.url ?? '') : '',
    due,
    stamp,
    remind: 24 * 60,
  })
}
