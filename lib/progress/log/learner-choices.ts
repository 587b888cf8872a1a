import type { CardId } from '../../card/card'
import type { Entry } from '../entry'
import type { Progress } from '../progress'
import { type SettingEntry, settingsOf, supersedes } from '../settings'

export type AsideEntry = Extract<Entry, { entry: 'aside' }>
export type SpellingEntry = Extract<Entry, { entry: 'spelling' }>
/** An entry that replaces earlier ones about the same thing. */
export type LearnerChoice = SettingEntry | AsideEntry | SpellingEntry

/** The entries that count: the latest for each setting, each card set aside and each spelling of a card. */
export type LearnerChoicesSum = { settings: SettingEntry[]; asides: AsideEntry[]; spellings: SpellingEntry[] }

export type LearnerChoices = {
  /** Adds entries in any order, and ignores those that are not choices. */
  takeIn(entries: readonly Entry[]): void
  known(): Pick<Progress, 'settings' | 'aside' | 'spellings'>
  sum(): LearnerChoicesSum
  /** Returns the latest entry about the same thing. */
  lastChange(entry: LearnerChoice): LearnerChoice | undefined
}

/** Keeps what the learner chose, starting from nothing or from a snapshot's sum. */
export function keepLearnerChoices(start?: LearnerChoicesSum): LearnerChoices {
  const settings = new Map(start?.settings.map((entry) => [entry.setting, entry]))
  const asides = new Map(start?.asides.map((entry) => [entry.card, entry]))
  const spellings = new Map(start?.spellings.map((entry) => [subjectOf(entry), entry]))
  let known = knownNow()

  function knownNow(): Pick<Progress, 'settings' | 'aside' | 'spellings'> {
    return {
      settings: settingsOf(settings.values()),
      aside: asideOf(asides.values()),
      spellings: spellingsOf(spellings.values()),
    }
  }

  function takeOne(entry: LearnerChoice): void {
    if (entry.entry === 'setting' && supersedes(entry, settings.get(entry.setting)))
      settings.set(entry.setting, entry)
    if (entry.entry === 'aside' && isLater(entry, asides.get(entry.card), entry.aside))
      asides.set(entry.card, entry)
    if (entry.entry === 'spelling' && isLater(entry, spellings.get(subjectOf(entry)), entry.accepted))
      spellings.set(subjectOf(entry), entry)
  }

  return {
    takeIn: (entries) => {
      const chosen = entries.filter(isChoice)
      chosen.forEach(takeOne)
      if (chosen.length > 0) known = knownNow()
    },
    known: () => known,
    sum: () => ({
      settings: [...settings.values()],
      asides: [...asides.values()],
      spellings: [...spellings.values()],
    }),
    lastChange: (entry) => {
      if (entry.entry === 'setting') return settings.get(entry.setting)
      return entry.entry === 'aside' ? asides.get(entry.card) : spellings.get(subjectOf(entry))
    },
  }
}

export const isChoice = (entry: Entry): entry is LearnerChoice =>
  entry.entry === 'setting' || entry.entry === 'aside' || entry.entry === 'spelling'

const subjectOf = ({ card, text }: SpellingEntry): string => JSON.stringify([card, text])

/**
 * True if an entry replaces the one before. At the same moment, `onTie` decides: setting aside wins over taking back,
 * and accepting over refusing.
 */
function isLater(entry: LearnerChoice, before: LearnerChoice | undefined, onTie: boolean): boolean {
  if (before === undefined || entry.at !== before.at) return before === undefined || entry.at > before.at
  return onTie
}

function asideOf(asides: Iterable<AsideEntry>): ReadonlySet<CardId> {
  return new Set([...asides].filter(({ aside }) => aside).map(({ card }) => card))
}

/** Returns each card's accepted spellings, oldest first; those of the same moment in alphabetical order. */
function spellingsOf(entries: Iterable<SpellingEntry>): ReadonlyMap<CardId, readonly string[]> {
  const accepted = [...entries].filter((entry) => entry.accepted)
  accepted.sort((a, b) => a.at - b.at || (a.text < b.text ? -1 : 1))
  const spellings = new Map<CardId, string[]>()
  for (const { card, text } of accepted) {
    const texts = spellings.get(card)
    if (texts) texts.push(text)
    else spellings.set(card, [text])
  }
  return spellings
}
