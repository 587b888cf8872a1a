import type { Card, CardId } from '@/lib/card/card'
import type { PackIndex } from '@/lib/card/pack-index'
import type { Progress } from '@/lib/progress/progress'
import { askQuestion, askSideBySide } from '@/lib/question/ask'
import { LAST_RESORT, SIDE_BY_SIDE } from '@/lib/question/kinds/all-traits'
import { cardOfMixUp } from '@/lib/question/mix-up'
import type { Kind, Question } from '@/lib/question/question'
import type { Memory, Review } from '@/lib/review/review'
import { answers, type Sitting } from '@/lib/review/sitting'

/** What putting a question needs of the world. */
export type Posing = {
  index: PackIndex
  progress: () => Progress
  /** A card's reviews, undone ones left out. */
  history: (card: CardId) => readonly Review[]
  /** The kinds to try, the best first; `must` if the answer has to count. */
  kindsOf: (card: Card, memory: Memory, seed: string, must: boolean) => Iterable<Kind>
}

/** A question over several cards is made anew so often, until it asks none that may not be asked. */
const TRIES = 8
/** Two cards that were taken for each other so often are shown side by side. */
const OFTEN = 2

/**
 * The question of the card whose turn it is: side by side with a card that it is often mixed up with, else in the
 * first of the kinds whose question may be asked in this sitting.
 */
export function poseQuestion(
  posing: Posing,
  sitting: Sitting,
  card: Card,
  memory: Memory,
  kinds?: readonly Kind[],
): Question {
  const seed = `${sitting.seed} ${sitting.answered}`
  const must = sitting.turn?.as !== 'first'
  const beside = must || kinds ? undefined : besideMixedUp(posing, sitting, card, seed)
  if (beside) return beside
  for (const kind of kinds ?? posing.kindsOf(card, memory, seed, must)) {
    const question = askAmongKnown(posing, sitting, card, kind, seed)
    if (question) return question
  }
  return askQuestion(posing.index, card, LAST_RESORT, seed)
}

function askAmongKnown(posing: Posing, sitting: Sitting, card: Card, kind: Kind, seed: string) {
  const { index, progress } = posing
  const mixedUp = mixedUpWith(progress(), card.id)
  for (let i = 0; i < TRIES; i++) {
    const question = askQuestion(index, card, kind, i === 0 ? seed : `${seed} ${i}`, mixedUp)
    if (mayBeAsked(posing, sitting, question)) return question
  }
  return undefined
}

/** What was given instead of the card's key, most often first. */
function mixedUpWith({ mixedUp }: Progress, card: CardId): string[] {
  const given = [...(mixedUp.get(card) ?? [])]
  return given.sort(([, a], [, b]) => b - a).map(([instead]) => instead)
}

/**
 * Whether the other cards of a question may be asked too: none was set aside, and in Study all are known already and
 * none is of a fact that has a turn of its own.
 */
function mayBeAsked({ index, progress }: Posing, sitting: Sitting, { others = [] }: Question): boolean {
  const { aside, memories } = progress()
  if (others.some((card) => aside.has(card))) return false
  if (sitting.mode === 'practice') return true
  return others.every(
    (card) => memories.get(card)?.kind === 'reviewed' && !meetsSibling(index, sitting, card),
  )
}

/** Whether another card of its fact has a turn in the sitting. */
export function meetsSibling(index: PackIndex, { cards, returning }: Sitting, card: CardId): boolean {
  const fact = index.card.get(card)?.fact
  const isSibling = (other: CardId) => other !== card && index.card.get(other)?.fact === fact
  return cards.some(isSibling) || returning.some((coming) => isSibling(coming.card))
}

/**
 * The card side by side with one that it was mixed up with twice or more: in Study, once in a sitting, and not again
 * after it was known so, until the two are mixed up once more.
 */
function besideMixedUp(posing: Posing, sitting: Sitting, card: Card, seed: string): Question | undefined {
  const { index, progress } = posing
  if (sitting.mode === 'practice' || progress().settings.excluded.includes(SIDE_BY_SIDE)) return undefined
  for (const [id, times] of pairsOf(index, progress()).get(card.id) ?? []) {
    const other = index.card.get(id)
    if (!other || times < OFTEN || haveMet(sitting, card.id, id) || isSettled(posing, card, other)) continue
    const question = askSideBySide(index, [card, other], seed)
    if (question && mayBeAsked(posing, sitting, question)) return question
  }
  return undefined
}

function haveMet(sitting: Sitting, ...pair: CardId[]): boolean {
  return answers(sitting).some(({ card, review }) => review.kind === SIDE_BY_SIDE && pair.includes(card))
}

/** Whether one of the two was known among rows to match since they were last mixed up. */
function isSettled({ index, history }: Posing, a: Card, b: Card): boolean {
  const reviews = [...history(a.id), ...history(b.id)]
  const mixedUp = (review: Review) => {
    const [asked, other] = review.card === a.id ? [a, b] : [b, a]
    return review.instead !== undefined && cardOfMixUp(index, asked, review.instead)?.id === other.id
  }
  const last = reviews.filter(mixedUp).reduce((latest, { at }) => Math.max(latest, at), 0)
  return reviews.some(({ kind, rating, at }) => kind === SIDE_BY_SIDE && rating > 1 && at > last)
}

type Pairs = ReadonlyMap<CardId, ReadonlyMap<CardId, number>>

const pairs = new WeakMap<Progress['mixedUp'], Pairs>()

/** How often each card was mixed up with each other, in either direction. */
function pairsOf(index: PackIndex, { mixedUp }: Progress): Pairs {
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
