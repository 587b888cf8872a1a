import type { CardId } from '../../card/card'
import type { Review } from '../../review/review'
import type { Entry } from '../entry'
import type { Progress, Remember } from '../progress'
import { type CardLog, goesOn, type Known, NO_LOG, toldAgain, withHistory, withReviews } from './card-log'
import { type Choice, type ChoicesSum, isChoice, keepChoices } from './choices'
import { asMap, change, layersOf } from './layers'
import { identityOf, inLogOrder, isSameReview, nameOf } from './order'
import { type Counted, countLog, keepTallies, nothingCounted, type TalliesSum } from './tallies'

type UndoEntry = Extract<Entry, { entry: 'undo' }>

/** What a log comes to, without the log: all that a snapshot holds. */
export type Sum = {
  cards: [CardId, Known][]
  tallies: TalliesSum
  choices: ChoicesSum
  /** Undone before they were known: a log that comes later may still hold them. */
  undone: { card: CardId; at: number }[]
}

export type Log = {
  /** Learns entries in any order, yielding now and then; returns those that are new. Known ones change nothing. */
  learning(entries: readonly Entry[]): Generator<void, Entry[]>
  /** Whether learning these needs the history that a snapshot stands for. */
  needsHistory(entries: readonly Entry[]): boolean
  /** Takes the entries that the snapshot stands for; what is known stays as it is. */
  takeHistory(entries: readonly Entry[]): void
  known(): Omit<Progress, 'reviewsOn' | 'introducedOn' | 'problems' | 'unwritten' | 'used'>
  history(card: CardId): readonly Review[]
  entries(): Entry[]
  sum(): Sum
  /** The entry that counts about the same thing. */
  lastChange(entry: Choice): Choice | undefined
  /** The moment of the newest review that was not undone; -Infinity before the first. */
  newest(): number
}

/** Reviews told between two yields: some milliseconds' worth. */
const SLICE = 500
/** The same for entries that are only put with the others of their card. */
const SORTED = 5_000

