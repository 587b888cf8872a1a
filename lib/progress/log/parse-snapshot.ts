import type { CardId } from '../../card/card'
import type { StudyDay } from '../../review/review'
import { memoryProblem } from '../../review/scheduler'
import { readFrame } from '../frame'
import type { Day } from '../progress'
import { type SettingEntry, settingEntry } from '../settings'
import { type Known, UNKNOWN } from './card-log'
import { unescapeText } from './escape'
import type { AsideEntry, LearnerChoicesSum, SpellingEntry } from './learner-choices'
import { type Covered, SNAPSHOT_FRAMING, type Snapshot } from './snapshot'
import type { TalliesSum } from './tallies'

/** Reads a stored snapshot; undefined if anything about it differs from what `writeSnapshot` makes. */
export function parseSnapshot(text: string): Snapshot | undefined {
  const frame = readFrame(SNAPSHOT_FRAMING, text)
  if (!frame || frame.damage !== undefined) return undefined
  try {
    return readJson(JSON.parse(frame.body))
  } catch {
    return undefined
  }
}

/** Throws if the value does not fit; the caller then ignores the snapshot. */
function readJson(value: unknown): Snapshot {
  const { model, covers, cards, undone, ...rest } = object(value)
  return {
    model: text(model),
    covers: list(covers).map((row) => readCovered(list(row))),
    sum: {
      cards: list(cards).map((row) => readCard(list(row))),
      tallies: readTallies(rest),
      choices: readChoices(rest),
      undone: list(undone).map((row) => ({ card: word(list(row)[0]), at: number(list(row)[1]) })),
    },
  }
}

function readTallies({ days, instead, mixedUp, ranges }: Record<string, unknown>): TalliesSum {
  const words = list(instead).map(word)
  const [given, held] = list(ranges).map(number)
  if (given === undefined || held === undefined) return unfit('the ranges')
  return {
    days: list(days).map((row) => readDay(list(row).map(number))),
    mixedUp: list(mixedUp).map((row) => readMixedUp(list(row), words)),
    ranges: { given, held },
  }
}

function readMixedUp([card, ...numbers]: unknown[], words: readonly string[]): [CardId, Map<string, number>] {
  const times = new Map<string, number>()
  for (let i = 0; i < numbers.length; i += 2)
    times.set(words[number(numbers[i])] ?? unfit('a word'), number(numbers[i + 1]))
  return [word(card), times]
}

function readChoices({ settings, asides, spellings }: Record<string, unknown>): LearnerChoicesSum {
  return {
    settings: list(settings).map((row) => readSetting(list(row))),
    asides: list(asides).map((row) => readAside(list(row))),
    spellings: list(spellings).map((row) => readSpelling(list(row))),
  }
}

function readCovered([key, length, sum]: unknown[]): Covered {
  return { key: text(key), length: number(length), checksum: text(sum) }
}

function readCard([card, ...numbers]: unknown[]): [CardId, Known] {
  const [last, stability, difficulty, since, day, interval, age, reviews, lapses] = numbers.map(number)
  if (last === undefined) return unfit('a card')
  if (stability === undefined) return [word(card), { ...UNKNOWN, last }]
  const rest = [difficulty, since, day, interval, age, reviews, lapses]
  if (rest.includes(undefined)) return unfit('a card')
  const [hardness = 0, ago = 0, on = 0, wait = 0, old = 0, times = 0, missed = 0] = rest
  const memory = {
    kind: 'reviewed' as const,
    stability,
    difficulty: hardness,
    at: last - ago,
    day: on,
    due: on + wait,
    reviews: times,
    lapses: missed,
  }
  if (memoryProblem(memory)) return unfit('a memory')
  return [word(card), { memory, last, introduced: on - old }]
}

function readDay([day, reviews, scheduled, again, introduced, took]: number[]): [StudyDay, Day] {
  if (day === undefined || reviews === undefined || scheduled === undefined) return unfit('a day')
  if (again === undefined || introduced === undefined || took === undefined) return unfit('a day')
  return [day, { reviews, scheduled, again, introduced, took }]
}

function readSetting([name, at, value]: unknown[]): SettingEntry {
  return settingEntry(text(name), value, number(at)) ?? unfit('a setting')
}

function readAside([card, at, aside]: unknown[]): AsideEntry {
  return { entry: 'aside', card: word(card), at: number(at), aside: aside === true }
}

function readSpelling([card, text, at, accepted]: unknown[]): SpellingEntry {
  return {
    entry: 'spelling',
    card: word(card),
    text: word(text),
    at: number(at),
    accepted: accepted === true,
  }
}

function object(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : unfit('the snapshot')
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : unfit('a list'))
const text = (value: unknown): string => (typeof value === 'string' ? value : unfit('a text'))
const number = (value: unknown): number => (typeof value === 'number' ? value : unfit('a number'))
const word = (value: unknown): string => unescapeText(text(value)) ?? unfit('a word')

function unfit(what: string): never {
  throw new TypeError(`${what} of the snapshot is not as it should be`)
}
