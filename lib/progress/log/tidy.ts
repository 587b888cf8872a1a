import type { StudyDay } from '../../review/review'
import { DAY } from '../../review/study-day'
import type { Entry } from '../entry'
import { settingEntry } from '../settings'
import { isMoment } from './rows'

/** Most characters of an answer given instead. It is only for the list of mix-ups. */
const LONGEST_INSTEAD = 200
/** Most characters of a spelling; longer texts are not answers. */
const LONGEST_SPELLING = 200
/** Most days between a study day and its moment. */
const FAR = 1_000

/**
 * Normalizes an entry before it is stored: whole milliseconds and days, settings within their ranges. Undefined for an
 * entry that makes no sense (no moment, no card).
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
 * True for moments within 126,000 years. The difference between two of them is an exact number, as rows need, and there
 * is room for later choices.
 */
const isNear = (at: number): boolean => isMoment(at) && Math.abs(at) <= 4e15

/**
 * Replaces a study day only if nobody can have studied on it, since no calendar reaches that far. Other days stay as
 * they are, because an entry is identified by all its content, and another device has the original.
 */
function near(day: StudyDay, at: number): StudyDay {
  const there = Math.floor(at / DAY)
  return Math.min(Math.max(day, there - FAR), there + FAR)
}

function whole(amount: number): number {
  return Number.isFinite(amount) ? Math.min(Math.max(0, Math.round(amount)), Number.MAX_SAFE_INTEGER) : 0
}
