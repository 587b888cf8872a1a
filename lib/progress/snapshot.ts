import type { StudyDay } from '../review/review'
import type { Known } from './card-log'
import { checksum } from './checksum'
import { escapeText } from './escape'
import type { Sum } from './log'
import type { Day } from './progress'

/** A beginning of a segment: so many characters of its rows, with the checksum it had when they were all. */
export type Covered = { key: string; length: number; checksum: string }

/**
 * What the covered segments come to, kept so that a start need not read and tell them again. It is never the truth:
 * whatever does not fit is thrown away, and the log is told from its beginning.
 */
export type Snapshot = { model: string; covers: Covered[]; sum: Sum }

export const SNAPSHOT_KEY = 'annals:snapshot'

/** The text of a snapshot: a header with the checksum of the second line, which is JSON in ASCII. */
export function writeSnapshot({ model, covers, sum }: Snapshot): string {
  const json = JSON.stringify({
    model,
    covers: covers.map(({ key, length, checksum }) => [key, length, checksum]),
    cards: sum.cards.map(([card, known]) => [escapeText(card), ...writeKnown(known)]),
    days: sum.days.map(([day, of]) => writeDay(day, of)),
    settings: sum.settings.map(({ setting, at, value }) => [setting, at, value]),
    asides: sum.asides.map(({ card, at, aside }) => [escapeText(card), at, aside]),
    undone: sum.undone.map(({ card, at }) => [escapeText(card), at]),
  })
  return `annals-snapshot 1 ${json.length} ${checksum(json)}\n${json}`
}

/** The memory's moment and days are written as distances, which are mostly 0 and always short. */
function writeKnown({ memory, last, introduced }: Known): number[] {
  if (memory.kind === 'new') return [last]
  const { stability, difficulty, at, day, due, reviews, lapses } = memory
  return [last, stability, difficulty, last - at, day, due - day, day - (introduced ?? day), reviews, lapses]
}

function writeDay(day: StudyDay, { reviews, scheduled, again, introduced, took }: Day): number[] {
  return [day, reviews, scheduled, again, introduced, took]
}
