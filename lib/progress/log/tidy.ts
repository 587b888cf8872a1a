import type { StudyDay } from '../../review/review'
import { DAY } from '../../review/study-day'
import type { Entry } from '../entry'
import { settingEntry } from '../settings'
import { isMoment } from './rows'

/** An answer given instead is kept to so many characters; it is for the list of confusions, not an essay. */
const LONGEST_INSTEAD = 200
/** The same for a spelling; a longer text is no answer. */
const LONGEST_SPELLING = 200
/** Days that a study day may lie from its moment. */
const FAR = 1_000

/**
 * The entry as it is kept: whole milliseconds and days, settings within their ranges. Undefined for one that makes no
 * sense (no moment, no card), which is not kept.
 */
export function tidy(entry: Entry): Entry | undefined {
  const at = Math.round(entry.at)
  if (!isNear(at)) return undefined
  switch (entry.entry) {
    case 'review': {
      const { day, interval, took, instead, ...rest } = entry
      if (entry.card === '' || !Number.isSafeInteger(day)) return undefined
      const kept = { ...rest, at, day: near(day, at), interval: whole(interval), took: whole(took) }
      return instead === undefined ? kept : { ...kept, instead: instead.slice(0, LONGEST_INSTEAD) }
    }
    case 'undo':
      return isNear(entry.review.at) ? { ...entry, at } : undefined
    case 'setting':
      return settingEntry(entry.setting, entry.value, at)
    case 'aside':
      return { ...entry, at }
    case 'spelling':
      return isSpelling(entry) ? { ...entry, at } : undefined
  }
}

function isSpelling({ card, text }: { card: string; text: string }): boolean {
  return card !== '' && text.trim() !== '' && text.length <= LONGEST_SPELLING
}

/**
 * Moments within 126,000 years: numbers say exactly how far two of them are from each other, as rows do, and a choice
 * can still be made after them.
 */
const isNear = (at: number): boolean => isMoment(at) && Math.abs(at) <= 4e15

/**
 * A study day is its moment's, give or take one. Only what nobody can have studied on is changed, since no calendar
 * reaches there: a line is known by all it says, and another device has it as it came.
 */
function near(day: StudyDay, at: number): StudyDay {
  const there = Math.floor(at / DAY)
  return Math.min(Math.max(day, there - FAR), there + FAR)
}

function whole(amount: number): number {
  return Number.isFinite(amount) ? Math.min(Math.max(0, Math.round(amount)), Number.MAX_SAFE_INTEGER) : 0
}
