import type { StudyDay } from '../../review/review'
import { type Framing, writeFrame } from '../frame'
import type { Day } from '../progress'
import type { Known } from './card-log'
import { escapeText } from './escape'
import type { LearnerChoicesSum } from './learner-choices'
import type { Sum } from './log'
import type { TalliesSum } from './tallies'

/** The beginning of a segment: the number of characters of its rows, and the checksum it had at that length. */
export type Covered = { key: string; length: number; checksum: string }

/**
 * What the covered segments add up to, kept so that a start need not read them again. The log is the truth: a snapshot
 * that does not fit is ignored, and the log is replayed from its beginning.
 */
export type Snapshot = { model: string; covers: Covered[]; sum: Sum }

export const SNAPSHOT_KEY = 'annals:snapshot'
const VERSION = 2

/** Snapshots have no fields; their checksum covers only the JSON. */
export const SNAPSHOT_FRAMING: Framing = { head: /^annals-snapshot 2$/, longest: 100, sums: 'body' }

/** True for a later version's snapshot, which this version leaves alone although it could be made again. */
export function isNewerSnapshot(text: string): boolean {
  const version = /^annals-snapshot (\d{1,6}) /.exec(text.slice(0, 40))?.[1]
  return Number(version ?? 0) > VERSION
}

/** Writes a snapshot as a frame around ASCII JSON. */
export function writeSnapshot({ model, covers, sum }: Snapshot): string {
  const json = JSON.stringify({
    model,
    covers: covers.map(({ key, length, checksum }) => [key, length, checksum]),
    cards: sum.cards.map(([card, known]) => [escapeText(card), ...writeKnown(known)]),
    ...writeTallies(sum.tallies),
    ...writeChoices(sum.choices),
    undone: sum.undone.map(({ card, at }) => [escapeText(card), at]),
  })
  return writeFrame(SNAPSHOT_FRAMING, `annals-snapshot ${VERSION}`, json)
}

/** Writes each answer given instead once, and refers to it by number. */
function writeTallies({ days, mixedUp, ranges }: TalliesSum) {
  const words = new Map<string, number>()
  const number = (word: string): number => {
    const known = words.get(word) ?? words.size
    words.set(word, known)
    return known
  }
  const rows = mixedUp.map(([card, times]) => [
    escapeText(card),
    ...[...times].flatMap(([instead, often]) => [number(instead), often]),
  ])
  return {
    days: days.map(([day, of]) => writeDay(day, of)),
    instead: [...words.keys()].map(escapeText),
    mixedUp: rows,
    ranges: [ranges.given, ranges.held],
  }
}

function writeChoices({ settings, asides, spellings }: LearnerChoicesSum) {
  return {
    settings: settings.map(({ setting, at, value }) => [setting, at, value]),
    asides: asides.map(({ card, at, aside }) => [escapeText(card), at, aside]),
    spellings: spellings.map(({ card, text, at, accepted }) => [
      escapeText(card),
      escapeText(text),
      at,
      accepted,
    ]),
  }
}

/** Writes the memory's moment and days as differences, which are mostly 0 and always short. */
function writeKnown({ memory, last, introduced }: Known): number[] {
  if (memory.kind === 'new') return [last]
  const { stability, difficulty, at, day, due, reviews, lapses } = memory
  return [last, stability, difficulty, last - at, day, due - day, day - (introduced ?? day), reviews, lapses]
}

function writeDay(day: StudyDay, { reviews, scheduled, again, introduced, took }: Day): number[] {
  return [day, reviews, scheduled, again, introduced, took]
}
