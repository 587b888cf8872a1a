import type { CardId } from '@/lib/card/card'
import type { PackIndex } from '@/lib/card/pack-index'
import type { Verdict } from '@/lib/question/question'
import { keyWords } from '@/lib/question/tell/words'
import { reviewsOf } from '@/lib/study/reviews-of'
import { zone } from '../_platform/clock'
import { append, wholeProgress } from './learner'

/** An answer to the first question. `at` in milliseconds since 1970, `took` milliseconds from the page's start. */
export type FirstAnswer = { card: CardId; text: string; at: number; took: number }

/** What became of it: days until the card is due, and whether the browser could store it. */
export type Kept = { interval: number; written: boolean }

/** Where `before-paint.js` leaves the answer, for a page that is left before this script has come. */
const LEFT = 'annals:first-answer'

/** Writes the answer into the log, once: a card with a memory is not a newcomer's any more. */
export function recordFirstAnswer(answer: FirstAnswer, verdict: Verdict): Kept | undefined {
  const { card, text, at, took } = answer
  takeLeft()
  const progress = wholeProgress().store.progress()
  if (progress.memories.has(card)) return undefined
  const judged = { card, at, took, verdict, kind: 'choice', answer: { kind: 'choice', text } } as const
  const [{ review }] = reviewsOf({ learner: progress, zone: zone() }, judged)
  const { written } = append({ entry: 'review', ...review })
  return { interval: review.interval, written }
}

/** Writes what a page before this one left, if it left an answer; Study calls it before it makes its queue. */
export function recordLeftAnswer(index: PackIndex): void {
  const left = takeLeft()
  const card = left && index.card.get(left.card)
  if (!card) return
  const right = card.keys.some((key) => keyWords(index, card, key) === left.text)
  const verdict: Verdict = right
    ? { worth: 'right', reason: '' }
    : { worth: 'wrong', reason: '', instead: left.text }
  recordFirstAnswer(left, verdict)
}

function takeLeft(): FirstAnswer | undefined {
  try {
    const [card, text, at, took] = (sessionStorage.getItem(LEFT) ?? '').split('\n')
    sessionStorage.removeItem(LEFT)
    if (!card || !text || !(Number(at) > 0)) return undefined
    return { card, text, at: Number(at), took: Math.max(0, Number(took) || 0) }
  } catch {
    return undefined
  }
}