/** Keeps a log and what it comes to, from nothing or from a snapshot's sum. */
export function keepLog(remember: Remember, start?: Sum): Log {
  const cards = new Map<CardId, CardLog>(
    start?.cards.map(([card, base]) => [card, { base, tail: [], now: base }]),
  )
  const choices = keepChoices(start?.choices)
  const tallies = keepTallies(start?.tallies)
  const undone = new Map(start?.undone.map((review) => [nameOf(review), review]))
  const others = new Map<string, Entry>()
  /** Undefined after something that may have made it earlier, until it is asked for. */
  let newest: number | undefined
  let memories = layersOf<CardId, Known['memory']>(reviewedOnly(start?.cards ?? []))

  function* learning(entries: readonly Entry[]): Generator<void, Entry[]> {
    const { reviews, undos, fresh } = yield* sortOut(entries)
    const touched = new Set([...reviews.keys(), ...undos.keys()])
    const counted = nothingCounted()
    let told = 0
    for (const card of touched) {
      const more = reviews.get(card) ?? []
      tellCard(card, more, undos.get(card) ?? [], counted, fresh)
      told += more.length
      if (told > SLICE) yield
      if (told > SLICE) told = 0
    }
    memories = change(memories, memoriesOf(touched))
    tallies.add(counted)
    return fresh
  }

  function memoriesOf(touched: Iterable<CardId>): Map<CardId, Known['memory'] | undefined> {
    return new Map(
      [...touched].map((card) => {
        const memory = cards.get(card)?.now.memory
        return [card, memory?.kind === 'new' ? undefined : memory]
      }),
    )
  }

  /** Puts reviews by card and undos aside, and takes in everything else at once. */
  function* sortOut(entries: readonly Entry[]) {
    const reviews = new Map<CardId, Review[]>()
    const undos = new Map<CardId, UndoEntry[]>()
    const fresh: Entry[] = []
    for (const [i, entry] of entries.entries()) {
      if (entry.entry === 'review') push(reviews, entry.card, reviewOf(entry))
      else if (isFresh(entry)) fresh.push(entry)
      if (entry.entry === 'undo') push(undos, entry.review.card, entry)
      if (i % SORTED === SORTED - 1) yield
    }
    choices.takeIn(fresh)
    return { reviews, undos, fresh }
  }

  function isFresh(entry: Entry): boolean {
    const identity = identityOf(entry)
    if (others.has(identity)) return false
    others.set(identity, entry)
    return true
  }

  function tellCard(
    card: CardId,
    more: Review[],
    undos: UndoEntry[],
    counted: Counted,
    fresh: Entry[],
  ): void {
    const before = cards.get(card) ?? NO_LOG
    const simple = undos.length === 0 && goesOn(before, more)
    countLog(counted, simple ? { ...before, tail: [] } : before, undone, -1)
    for (const { review } of undos) undone.set(nameOf(review), review)
    const told = withReviews(before, more, undone, remember)
    const after = undos.length === 0 ? told : toldAgain(told, undone, remember)
    countLog(counted, simple ? { ...after, tail: more } : after, undone, 1)
    cards.set(card, after)
    newest = simple && newest !== undefined ? Math.max(newest, momentOf(after.now)) : undefined
    for (const review of newTo(before, after, more)) fresh.push({ entry: 'review', ...review })
  }

  return {
    learning,
    needsHistory: (entries) =>
      entries.some((entry) => {
        if (isChoice(entry)) return entry.at <= (choices.lastChange(entry)?.at ?? LONG_AGO)
        const { card, at } = entry.entry === 'undo' ? entry.review : entry
        return at <= (cards.get(card)?.base.last ?? LONG_AGO)
      }),
    takeHistory: (entries) => {
      const reviews = new Map<CardId, Review[]>()
      for (const entry of entries) {
        if (entry.entry === 'review') push(reviews, entry.card, reviewOf(entry))
        else isFresh(entry)
        if (entry.entry === 'undo') undone.set(nameOf(entry.review), entry.review)
      }
      for (const card of new Set([...cards.keys(), ...reviews.keys()])) {
        cards.set(card, withHistory(cards.get(card) ?? NO_LOG, reviews.get(card) ?? []))
      }
    },
    known: () => ({ memories: asMap(memories), ...tallies.known(), ...choices.known() }),
    history: (card) => (cards.get(card)?.tail ?? []).filter((review) => !undone.has(nameOf(review))),
    entries: () => {
      const reviews = [...cards.values()].flatMap(({ tail }) => tail)
      const all: Entry[] = reviews.map((review) => ({ entry: 'review', ...review }))
      return inLogOrder([...all, ...others.values()])
    },
    sum: () => {
      const told = new Set(
        [...new Set([...undone.values()].map(({ card }) => card))].flatMap(
          (card) => cards.get(card)?.tail.map(nameOf) ?? [],
        ),
      )
      return {
        // Of a card that was only undone before it came, nothing is known but that.
        cards: [...cards].flatMap(([card, { now }]) => (now.last === LONG_AGO ? [] : [[card, now]])),
        tallies: tallies.sum(),
        choices: choices.sum(),
        undone: [...undone.values()].filter((review) => !told.has(nameOf(review))),
      }
    },
    lastChange: choices.lastChange,
    newest: () => {
      newest ??= [...cards.values()].reduce((latest, { now }) => Math.max(latest, momentOf(now)), LONG_AGO)
      return newest
    },
  }
}

const LONG_AGO = Number.NEGATIVE_INFINITY

const momentOf = ({ memory }: Known): number => (memory.kind === 'new' ? LONG_AGO : memory.at)

function reviewOf({ entry: _, ...review }: Extract<Entry, { entry: 'review' }>): Review {
  return review
}

function reviewedOnly(cards: Sum['cards']) {
  return cards.flatMap(([card, { memory }]) => (memory.kind === 'reviewed' ? [[card, memory] as const] : []))
}

/** Of `more`, what was not in the card's log before. Both logs are in order, and the later has all of the earlier. */
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

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
