import type { Card, CardId } from '../card/card'
import type { PackIndex } from '../card/pack-index'
import { askQuestion, askSideBySide } from '../question/ask'
import { LAST_RESORT, SIDE_BY_SIDE } from '../question/kinds/all-traits'
import { cardOfMixUp } from '../question/mix-up'
import type { Kind, Question } from '../question/question'
import type { Memory, Review } from '../review/review'
import { answers, type Session } from '../review/session'
import type { Learner } from './learner'

/** Everything needed to choose a question. */
export type AskContext = {
  index: PackIndex
  learner: () => Learner
  /** A card's reviews, without undone ones. */
  history: (card: CardId) => readonly Review[]
  /** Kinds to try, best first; `must` if the answer has to count. */
  kindsOf: (card: Card, memory: Memory, seed: string, must: boolean) => Iterable<Kind>
}

/** Times a question over several cards is redrawn, to find one that asks only permitted cards. */
const TRIES = 8
/** Times two cards must be mixed up before they are asked side by side. */
const OFTEN = 2

/**
 * Asks the card whose turn it is: side by side with a card it is often mixed up with, else in the first kind whose
 * question is permitted in this session.
 */
export function nextQuestion(
  context: AskContext,
  session: Session,
  card: Card,
  memory: Memory,
  kinds?: readonly Kind[],
): Question {
  const seed = `${session.seed} ${session.answered}`
  const must = session.turn?.as !== 'first'
  const beside = must || kinds ? undefined : besideMixedUp(context, session, card, seed)
  if (beside) return beside
  for (const kind of kinds ?? context.kindsOf(card, memory, seed, must)) {
    const question = askAmongKnown(context, session, card, kind, seed)
    if (question) return question
  }
  return askQuestion(context.index, card, LAST_RESORT, seed)
}

function askAmongKnown(context: AskContext, session: Session, card: Card, kind: Kind, seed: string) {
  const { index, learner } = context
  const mixedUp = mixedUpWith(learner(), card.id)
  for (let i = 0; i < TRIES; i++) {
    const question = askQuestion(index, card, kind, i === 0 ? seed : `${seed} ${i}`, mixedUp)
    if (mayBeAsked(context, session, question)) return question
  }
  return undefined
}

/** Lists wrong answers to the card, most frequent first. */
function mixedUpWith({ mixedUp }: Learner, card: CardId): string[] {
  const given = [...(mixedUp.get(card) ?? [])]
  return given.sort(([, a], [, b]) => b - a).map(([instead]) => instead)
}

/**
 * True if the question's other cards may be asked too: none is set aside, and in Study all are known and none belongs
 * to a fact with a turn of its own.
 */
function mayBeAsked({ index, learner }: AskContext, session: Session, { others = [] }: Question): boolean {
  const { aside, memories } = learner()
  if (others.some((card) => aside.has(card))) return false
  if (session.mode === 'practice') return true
  return others.every(
    (card) => memories.get(card)?.kind === 'reviewed' && !meetsSibling(index, session, card),
  )
}

/** True if another card of the same fact has a turn in the session. */
export function meetsSibling(index: PackIndex, { cards, returning }: Session, card: CardId): boolean {
  const fact = index.card.get(card)?.fact
  const isSibling = (other: CardId) => other !== card && index.card.get(other)?.fact === fact
  return cards.some(isSibling) || returning.some((coming) => isSibling(coming.card))
}

/**
 * Asks the card side by side with one it was mixed up with twice or more. Only in Study, once per session, and not
 * again after a right answer side by side, until the two are mixed up once more.
 */
function besideMixedUp(
  context: AskContext,
  session: Session,
  card: Card,
  seed: string,
): Question | undefined {
  const { index, learner } = context
  if (session.mode === 'practice' || learner().settings.excluded.includes(SIDE_BY_SIDE)) return undefined
  for (const [id, times] of pairsOf(index, learner()).get(card.id) ?? []) {
    const other = index.card.get(id)
    if (!other || times < OFTEN || haveMet(session, card.id, id) || isSettled(context, card, other)) continue
    const question = askSideBySide(index, [card, other], seed)
    if (question && mayBeAsked(context, session, question)) return question
  }
  return undefined
}

function haveMet(session: Session, ...pair: CardId[]): boolean {
  return answers(session).some(({ card, review }) => review.kind === SIDE_BY_SIDE && pair.includes(card))
}

/** True if one of the two was answered right in a match question since they were last mixed up. */
function isSettled({ index, history }: AskContext, a: Card, b: Card): boolean {
  const reviews = [...history(a.id), ...history(b.id)]
  const mixedUp = (review: Review) => {
    const [asked, other] = review.card === a.id ? [a, b] : [b, a]
    return review.instead !== undefined && cardOfMixUp(index, asked, review.instead)?.id === other.id
  }
  const last = reviews.filter(mixedUp).reduce((latest, { at }) => Math.max(latest, at), 0)
  return reviews.some(({ kind, rating, at }) => kind === SIDE_BY_SIDE && rating > 1 && at > last)
}

type Pairs = ReadonlyMap<CardId, ReadonlyMap<CardId, number>>

const pairs = new WeakMap<Learner['mixedUp'], Pairs>()

/** Counts how often each card was mixed up with each other one, in either direction. */
function pairsOf(index: PackIndex, { mixedUp }: Learner): Pairs {
  const known = pairs.get(mixedUp)
  if (known) return known
  const made = new Map<CardId, Map<CardId, number>>()
  const add = (a: CardId, b: CardId, times: number) => {
    const of = made.get(a) ?? new Map<CardId, number>()
    made.set(a, of.set(b, (of.get(b) ?? 0) + times))
  }
  for (const [id, given] of mixedUp) {
    const card = index.card.get(id)
    for (const [instead, times] of card ? given : []) {
      const other = card && cardOfMixUp(index, card, instead)
      if (!other) continue
      add(id, other.id, times)
      add(other.id, id, times)
    }
  }
  pairs.set(mixedUp, made)
  return made
}
