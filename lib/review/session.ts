import type { CardId } from '../card/card'
import { below, chanceOf } from '../question/chance'
import type { Verdict } from '../question/question'
import type { Review, StudyDay } from './review'

/**
 * A card's turn: its first; again, as practice, after a miss in this session; or owed, after a right answer to a
 * question that moves no schedule, when it must still be asked in one that does.
 */
export type Turn = { card: CardId; as: 'first' | 'again' | 'owed' }

/** Result of an answer. */
export type Answering = {
  worth: Verdict['worth']
  review: Review
  /** The card was new until this answer. */
  fresh: boolean
  /** Reviews of other cards that the question asked and the learner missed. */
  missed: readonly Review[]
  /** The card is new or due and was known, but the answer moved nothing: it still has to be asked. */
  owes: boolean
  /** The text the learner wrote, if they themselves declared it right. */
  spelling?: string
}

/** An answered turn. */
export type Done = Turn & Answering

/** A card that will come back, and how many other cards come before it. */
type Return = Turn & { after: number }

/** One session, as an immutable value. `before` is the state before the last answer, so undo returns to it. */
export type Session = {
  mode: 'study' | 'practice'
  seed: string
  /** `asking` waits for an answer, `told` shows the feedback, `finished` has no more questions. */
  phase: 'asking' | 'told' | 'finished'
  turn?: Turn
  /** When the question was first shown, in milliseconds since 1970. */
  shown?: number
  /** Cards at the start of the session, and how many have had their turn. */
  cards: readonly CardId[]
  taken: number
  returning: readonly Return[]
  /** Cards answered in another tab, or set aside. */
  gone: readonly CardId[]
  /** The last answer, and the number of answers. */
  last?: Done
  answered: number
  before?: Session
}

export type SessionEvent =
  | { type: 'show'; at: number }
  /** `back` are the missed cards that may be asked again in this session. */
  | { type: 'answer'; told: Answering; back: readonly CardId[] }
  /** Moves from feedback to the next card. */
  | { type: 'next' }
  | { type: 'undo' }
  /** Stops asking these cards (and their siblings, if the caller includes them). */
  | { type: 'elsewhere'; cards: readonly CardId[] }
  /** The learner ended the session. */
  | { type: 'stop' }

/** Starts a session over these cards in this order. The seed decides when missed cards come back. */
export function beginSession(cards: readonly CardId[], mode: Session['mode'], seed: string): Session {
  const start = { mode, seed, cards: [...new Set(cards)], taken: 0, returning: [], gone: [], answered: 0 }
  return advance({ ...start, phase: 'asking' })
}

/**
 * Returns the next state. An event that does not fit the phase (no question to answer, nothing to undo) changes
 * nothing.
 */
export function stepSession(session: Session, event: SessionEvent): Session {
  switch (event.type) {
    case 'show':
      return session.phase === 'asking' ? { ...session, shown: event.at } : session
    case 'answer':
      return answered(session, event)
    case 'next':
      return session.phase === 'told' ? advance(session) : session
    case 'undo':
      return undone(session)
    case 'elsewhere':
      return without(session, event.cards)
    case 'stop':
      return finished(session)
  }
}

type AnswerEvent = Extract<SessionEvent, { type: 'answer' }>

function answered(s: Session, { told, back }: AnswerEvent): Session {
  if (s.phase !== 'asking' || !s.turn || told.worth === 'unanswered') return s
  const last: Done = { ...s.turn, ...told }
  const turns = [...ownReturn(s, last), ...back.filter((card) => !isAhead(s, card)).map(again)]
  const coming = turns.map((turn) => ({ ...turn, after: comeBackAfter(s, turn.card) }))
  return {
    ...s,
    phase: 'told',
    last,
    answered: s.answered + 1,
    returning: [...s.returning, ...coming],
    before: s,
  }
}

const again = (card: CardId): Turn => ({ card, as: 'again' })

function ownReturn({ mode }: Session, { card, as, review, owes }: Done): Turn[] {
  if (review.rating === 1) return [again(card)]
  return owes && as === 'first' && mode === 'study' ? [{ card, as: 'owed' }] : []
}

function isAhead({ cards, taken, returning, turn }: Session, card: CardId): boolean {
  return (
    card === turn?.card || cards.includes(card, taken) || returning.some((coming) => coming.card === card)
  )
}

/** Returns three to six cards: long enough to forget the answer, short enough for the same session. */
function comeBackAfter(s: Session, card: CardId): number {
  return 3 + below(chanceOf(`${s.seed}\n${card}\n${s.answered}`), 4)
}

function undone(s: Session): Session {
  if (!s.before) return s
  const before = { ...s.before, gone: s.gone }
  return before.turn && s.gone.includes(before.turn.card) ? advance(before) : before
}

