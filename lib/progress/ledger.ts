import type { CardId } from '../card/card'
import type { Memory, Review, StudyDay } from '../review/review'
import type { Entry, Settings } from './entry'
import { compareEntries, compareReviews, identityOf, nameOf } from './order'
import type { Day, Remember } from './progress'
import { DEFAULT_SETTINGS, type SettingEntry, settingsOf, supersedes } from './settings'
import type { Snapshot } from './snapshot'

/** What a log comes to, kept up to date entry by entry; any order of the same entries comes to the same. */
export type Ledger = {
  /** False if the entry was known already. */
  add: (entry: Entry) => boolean
  memories: ReadonlyMap<CardId, Memory>
  days: ReadonlyMap<StudyDay, Day>
  aside: () => ReadonlySet<CardId>
  settings: () => Settings
  /** A card's reviews, oldest first, undone ones left out. */
  history: (card: CardId) => readonly Review[]
  /** The entries that made the settings, and the cards set aside, what they are. */
  standing: () => Snapshot['standing']
  entries: () => Entry[]
}

type Kept = {
  remember: Remember
  reviews: Map<CardId, Review[]>
  undone: Set<string>
  others: Map<string, Entry>
  settings: Map<keyof Settings, SettingEntry>
  aside: Map<CardId, Extract<Entry, { entry: 'aside' }>>
  memories: Map<CardId, Memory>
  days: Map<StudyDay, Day>
}

const NEW: Memory = { kind: 'new' }

/** `known` is what a snapshot tells of earlier entries; their reviews are then not at hand. */
export function makeLedger(remember: Remember, known?: Snapshot): Ledger {
  const kept: Kept = {
    remember,
    reviews: new Map(),
    undone: new Set(),
    others: new Map(),
    settings: new Map(),
    aside: new Map(),
    memories: new Map(known?.memories),
    days: new Map(known?.days),
  }
  for (const entry of known?.standing ?? []) addOther(kept, entry)
  return {
    add: (entry) => (entry.entry === 'review' ? addReview(kept, entry) : addOther(kept, entry)),
    memories: kept.memories,
    days: kept.days,
    aside: () => new Set([...kept.aside.values()].filter((entry) => entry.aside).map(({ card }) => card)),
    settings: () => (kept.settings.size === 0 ? DEFAULT_SETTINGS : settingsOf(kept.settings.values())),
    history: (card) => effective(kept, card),
    standing: () => [...kept.settings.values(), ...kept.aside.values()],
    entries: () => allEntries(kept),
  }
}

function addReview(kept: Kept, { entry: _, ...review }: Extract<Entry, { entry: 'review' }>): boolean {
  const reviews = kept.reviews.get(review.card)
  if (!reviews) kept.reviews.set(review.card, [review])
  const last = reviews?.at(-1)
  if (reviews && last && last.at >= review.at) return insert(kept, reviews, review)
  reviews?.push(review)
  if (!kept.undone.has(nameOf(review))) count(kept, review)
  return true
}

/** A review that comes late, from another tab or device: everything of its card is reckoned again. */
function insert(kept: Kept, reviews: Review[], review: Review): boolean {
  if (reviews.some((known) => compareReviews(known, review) === 0)) return false
  discount(kept, review.card)
  reviews.push(review)
  reviews.sort(compareReviews)
  for (const one of effective(kept, review.card)) count(kept, one)
  return true
}

function addOther(kept: Kept, entry: Exclude<Entry, { entry: 'review' }>): boolean {
  const identity = identityOf(entry)
  if (kept.others.has(identity)) return false
  kept.others.set(identity, entry)
  switch (entry.entry) {
    case 'undo':
      undo(kept, entry.review)
      return true
    case 'setting':
      if (supersedes(entry, kept.settings.get(entry.setting))) kept.settings.set(entry.setting, entry)
      return true
    case 'aside': {
      const before = kept.aside.get(entry.card)
      if (!before || compareEntries(before, entry) < 0) kept.aside.set(entry.card, entry)
      return true
    }
  }
}

/** An undo may come before the review it undoes. */
function undo(kept: Kept, review: { card: CardId; at: number }): void {
  if (kept.undone.has(nameOf(review))) return
  discount(kept, review.card)
  kept.undone.add(nameOf(review))
  for (const one of effective(kept, review.card)) count(kept, one)
}

function effective(kept: Kept, card: CardId): readonly Review[] {
  const reviews = kept.reviews.get(card) ?? []
  return kept.undone.size === 0 ? reviews : reviews.filter((review) => !kept.undone.has(nameOf(review)))
}

/** Reckons one more review, the newest of its card. */
function count(kept: Kept, review: Review): void {
  const before = kept.memories.get(review.card) ?? NEW
  const after = kept.remember(before, review)
  if (after !== before) kept.memories.set(review.card, after)
  tally(kept.days, review, before.kind === 'new' && after.kind === 'reviewed', 1)
}

/** Takes everything of a card back out. */
function discount(kept: Kept, card: CardId): void {
  let memory = NEW
  for (const review of effective(kept, card)) {
    const after = kept.remember(memory, review)
    tally(kept.days, review, memory.kind === 'new' && after.kind === 'reviewed', -1)
    memory = after
  }
  kept.memories.delete(card)
}

function tally(days: Map<StudyDay, Day>, review: Review, introduces: boolean, by: 1 | -1): void {
  const day = days.get(review.day) ?? { reviews: 0, scheduled: 0, again: 0, introduced: 0, took: 0 }
  const scheduled = review.counts === 'scheduled'
  const next = {
    reviews: day.reviews + by,
    scheduled: day.scheduled + (scheduled ? by : 0),
    again: day.again + (scheduled && review.rating === 1 ? by : 0),
    introduced: day.introduced + (introduces ? by : 0),
    took: day.took + by * review.took,
  }
  if (next.reviews === 0) days.delete(review.day)
  else days.set(review.day, next)
}

function allEntries(kept: Kept): Entry[] {
  const reviews = [...kept.reviews.values()].flat().map((review): Entry => ({ entry: 'review', ...review }))
  return [...reviews, ...kept.others.values()].sort(compareEntries)
}
