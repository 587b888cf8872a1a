import type { CardId } from '../../card/card'
import type { Memory, Review } from '../../review/review'
import type { Entry } from '../entry'
import type { Progress, Remember } from '../progress'
import {
  type CardLog,
  isContinuedBy,
  type Known,
  NO_LOG,
  replayed,
  withHistory,
  withReviews,
} from './card-log'
import { identityOf, inLogOrder, isSameReview, nameOf } from './entry-order'
import { asMap, change, type Layers, layersOf } from './layers'
import { isChoice, keepLearnerChoices, type LearnerChoices, type LearnerChoicesSum } from './learner-choices'
import { type Counted, countLog, keepTallies, nothingCounted, type Tallies, type TalliesSum } from './tallies'

type UndoEntry = Extract<Entry, { entry: 'undo' }>

/** What a log adds up to, without its entries: the content of a snapshot. */
export type Sum = {
  cards: [CardId, Known][]
  tallies: TalliesSum
  choices: LearnerChoicesSum
  /** Reviews that were undone before they were known. A log that is merged later may still contain them. */
  undone: { card: CardId; at: number }[]
}

/** A log and what it adds up to. Only the functions below change it. */
export type Log = {
  readonly remember: Remember
  readonly cards: Map<CardId, CardLog>
  readonly choices: LearnerChoices
  readonly tallies: Tallies
  /** By `nameOf`. */
  readonly undone: Map<string, { card: CardId; at: number }>
  /** Entries that are not reviews, by identity. */
  readonly others: Map<string, Entry>
  memories: Layers<CardId, Memory>
  /** The newest moment; undefined when it has to be computed again. */
  newest: number | undefined
}

/** Reviews applied between two yields, which take some milliseconds. */
const SLICE = 500
/** Entries sorted by card between two yields. */
const SORTED = 5_000

/** Starts a log from nothing, or from a snapshot's sum. */
export function startLog(remember: Remember, start?: Sum): Log {
  const { cards = [], undone = [] } = start ?? {}
  return {
    remember,
    cards: new Map(cards.map(([card, base]) => [card, { base, tail: [], now: base }])),
    choices: keepLearnerChoices(start?.choices),
    tallies: keepTallies(start?.tallies),
    undone: new Map(undone.map((review) => [nameOf(review), review])),
    others: new Map(),
    memories: layersOf(reviewedOnly(cards)),
    newest: undefined,
  }
}

function reviewedOnly(cards: Sum['cards']) {
  return cards.flatMap(([card, { memory }]) => (memory.kind === 'reviewed' ? [[card, memory] as const] : []))
}

/** Adds entries in any order; returns those that are new. Known entries change nothing. */
export function* learning(log: Log, entries: readonly Entry[]): Generator<void, Entry[]> {
  const { reviews, undos, fresh } = yield* sorting(log, entries)
  const touched = new Set([...reviews.keys(), ...undos.keys()])
  const counted = nothingCounted()
  let added = 0
  for (const card of touched) {
    const more = reviews.get(card) ?? []
    for (const review of addReviews(log, card, more, undos.get(card) ?? [], counted))
      fresh.push({ entry: 'review', ...review })
    added += more.length
    if (added > SLICE) yield
    if (added > SLICE) added = 0
  }
  log.memories = change(log.memories, memoriesOf(log, touched))
  log.tallies.add(counted)
  return fresh
}

type Sorted = { reviews: Map<CardId, Review[]>; undos: Map<CardId, UndoEntry[]>; fresh: Entry[] }

/** Sorts out reviews by card and undos, and adds everything else at once. */
function* sorting(log: Log, entries: readonly Entry[]): Generator<void, Sorted> {
  const reviews = new Map<CardId, Review[]>()
  const undos = new Map<CardId, UndoEntry[]>()
  const fresh: Entry[] = []
  for (const [i, entry] of entries.entries()) {
    if (entry.entry === 'review') push(reviews, entry.card, reviewOf(entry))
    else if (addOther(log, entry)) fresh.push(entry)
    if (entry.entry === 'undo') push(undos, entry.review.card, entry)
    if (i % SORTED === SORTED - 1) yield
  }
  log.choices.takeIn(fresh)
  return { reviews, undos, fresh }
}

/** Adds an entry; returns true if it is new. */
function addOther({ others }: Log, entry: Entry): boolean {
  const identity = identityOf(entry)
  if (others.has(identity)) return false
  others.set(identity, entry)
  return true
}

