import type { CardId } from '../card/card'
import type { Review, StudyDay } from '../review/review'
import {
  addDays,
  type CardLog,
  countDays,
  goesOn,
  type Known,
  NO_DAY,
  NO_LOG,
  toldAgain,
  withHistory,
  withReviews,
} from './card-log'
import type { Entry } from './entry'
import { asMap, change, getFrom, type Layers, layersOf } from './layers'
import { compareEntries, compareReviews, identityOf, nameOf } from './order'
import type { Day, Progress, Remember } from './progress'
import { type SettingEntry, settingsOf, supersedes } from './settings'

export type AsideEntry = Extract<Entry, { entry: 'aside' }>
type UndoEntry = Extract<Entry, { entry: 'undo' }>

/** What a log comes to, without the log: all that a snapshot holds. */
export type Sum = {
  cards: [CardId, Known][]
  days: [StudyDay, Day][]
  settings: SettingEntry[]
  asides: AsideEntry[]
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
  known(): Pick<Progress, 'memories' | 'settings' | 'aside' | 'days'>
  history(card: CardId): readonly Review[]
  entries(): Entry[]
  sum(): Sum
  /** The entry that counts for this setting, or for setting this card aside. */
  lastChange(entry: SettingEntry | AsideEntry): SettingEntry | AsideEntry | undefined
}

/** Reviews told between two yields: some milliseconds' worth. */
const SLICE = 500

/** Keeps a log and what it comes to, from nothing or from a snapshot's sum. */
export function keepLog(remember: Remember, start?: Sum): Log {
  const cards = new Map<CardId, CardLog>(
    start?.cards.map(([card, base]) => [card, { base, tail: [], now: base }]),
  )
  const settings = new Map(start?.settings.map((entry) => [entry.setting, entry]))
  const asides = new Map(start?.asides.map((entry) => [entry.card, entry]))
  const undone = new Map(start?.undone.map((review) => [nameOf(review), review]))
  const others = new Map<string, Entry>()
  let settingsNow = settingsOf(settings.values())
  let asideNow = asideOf(asides.values())
  let memories = layersOf<CardId, Known['memory']>(reviewedOnly(start?.cards ?? []))
  let days = layersOf<StudyDay, Day>(start?.days ?? [])

  function* learning(entries: readonly Entry[]): Generator<void, Entry[]> {
    const { reviews, undos, fresh } = sortOut(entries)
    const touched = new Set([...reviews.keys(), ...undos.keys()])
    const counted = new Map<StudyDay, Day>()
    let told = 0
    for (const card of touched) {
      const more = reviews.get(card) ?? []
      tellCard(card, more, undos.get(card) ?? [], counted, fresh)
      told += more.length
      if (told > SLICE) yield
      if (told > SLICE) told = 0
    }
    memories = change(memories, memoriesOf(touched))
    days = change(days, addedTo(days, counted))
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
  function sortOut(entries: readonly Entry[]) {
    const reviews = new Map<CardId, Review[]>()
    const undos = new Map<CardId, UndoEntry[]>()
    const fresh: Entry[] = []
    for (const entry of entries) {
      if (entry.entry === 'review') push(reviews, entry.card, reviewOf(entry))
      else if (isFresh(entry)) fresh.push(entry)
      if (entry.entry === 'undo') push(undos, entry.review.card, entry)
    }
    for (const entry of fresh) takeIn(entry)
    if (fresh.some(({ entry }) => entry === 'setting')) settingsNow = settingsOf(settings.values())
    if (fresh.some(({ entry }) => entry === 'aside')) asideNow = asideOf(asides.values())
    return { reviews, undos, fresh }
  }

  function takeIn(entry: Entry): void {
    if (entry.entry === 'setting' && supersedes(entry, settings.get(entry.setting)))
      settings.set(entry.setting, entry)
    if (entry.entry === 'aside' && isLater(entry, asides.get(entry.card))) asides.set(entry.card, entry)
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
    counted: Map<StudyDay, Day>,
    fresh: Entry[],
  ): void {
    const before = cards.get(card) ?? NO_LOG
    const simple = undos.length === 0 && goesOn(before, more)
    countDays(counted, simple ? { ...before, tail: [] } : before, undone, -1)
    for (const { review } of undos) undone.set(nameOf(review), review)
    const told = withReviews(before, more, undone, remember)
    const after = undos.length === 0 ? told : toldAgain(told, undone, remember)
    countDays(counted, simple ? { ...after, tail: more } : after, undone, 1)
    cards.set(card, after)
    for (const review of newTo(before, after, more)) fresh.push({ entry: 'review', ...review })
  }

  return {
    learning,
    needsHistory: (entries) =>
      entries.some((entry) => {
        if (entry.entry !== 'review' && entry.entry !== 'undo') return false
        const { card, at } = entry.entry === 'undo' ? entry.review : entry
        return at <= (cards.get(card)?.base.last ?? Number.NEGATIVE_INFINITY)
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
    known: () => ({
      memories: asMap(memories),
      days: asMap(days),
      settings: settingsNow,
      aside: asideNow,
    }),
    history: (card) => (cards.get(card)?.tail ?? []).filter((review) => !undone.has(nameOf(review))),
    entries: () => {
      const reviews = [...cards.values()].flatMap(({ tail }) => tail)
      const all: Entry[] = reviews.map((review) => ({ entry: 'review', ...review }))
      return [...all, ...others.values()].sort(compareEntries)
    },
    sum: () => ({
      cards: [...cards].map(([card, { now }]) => [card, now]),
      days: [...asMap(days)],
      settings: [...settings.values()],
      asides: [...asides.values()],
      undone: [...undone.values()].filter(
        ({ card, at }) => !cards.get(card)?.tail.some((review) => review.at === at),
      ),
    }),
    lastChange: (entry) => (entry.entry === 'setting' ? settings.get(entry.setting) : asides.get(entry.card)),
  }
}

function reviewOf({ entry: _, ...review }: Extract<Entry, { entry: 'review' }>): Review {
  return review
}

function asideOf(asides: Iterable<AsideEntry>): ReadonlySet<CardId> {
  return new Set([...asides].filter(({ aside }) => aside).map(({ card }) => card))
}

function reviewedOnly(cards: Sum['cards']) {
  return cards.flatMap(([card, { memory }]) => (memory.kind === 'reviewed' ? [[card, memory] as const] : []))
}

/** Of two at the same moment, setting a card aside counts more than taking it back. */
function isLater(entry: AsideEntry, before: AsideEntry | undefined): boolean {
  if (before === undefined || entry.at !== before.at) return before === undefined || entry.at > before.at
  return entry.aside
}

function addedTo(days: Layers<StudyDay, Day>, counted: Map<StudyDay, Day>): Map<StudyDay, Day | undefined> {
  const added = [...counted].map(([day, more]) => [day, addDays(getFrom(days, day) ?? NO_DAY, more)] as const)
  return new Map(
    added.map(([day, sum]) => [day, sum.reviews === 0 && sum.introduced === 0 ? undefined : sum]),
  )
}

/** Of `more`, what was not in the card's log before. */
function newTo(before: CardLog, after: CardLog, more: Review[]): readonly Review[] {
  if (after.tail.length === before.tail.length + more.length) return more
  return after.tail.filter((review) => !before.tail.some((known) => compareReviews(known, review) === 0))
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
