import type { PackIndex } from '@/lib/card/pack-index'
import type { Settings } from '@/lib/progress/entry'
import type { Progress } from '@/lib/progress/progress'
import { TRAITS } from '@/lib/question/kinds/all-traits'
import { explain } from '@/lib/question/tell/explain'
import { isLeech } from '@/lib/review/leech'
import type { Recorded } from '@/lib/review/record'
import { NEW } from '@/lib/review/replay'
import type { Memory, Rating, Review } from '@/lib/review/review'
import { progress as progressOf, type Sitting, summary } from '@/lib/review/sitting'
import type {
  Answered,
  AskedFact,
  FinishView,
  QuestionView,
  RatingChoice,
  Recalled,
  SittingProgress,
} from '../_components/question/view'
import type { Desk } from './desk'
import { inDays, lastingWords } from './when'

/** What can come after a sitting, or instead of one that has no cards; `nothing` says so. */
export type After = Pick<FinishView, 'next' | 'waiting' | 'moreNew'> & { nothing: string }

const FOUR: { rating: Rating; label: string; recalled: Recalled }[] = [
  { rating: 1, label: 'Again', recalled: 'forgot' },
  { rating: 2, label: 'Hard', recalled: 'hard' },
  { rating: 3, label: 'Good', recalled: 'got it' },
  { rating: 4, label: 'Easy', recalled: 'easy' },
]
const TWO: typeof FOUR = [
  { rating: 1, label: 'Forgot', recalled: 'forgot' },
  { rating: 3, label: 'Got it', recalled: 'got it' },
]

/** The question on the desk, and what was told. */
export function questionView(
  index: PackIndex,
  desk: Desk,
  { settings, ranges }: Pick<Progress, 'settings' | 'ranges'>,
): QuestionView | undefined {
  const { question, sitting, turned } = desk
  if (!question) return undefined
  const topic = index.pack.topics.find(({ id }) => id === index.card.get(question.card)?.topic)
  const view: QuestionView = {
    screen: 'question',
    progress: sittingProgress(desk),
    id: `${question.seed} ${sitting.answered - (sitting.phase === 'told' ? 1 : 0)}`,
    topic: topic?.title ?? '',
    question,
    ratings: turned ? ratings(settings.buttons, turned) : [],
  }
  if (TRAITS[question.kind].writes === 'estimated' && desk.told) view.ranges = ranges
  if (desk.unanswered !== undefined) view.unanswered = desk.unanswered
  const answered = answeredView(index, desk)
  if (answered) view.answered = answered
  const last = sitting.last?.review
  if (!answered && last && TRAITS[last.kind].evidence === 'self-rated' && last.counts === 'scheduled')
    view.before = backWords(last, NEW)
  return view
}

function answeredView(index: PackIndex, { question, told, turned, sitting }: Desk): Answered | undefined {
  if (!question) return undefined
  if (!told) {
    const explanation = () => explain(index, question, { worth: 'unanswered', reason: '' })
    return turned ? { step: 'turned', explanation: explanation() } : undefined
  }
  const { verdict, recorded, options, answer } = told
  return {
    step: 'judged',
    ...(answer ? { answer } : {}),
    verdict,
    explanation: explain(index, question, verdict),
    rating: recorded.review.rating,
    back: isOwed(sitting)
      ? 'Once more in a few minutes, on its own.'
      : backWords(recorded.review, told.memory),
    overrule: ratingsThatCount(options),
    leech: recorded.review.rating === 1 && isLeech(recorded.memory),
    ...(sitting.last?.spelling === undefined ? {} : { spelling: sitting.last.spelling }),
  }
}

/** Whether the card just answered is on its way back, to be asked what it was not asked yet. */
function isOwed({ turn, returning }: Sitting): boolean {
  return returning.some(({ card, as }) => as === 'owed' && card === turn?.card)
}

/** The four, or none where a card was answered today already and no rating would move it. */
function ratingsThatCount(options: Record<Rating, Recorded>): RatingChoice[] {
  const move = Object.values(options).some(({ review }) => review.counts === 'scheduled')
  return move ? FOUR.map((one) => choice(one, options)) : []
}

function ratings(buttons: Settings['buttons'], options: Record<Rating, Recorded>): RatingChoice[] {
  return (buttons === 2 ? TWO : FOUR).map((one) => choice(one, options))
}

function choice(one: Omit<RatingChoice, 'back'>, options: Record<Rating, Recorded>): RatingChoice {
  const { counts, interval } = options[one.rating].review
  return { ...one, back: counts === 'practice' ? 'no change' : inDays(interval) }
}

/** "Back in 3 days."; a missed card comes back in the same sitting too. */
function backWords(review: Review, before: Memory): string {
  const { rating, counts, interval, day } = review
  if (counts === 'scheduled') {
    return rating === 1 ? `Again in a few minutes, then ${inDays(interval)}.` : `Back ${inDays(interval)}.`
  }
  if (rating === 1) return 'Again in a few minutes.'
  if (before.kind === 'new') return 'As practice: the card stays new.'
  return `As practice: the card is back ${inDays(Math.max(0, before.due - day))}, as before.`
}

export function sittingProgress({ sitting }: Desk): SittingProgress {
  const { done, left } = progressOf(sitting)
  return { done, total: done + left, canUndo: sitting.before !== undefined }
}

/** What the sitting came to, and what can come after it. */
export function finishView(index: PackIndex, desk: Desk, after: After): FinishView {
  const { sitting } = desk
  const sum = summary(sitting)
  const missed = new Set(sum.missed)
  const asked = sum.right.length + sum.missed.length
  return {
    screen: 'finish',
    mode: sitting.mode,
    progress: sittingProgress(desk),
    summary:
      asked === 0
        ? 'Nothing was asked.'
        : `${countWords(sum.right.length, asked)} ${lastingWords(sum.minutes)}`,
    learned: sum.learned.filter((card) => !missed.has(card)).flatMap((card) => factOfCard(index, card)),
    missed: sum.missed.flatMap((card) => factOfCard(index, card)),
    next: after.next,
    waiting: after.waiting,
    moreNew: after.moreNew,
  }
}

function countWords(right: number, asked: number): string {
  if (right === asked) return asked === 1 ? 'The one card right at first.' : `All ${asked} right at first.`
  return `${right} of ${asked} right at first.`
}

function factOfCard(index: PackIndex, card: string): AskedFact[] {
  const fact = index.facts.get(index.card.get(card)?.fact ?? '')
  return fact ? [{ card, text: fact.text }] : []
}
