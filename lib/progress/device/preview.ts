import type { Entry, Settings } from '../entry'
import { identityOf, nameOf } from '../log/entry-order'
import { keepLearnerChoices } from '../log/learner-choices'
import { isAhead } from './ahead'

/** A setting that would change. */
export type SettingChange = {
  [S in keyof Settings]: { setting: S; from: Settings[S]; to: Settings[S] }
}[keyof Settings]

/** What adding entries to a log would change. */
export type Preview = {
  /** How many entries are new, and how many the log already has. */
  added: number
  known: number
  /**
   * Of the new reviews: how many, for how many cards, and the first and the last moment, in milliseconds since 1970.
   */
  reviews: { count: number; cards: number; first: number; last: number } | undefined
  /** How many of the new reviews are more than a day ahead of now. */
  ahead: number
  /** How many reviews in the log would be undone. */
  takenBack: number
  settings: SettingChange[]
  /** How many cards would be set aside, and how many would be asked again. */
  setAside: number
  askedAgain: number
  /** How many of the learner's own spellings would be added, and how many removed. */
  spellings: { come: number; go: number }
}

/**
 * Works out what adding `incoming` to `known` would change: nothing, if `added` is 0. `now` is in milliseconds since
 * 1970.
 */
export function previewMerge(known: readonly Entry[], incoming: readonly Entry[], now: number): Preview {
  const there = new Set(known.map(identityOf))
  const fresh = new Map<string, Entry>()
  for (const entry of incoming) {
    const identity = identityOf(entry)
    if (!there.has(identity)) fresh.set(identity, entry)
  }
  const added = [...fresh.values()]
  return {
    added: added.length,
    known: new Set(incoming.map(identityOf)).size - added.length,
    ...reviewsOf(known, added, now),
    ...choicesOf(known, added),
  }
}

function reviewsOf(known: readonly Entry[], added: readonly Entry[], now: number) {
  const undone = undoneBy(added)
  const before = undoneBy(known)
  const reviews = added.flatMap((entry) => (entry.entry === 'review' ? [entry] : []))
  const takenBack = known.filter(
    (entry) => entry.entry === 'review' && undone.has(nameOf(entry)) && !before.has(nameOf(entry)),
  )
  const moments = reviews.map(({ at }) => at)
  const first = moments.reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY)
  const last = moments.reduce((most, at) => Math.max(most, at), Number.NEGATIVE_INFINITY)
  const cards = new Set(reviews.map(({ card }) => card)).size
  return {
    reviews: reviews.length === 0 ? undefined : { count: reviews.length, cards, first, last },
    ahead: moments.filter((at) => isAhead(at, now)).length,
    takenBack: takenBack.length,
  }
}

function undoneBy(entries: readonly Entry[]): Set<string> {
  return new Set(entries.flatMap((entry) => (entry.entry === 'undo' ? [nameOf(entry.review)] : [])))
}

/** Compares the choices before and after, by the same rule as the log: the latest entry about a thing counts. */
function choicesOf(known: readonly Entry[], added: readonly Entry[]) {
  const choices = keepLearnerChoices()
  choices.takeIn(known)
  const before = choices.known()
  choices.takeIn(added)
  const after = choices.known()
  const spellings = (of: typeof before) =>
    new Set([...of.spellings].flatMap(([card, texts]) => texts.map((text) => JSON.stringify([card, text]))))
  return {
    settings: changedSettings(before.settings, after.settings),
    setAside: [...after.aside].filter((card) => !before.aside.has(card)).length,
    askedAgain: [...before.aside].filter((card) => !after.aside.has(card)).length,
    spellings: {
      come: countNew(spellings(before), spellings(after)),
      go: countNew(spellings(after), spellings(before)),
    },
  }
}

function countNew(before: ReadonlySet<string>, after: ReadonlySet<string>): number {
  return [...after].filter((one) => !before.has(one)).length
}

function changedSettings(from: Settings, to: Settings): SettingChange[] {
  const changes: (SettingChange | undefined)[] = [
    changeOf('newPerDay', from, to),
    changeOf('retention', from, to),
    changeOf('dayTurn', from, to),
    changeOf('buttons', from, to),
    changeOf('sensitive', from, to),
    changeOf('theme', from, to),
    changeOf('pinned', from, to),
    changeOf('excluded', from, to),
  ]
  return changes.filter((change) => change !== undefined)
}

function changeOf<S extends keyof Settings>(setting: S, from: Settings, to: Settings) {
  const same = JSON.stringify(from[setting]) === JSON.stringify(to[setting])
  return same ? undefined : { setting, from: from[setting], to: to[setting] }
}
