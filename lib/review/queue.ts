import type { Card, CardId } from '../card/card'
import { chanceOf, shuffle } from '../question/chance'
import { NEW } from './replay'
import type { Memory, StudyDay } from './review'
import { DAY } from './study-day'

export type QueueInput = {
  /** Every card that may be asked. New cards come in this order, with the topics taking turns. */
  cards: readonly Pick<Card, 'id' | 'fact' | 'topic' | 'sensitive'>[]
  memories: ReadonlyMap<CardId, Memory>
  settings: { newPerDay: number; sensitive: boolean }
  today: StudyDay
  /** Milliseconds since 1970; tells which overdue cards are remembered best. */
  now: number
  /** Cards with any review on this study day. */
  answeredToday: ReadonlySet<CardId>
  setAside: ReadonlySet<CardId>
  seed: string
}

/** Today's due and new cards. No two belong to one fact. */
export type Queue = { due: CardId[]; fresh: CardId[] }

type Asked = Pick<Card, 'id' | 'fact'>
type Waiting = Asked & { due: StudyDay; forgetting: number }

/**
 * Chooses today's cards. Due ones come by due day, shuffled within a day; if more are overdue than come due on an
 * ordinary day, the best remembered come first, since most of those can still be saved. A card waits until tomorrow if
 * another card of its fact is asked today.
 */
export function queue(input: QueueInput): Queue {
  const { waiting, fresh } = sortOut(input)
  const { introduced, ordinary } = tally(input)
  const overdue = waiting.reduce((sum, { due }) => sum + (due < input.today ? 1 : 0), 0)
  const ordered =
    overdue > ordinary
      ? waiting.sort((a, b) => a.forgetting - b.forgetting)
      : shuffle(chanceOf(input.seed), waiting).sort((a, b) => a.due - b.due)
  const met = new Set<string>()
  const places = Math.max(0, input.settings.newPerDay - introduced)
  return { due: withoutSiblings(ordered, met), fresh: withoutSiblings(fresh, met, places) }
}

/** Separates due from new cards, without unwanted ones and those buried for today. */
function sortOut({ cards, memories, settings, today, now, answeredToday, setAside }: QueueInput) {
  const answered = answeredOf(cards, answeredToday)
  const waiting: Waiting[] = []
  const rounds: Asked[][] = []
  const places = new Map<string, number>()
  for (const { id, fact, topic, sensitive } of cards) {
    if (sensitive && !settings.sensitive) continue
    const round = places.get(topic) ?? 0
    places.set(topic, round + 1)
    if (setAside.has(id)) continue
    const sibling = answered.get(fact)
    if (sibling !== undefined && sibling !== id) continue
    const memory = memories.get(id) ?? NEW
    if (memory.kind === 'new') push(rounds, round, { id, fact })
    else if (memory.due <= today)
      waiting.push({ id, fact, due: memory.due, forgetting: forgetting(memory, now) })
  }
  return { waiting, fresh: rounds.flat() }
}

/** Leaves holes for rounds without new cards; `flat` skips them. */
function push(rounds: Asked[][], round: number, card: Asked): void {
  const cards = rounds[round]
  if (cards) cards.push(card)
  else rounds[round] = [card]
}

/** Maps each fact to its card answered today, or to '' (no card's id) if several were. */
function answeredOf(cards: readonly Asked[], answeredToday: ReadonlySet<CardId>): Map<string, CardId> {
  const answered = new Map<string, CardId>()
  if (answeredToday.size === 0) return answered
  for (const { id, fact } of cards) {
    if (answeredToday.has(id)) answered.set(fact, (answered.get(fact) ?? id) === id ? id : '')
  }
  return answered
}

/** Retrievability depends only on elapsed time over stability, so sorting needs no power function. */
function forgetting(memory: Extract<Memory, { kind: 'reviewed' }>, now: number): number {
  return Math.max(0, now - memory.at) / DAY / memory.stability
}

/** Counts new cards introduced today, and estimates how many come due on an ordinary day: each once per interval. */
function tally({ memories, today }: QueueInput): { introduced: number; ordinary: number } {
  let introduced = 0
  let ordinary = 0
  for (const memory of memories.values()) {
    if (memory.kind === 'new') continue
    if (memory.reviews === 1 && memory.day === today) introduced += 1
    ordinary += 1 / Math.max(1, memory.due - memory.day)
  }
  return { introduced, ordinary }
}

function withoutSiblings(
  cards: readonly Asked[],
  met: Set<string>,
  limit = Number.POSITIVE_INFINITY,
): CardId[] {
  const first: CardId[] = []
  for (const { id, fact } of cards) {
    if (first.length >= limit) break
    if (met.has(fact)) continue
    met.add(fact)
    first.push(id)
  }
  return first
}

/** Merges both lists, spreading the new cards evenly among the due ones. */
export function interleave({ due, fresh }: Queue): CardId[] {
  const order: CardId[] = []
  let taken = 0
  due.forEach((card, i) => {
    order.push(card)
    const until = Math.floor(((i + 1) * fresh.length) / due.length)
    order.push(...fresh.slice(taken, until))
    taken = until
  })
  return [...order, ...fresh.slice(taken)]
}