function without(s: Session, cards: readonly CardId[]): Session {
  const gone = [...new Set([...s.gone, ...cards])]
  const next = { ...s, gone }
  return s.phase === 'asking' && s.turn && gone.includes(s.turn.card) ? advance(next) : next
}

/**
 * Moves to the next card: a returning one whose time has come, else the next in the queue, else the soonest to return.
 */
function advance(s: Session): Session {
  const gone = new Set(s.gone)
  const returning = s.returning.filter(({ card }) => !gone.has(card))
  const waiting = returning.reduce<Return | undefined>((a, b) => (a && a.after <= b.after ? a : b), undefined)
  let taken = s.taken
  while (taken < s.cards.length && gone.has(s.cards[taken] ?? '')) taken++
  const card = s.cards[taken]
  if (waiting && (waiting.after <= 0 || card === undefined)) {
    return ask({ ...s, taken }, { card: waiting.card, as: waiting.as }, pass(returning, waiting))
  }
  if (card === undefined) return finished({ ...s, taken, returning })
  return ask({ ...s, taken: taken + 1 }, { card, as: 'first' }, pass(returning))
}

/** Counts one card as passed: all others wait for one fewer. */
function pass(returning: readonly Return[], taken?: Return): Return[] {
  return returning.filter((one) => one !== taken).map((one) => ({ ...one, after: one.after - 1 }))
}

function ask({ shown: _, ...s }: Session, turn: Turn, returning: Return[]): Session {
  return { ...s, phase: 'asking', turn, returning }
}

function finished({ shown: _, turn: __, ...s }: Session): Session {
  return { ...s, phase: 'finished' }
}

/** Counts turns answered and turns left, the current one included. */
export function progress(s: Session): { done: number; left: number } {
  const gone = new Set(s.gone)
  const ahead = s.cards.slice(s.taken).filter((card) => !gone.has(card)).length
  const returning = s.returning.filter(({ card }) => !gone.has(card)).length
  return { done: s.answered, left: ahead + returning + (s.phase === 'asking' ? 1 : 0) }
}

/** Returns every answer of the session that was not undone, oldest first. */
export function answers(s: Session): Done[] {
  const done: Done[] = []
  for (let state: Session | undefined = s; state; state = state.before) {
    if (state.last && state.last !== done.at(-1)) done.push(state.last)
  }
  return done.reverse()
}

/** Result of a session. No card is both right and missed. */
export type Summary = {
  /** Answers given; returning cards count each time. */
  answered: number
  /** Cards right when first asked, or, if owed, when asked again. */
  right: CardId[]
  /** Cards that were new and were answered right in this session, missed before or not. */
  learned: CardId[]
  /** Cards missed when first asked, even as one of several. */
  missed: CardId[]
  /** Total time from showing each question to its answer. */
  minutes: number
  /** First study day on which a card of this session is due again. */
  nextDue?: StudyDay
}

/** Sums up the session so far; shown when it finishes. */
export function summary(s: Session): Summary {
  const done = answers(s)
  const first = firstOutcomes(done)
  const reviews = done.flatMap(({ review, missed }) => [review, ...missed])
  const scheduled = reviews.filter(({ counts }) => counts === 'scheduled')
  const sum: Summary = {
    answered: done.length,
    right: [...first].filter(([, { right }]) => right).map(([card]) => card),
    learned: learnedIn(done),
    missed: [...first].filter(([, { right }]) => !right).map(([card]) => card),
    minutes: reviews.reduce((ms, { took }) => ms + took, 0) / 60_000,
  }
  if (scheduled.length > 0) sum.nextDue = Math.min(...scheduled.map(({ day, interval }) => day + interval))
  return sum
}

/** Records how each card did when first asked. An owed card is decided by its owed turn. */
function firstOutcomes(done: readonly Done[]): Map<CardId, { right: boolean; open: boolean }> {
  const first = new Map<CardId, { right: boolean; open: boolean }>()
  const note = (card: CardId, right: boolean, open = false) => {
    if (first.get(card)?.open !== false) first.set(card, { right, open })
  }
  for (const { card, review, missed, owes } of done) {
    note(card, review.rating > 1, owes)
    for (const other of missed) note(other.card, false)
  }
  return first
}

/** Returns cards whose first review that counts was in this session, and that were known then or later. */
function learnedIn(done: readonly Done[]): CardId[] {
  const fresh = done.filter((one) => one.fresh && one.review.counts === 'scheduled').map(({ card }) => card)
  const known = new Set(done.filter(({ review }) => review.rating > 1).map(({ card }) => card))
  return [...new Set(fresh)].filter((card) => known.has(card))
}