/** Adds a card's reviews; returns the new ones. */
function addReviews(
  log: Log,
  card: CardId,
  more: Review[],
  undos: readonly UndoEntry[],
  counted: Counted,
): readonly Review[] {
  const { cards, undone, remember } = log
  const before = cards.get(card) ?? NO_LOG
  const simple = undos.length === 0 && isContinuedBy(before, more)
  countLog(counted, simple ? { ...before, tail: [] } : before, undone, -1)
  for (const { review } of undos) undone.set(nameOf(review), review)
  const merged = withReviews(before, more, undone, remember)
  const after = undos.length === 0 ? merged : replayed(merged, undone, remember)
  countLog(counted, simple ? { ...after, tail: more } : after, undone, 1)
  cards.set(card, after)
  log.newest = simple && log.newest !== undefined ? Math.max(log.newest, momentOf(after.now)) : undefined
  return newTo(before, after, more)
}

/**
 * Returns those of `more` that were not in the card's log before. Both logs are in order, and `after` contains
 * `before`.
 */
function newTo(before: CardLog, after: CardLog, more: Review[]): readonly Review[] {
  if (after.tail.length === before.tail.length + more.length) return more
  let met = 0
  return after.tail.filter((review) => {
    const known = before.tail[met]
    const isKnown = known !== undefined && isSameReview(known, review)
    if (isKnown) met += 1
    return !isKnown
  })
}

function memoriesOf({ cards }: Log, touched: Iterable<CardId>): Map<CardId, Memory | undefined> {
  return new Map(
    [...touched].map((card) => {
      const memory = cards.get(card)?.now.memory
      return [card, memory?.kind === 'new' ? undefined : memory]
    }),
  )
}

/** True if these entries can be added only after the history behind the snapshot has been read. */
export function needsHistory({ cards, choices }: Log, entries: readonly Entry[]): boolean {
  return entries.some((entry) => {
    if (isChoice(entry)) return entry.at <= (choices.lastChange(entry)?.at ?? LONG_AGO)
    const { card, at } = entry.entry === 'undo' ? entry.review : entry
    return at <= (cards.get(card)?.base.last ?? LONG_AGO)
  })
}

/** Adds the entries behind the snapshot. What they add up to is already known and stays the same. */
export function takeHistory(log: Log, entries: readonly Entry[]): void {
  const { cards, undone } = log
  const reviews = new Map<CardId, Review[]>()
  for (const entry of entries) {
    if (entry.entry === 'review') push(reviews, entry.card, reviewOf(entry))
    else addOther(log, entry)
    if (entry.entry === 'undo') undone.set(nameOf(entry.review), entry.review)
  }
  for (const card of new Set([...cards.keys(), ...reviews.keys()])) {
    cards.set(card, withHistory(cards.get(card) ?? NO_LOG, reviews.get(card) ?? []))
  }
}

/** The part of a learner's progress that the log alone determines. */
export type KnownOfLog = Omit<Progress, 'reviewsOn' | 'introducedOn' | 'problems' | 'unwritten' | 'used'>

export function knownIn({ memories, tallies, choices }: Log): KnownOfLog {
  return { memories: asMap(memories), ...tallies.known(), ...choices.known() }
}

/** Returns a card's reviews, oldest first, without undone ones. */
export function historyIn({ cards, undone }: Log, card: CardId): readonly Review[] {
  return (cards.get(card)?.tail ?? []).filter((review) => !undone.has(nameOf(review)))
}

/** Returns all entries in the order of the log. */
export function entriesIn({ cards, others }: Log): Entry[] {
  const reviews = [...cards.values()].flatMap(({ tail }) => tail)
  const all: Entry[] = reviews.map((review) => ({ entry: 'review', ...review }))
  return inLogOrder([...all, ...others.values()])
}

/** Returns what a snapshot contains. */
export function sumOf({ cards, tallies, choices, undone }: Log): Sum {
  const cardsOfUndone = new Set([...undone.values()].map(({ card }) => card))
  const seen = new Set([...cardsOfUndone].flatMap((card) => cards.get(card)?.tail.map(nameOf) ?? []))
  return {
    // Cards whose reviews are all unknown have only been undone, which `undone` says.
    cards: [...cards].flatMap(([card, { now }]) => (now.last === LONG_AGO ? [] : [[card, now]])),
    tallies: tallies.sum(),
    choices: choices.sum(),
    undone: [...undone.values()].filter((review) => !seen.has(nameOf(review))),
  }
}

/** Returns the moment of the newest review that was not undone; -Infinity without one. */
export function newestIn(log: Log): number {
  log.newest ??= [...log.cards.values()].reduce(
    (latest, { now }) => Math.max(latest, momentOf(now)),
    LONG_AGO,
  )
  return log.newest
}

const LONG_AGO = Number.NEGATIVE_INFINITY

const momentOf = ({ memory }: Known): number => (memory.kind === 'new' ? LONG_AGO : memory.at)

function reviewOf({ entry: _, ...review }: Extract<Entry, { entry: 'review' }>): Review {
  return review
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
