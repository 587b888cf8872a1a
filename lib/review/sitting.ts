import type { CardId } from '../card/card'
import { below, chanceOf } from '../question/chance'
import type { Verdict } from '../question/question'
import type { Review, StudyDay } from './review'

/** A card's turn; `again` if it was missed in this sitting and is asked once more, as practice. */
export type Turn = { card: CardId; again: boolean }

/** An answered turn. `fresh` if the card was new until this answer. */
export type Done = Turn & { fresh: boolean; worth: Verdict['worth']; review: Review }

/** A missed card on its way back, and how many other cards come before it. */
type Return = { card: CardId; after: number }

/** One sitting: an immutable value. `before` is the state the last answer was given in, so undoing is going back. */
export type Sitting = {
  mode: 'study' | 'practice'
  seed: string
  /** `asking` waits for an answer, `told` shows the feedback, `finished` has nothing left to ask. */
  phase: 'asking' | 'told' | 'finished'
  turn?: Turn
  /** When the question came to be seen, in milliseconds since 1970. */
  shown?: number
  /** The cards as the sitting began, and how many of them have had their turn. */
  cards: readonly CardId[]
  taken: number
  returning: readonly Return[]
  /** Cards answered in another tab, or set aside. */
  gone: readonly CardId[]
  /** The last answer, and how many there were. */
  last?: Done
  answered: number
  before?: Sitting
}

export type SittingEvent =
  | { type: 'show'; at: number }
  | { type: 'answer'; worth: Verdict['worth']; review: Review; fresh: boolean }
  /** From feedback to the next card. */
  | { type: 'next' }
  | { type: 'undo' }
  /** These cards (and their siblings, if the caller says so) are not to be asked any more. */
  | { type: 'elsewhere'; cards: readonly CardId[] }
  /** The learner ends the sitting. */
  | { type: 'stop' }

/** A sitting over these cards, in this order. The seed settles when missed cards come back. */
export function begin(cards: readonly CardId[], mode: Sitting['mode'], seed: string): Sitting {
  const start = { mode, seed, cards: [...new Set(cards)], taken: 0, returning: [], gone: [], answered: 0 }
  return advance({ ...start, phase: 'asking' })
}

/** The next state. An event that does not fit the phase (an answer to nothing, undo at the start) changes nothing. */
export function sit(sitting: Sitting, event: SittingEvent): Sitting {
  switch (event.type) {
    case 'show':
      return sitting.phase === 'asking' ? { ...sitting, shown: event.at } : sitting
    case 'answer':
      return answered(sitting, event)
    case 'next':
      return sitting.phase === 'told' ? advance(sitting) : sitting
    case 'undo':
      return undone(sitting)
    case 'elsewhere':
      return without(sitting, event.cards)
    case 'stop':
      return finished(sitting)
  }
}

type AnswerEvent = Extract<SittingEvent, { type: 'answer' }>

function answered(s: Sitting, { worth, review, fresh }: AnswerEvent): Sitting {
  if (s.phase !== 'asking' || !s.turn || worth === 'unanswered') return s
  const last: Done = { ...s.turn, fresh, worth, review }
  const after = comeBackAfter(s, s.turn.card)
  const returning = review.rating === 1 ? [...s.returning, { card: s.turn.card, after }] : s.returning
  return { ...s, phase: 'told', last, answered: s.answered + 1, returning, before: s }
}

/** Three to six other cards later: long enough to have left the mind, soon enough for the same sitting. */
function comeBackAfter(s: Sitting, card: CardId): number {
  return 3 + below(chanceOf(`${s.seed}\n${card}\n${s.answered}`), 4)
}

function undone(s: Sitting): Sitting {
  if (!s.before) return s
  const before = { ...s.before, gone: s.gone }
  return before.turn && s.gone.includes(before.turn.card) ? advance(before) : before
}

function without(s: Sitting, cards: readonly CardId[]): Sitting {
  const gone = [...new Set([...s.gone, ...cards])]
  const next = { ...s, gone }
  return s.phase === 'asking' && s.turn && gone.includes(s.turn.card) ? advance(next) : next
}

/** On to the next card: a missed one whose time has come, else the next of the queue, else who waits least. */
function advance(s: Sitting): Sitting {
  const gone = new Set(s.gone)
  const returning = s.returning.filter(({ card }) => !gone.has(card))
  const waiting = returning.reduce<Return | undefined>((a, b) => (a && a.after <= b.after ? a : b), undefined)
  let taken = s.taken
  while (taken < s.cards.length && gone.has(s.cards[taken] ?? '')) taken++
  const card = s.cards[taken]
  if (waiting && (waiting.after <= 0 || card === undefined)) {
    return ask({ ...s, taken }, { card: waiting.card, again: true }, pass(returning, waiting))
  }
  if (card === undefined) return finished({ ...s, taken, returning })
  return ask({ ...s, taken: taken + 1 }, { card, again: false }, pass(returning))
}

/** One card passes: everyone else waits one card less. */
function pass(returning: readonly Return[], taken?: Return): Return[] {
  return returning.filter((one) => one !== taken).map(({ card, after }) => ({ card, after: after - 1 }))
}

function ask({ shown: _, ...s }: Sitting, turn: Turn, returning: Return[]): Sitting {
  return { ...s, phase: 'asking', turn, returning }
}

function finished({ shown: _, turn: __, ...s }: Sitting): Sitting {
  return { ...s, phase: 'finished' }
}

/** How far the sitting is: turns answered, and turns still to come (the present one included). */
export function progress(s: Sitting): { done: number; left: number } {
  const gone = new Set(s.gone)
  const ahead = s.cards.slice(s.taken).filter((card) => !gone.has(card)).length
  const returning = s.returning.filter(({ card }) => !gone.has(card)).length
  return { done: s.answered, left: ahead + returning + (s.phase === 'asking' ? 1 : 0) }
}

/** Every answer of the sitting that was not undone, the first first. */
export function answers(s: Sitting): Done[] {
  const done: Done[] = []
  for (let state: Sitting | undefined = s; state; state = state.before) {
    if (state.last && state.last !== done.at(-1)) done.push(state.last)
  }
  return done.reverse()
}

/** What a sitting came to. */
export type Summary = {
  /** Answers given, returning cards counted each time. */
  answered: number
  /** Cards right when first asked. */
  right: CardId[]
  /** Cards that were new and are known now: answered right in this sitting, missed before or not. */
  learned: CardId[]
  /** Cards missed when first asked. */
  missed: CardId[]
  /** Time from each question's showing to its answer, added up. */
  minutes: number
  /** The first study day on which a card of this sitting is due again. */
  nextDue?: StudyDay
}

/** What the sitting came to so far; said at its finish. */
export function summary(s: Sitting): Summary {
  const done = answers(s)
  const first = done.filter(({ again }) => !again)
  const fresh = new Set(done.filter((one) => one.fresh).map(({ card }) => card))
  const known = new Set(done.filter(({ review }) => review.rating > 1).map(({ card }) => card))
  const scheduled = done.filter(({ review }) => review.counts === 'scheduled').map(({ review }) => review)
  const sum: Summary = {
    answered: done.length,
    right: first.filter(({ review }) => review.rating > 1).map(({ card }) => card),
    learned: [...fresh].filter((card) => known.has(card)),
    missed: first.filter(({ review }) => review.rating === 1).map(({ card }) => card),
    minutes: done.reduce((ms, { review }) => ms + review.took, 0) / 60_000,
  }
  if (scheduled.length > 0) sum.nextDue = Math.min(...scheduled.map(({ day, interval }) => day + interval))
  return sum
}
