import type { PackIndex } from '@/lib/card/pack-index'
import type { Settings } from '@/lib/progress/entry'
import type { Progress } from '@/lib/progress/progress'
import { TRAITS } from '@/lib/question/kinds/all-traits'
import { explain } from '@/lib/question/tell/explain'
import { isLeech } from '@/lib/review/leech'
import type { Recorded } from '@/lib/review/record'
import { NEW } from '@/lib/review/replay'
import type { Memory, Rating, Review } from '@/lib/review/review'
import { progress as progressOf, type Session, summary } from '@/lib/review/session'
import type { Answering } from '@/lib/study/answering'
import { inDays, lastingWords } from '@/lib/study/day-words'
import type {
  Answered,
  AskedFact,
  FinishView,
  QuestionView,
  RatingChoice,
  Recalled,
  SessionProgress,
} from '../_question/question-model'

/** What can come after a session, or instead of one without cards; then `nothing` explains why. */
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

/** Builds the view of the current question and its feedback. */
export function questionView(
  index: PackIndex,
  answering: Answering,
  { settings, ranges }: Pick<Progress, 'settings' | 'ranges'>,
): QuestionView | undefined {
  const { question, session, turned } = answering
  if (!question) return undefined
  const topic = index.pack.topics.find(({ id }) => id === index.card.get(question.card)?.topic)
  const view: QuestionView = {
    screen: 'question',
    progress: sessionProgress(answering),
    id: `${question.seed} ${session.answered - (session.phase === 'told' ? 1 : 0)}`,
    topic: topic?.title ?? '',
    question,
    ratings: turned ? ratings(settings.buttons, turned) : [],
  }
  if (TRAITS[question.kind].writes === 'estimated' && answering.told) view.ranges = ranges
  if (answering.unanswered !== undefined) view.unanswered = answering.unanswered
  const answered = answeredView(index, answering)
  if (answered) view.answered = answered
  const last = session.last?.review
  if (!answered && last && TRAITS[last.kind].evidence === 'self-rated' && last.counts === 'scheduled')
    view.before = backWords(last, NEW)
  return view
}

function answeredView(
  index: PackIndex,
  { question, told, turned, session }: Answering,
): Answered | undefined {
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
    back: isOwed(session)
      ? 'Once more in a few minutes, on its own.'
      : backWords(recorded.review, told.memory),
    overrule: ratingsThatCount(options),
    leech: recorded.review.rating === 1 && isLeech(recorded.memory),
    ...(session.last?.spelling === undefined ? {} : { spelling: session.last.spelling }),
  }
}

/** True if the card just answered still has to be asked in a question that counts. */
function isOwed({ turn, returning }: Session): boolean {
  return returning.some(({ card, as }) => as === 'owed' && card === turn?.card)
}

/** Returns the four ratings, or none if the card was already answered today and no rating would move it. */
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

/** Says "Back in 3 days."; a missed card also comes back in the same session. */
function backWords(review: Review, before: Memory): string {
  const { rating, counts, interval, day } = review
  if (counts === 'scheduled') {
    return rating === 1 ? `Again in a few minutes, then ${inDays(interval)}.` : `Back ${inDays(interval)}.`
  }
  if (rating === 1) return 'Again in a few minutes.'
  if (before.kind === 'new') return 'As practice: the card stays new.'
  return `As practice: the card is back ${inDays(Math.max(0, before.due - day))}, as before.`
}

export function sessionProgress({ session }: Answering): SessionProgress {
  const { done, left } = progressOf(session)
  return { done, total: done + left, canUndo: session.before !== undefined }
}

/** Sums up the session and what can come after it. */
export function finishView(index: PackIndex, answering: Answering, after: After): FinishView {
  const { session } = answering
  const sum = summary(session)
  const missed = new Set(sum.missed)
  const asked = sum.right.length + sum.missed.length
  return {
    screen: 'finish',
    mode: session.mode,
    progress: sessionProgress(answering),
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
