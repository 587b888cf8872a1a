import { TRAITS } from '../../question/kinds/all-traits'
import { KINDS, type Kind } from '../../question/question'
import type { Rating, Review } from '../../review/review'
import type { Entry } from '../entry'
import { settingEntry } from '../settings'
import { escapeText, unescapeText } from './escape'
import { finish } from './slices'

const KIND_OF = new Map<string, Kind>(KINDS.map((kind) => [TRAITS[kind].letter, kind]))

const RATINGS = { 1: 'A', 2: 'H', 3: 'G', 4: 'E' } satisfies Record<Rating, string>
const RATING_OF = new Map<string, Rating>([
  ['A', 1],
  ['H', 2],
  ['G', 3],
  ['E', 4],
])

/** Card, kind, time since the row before, rating, interval, scheduled or practice, time taken, range, given instead. */
const REVIEW =
  /^([0-9a-z]{1,6})([A-Z])(-?[0-9a-z]{1,11})([A-Z])([0-9a-z]{0,11})([.~])([0-9a-z]{1,11})([+-]?)(?:=([0-9a-z]{1,6}))?$/

/** Moment and study day of the row before. Rows store the difference. */
type Context = { at: number; day: number }

/**
 * Makes a function that writes entries as rows, each relative to those before. It returns all rows of an entry, with
 * newlines.
 */
export function makeRowWriter(): (entry: Entry) => string {
  const words = new Map<string, number>()
  const context: Context = { at: 0, day: 0 }
  return (entry) => {
    let rows = ''
    const number = (word: string) => {
      const known = words.get(word)
      if (known !== undefined) return base36(known)
      rows += `=${escapeText(word)}\n`
      words.set(word, words.size)
      return base36(words.size - 1)
    }
    if (entry.entry === 'review' && entry.day !== context.day) rows += `day ${entry.day}\n`
    if (entry.entry === 'review') context.day = entry.day
    const row = writeRow(entry, entry.at - context.at, number)
    context.at = entry.at
    return `${rows}${row}\n`
  }
}

/** Writes all entries as rows. */
export function* writingRows(entries: readonly Entry[]): Generator<void, string> {
  const write = makeRowWriter()
  const rows: string[] = []
  for (const entry of entries) {
    rows.push(write(entry))
    if (rows.length % SLICE === 0) yield
  }
  return rows.join('')
}

function writeRow(entry: Entry, since: number, number: (word: string) => string): string {
  switch (entry.entry) {
    case 'review': {
      const asked = `${number(entry.card)}${TRAITS[entry.kind].letter}${base36(since)}`
      const rated = `${RATINGS[entry.rating]}${entry.interval === 0 ? '' : base36(entry.interval)}`
      const took = `${entry.counts === 'scheduled' ? '.' : '~'}${base36(entry.took)}${rangeSign(entry.range)}`
      return `${asked}${rated}${took}${entry.instead === undefined ? '' : `=${number(entry.instead)}`}`
    }
    case 'undo':
      return `undo ${base36(since)} ${number(entry.review.card)} ${base36(entry.at - entry.review.at)}`
    case 'setting':
      return `set ${base36(since)} ${entry.setting} ${JSON.stringify(entry.value)}`
    case 'aside':
      return `${entry.aside ? 'aside' : 'back'} ${base36(since)} ${number(entry.card)}`
    case 'spelling':
      return `${entry.accepted ? 'accept' : 'refuse'} ${base36(since)} ${number(entry.card)} ${number(entry.text)}`
  }
}

function rangeSign(range: Review['range']): '+' | '-' | '' {
  if (range === undefined) return ''
  return range === 'held' ? '+' : '-'
}

/** Longest log that is read. Browsers store 5.2 million characters, so no person's log is longer. */
export const LONGEST_ROWS = 8_000_000

export type ReadRows = Entry[] | { unknown: string }

/** Reads rows. Stops at a line this version does not know, and returns it as `unknown`. */
export const readRows = (body: string): ReadRows => finish(readingRows(body))

/** Does the same as `readRows`, in slices. */
export function* readingRows(body: string): Generator<void, ReadRows> {
  const words: string[] = []
  const context: Context = { at: 0, day: 0 }
  const entries: Entry[] = []
  let sinceYield = 0
  for (let start = 0; start < body.length; ) {
    const newline = body.indexOf('\n', start)
    const end = newline < 0 ? body.length : newline
    const line = body.slice(start, end)
    start = end + 1
    const entry = line.charCodeAt(0) === EQUALS ? readWord(line, words) : readLine(line, words, context)
    if (entry === undefined) return { unknown: line.slice(0, 80) }
    if (typeof entry === 'object') entries.push(entry)
    sinceYield = (sinceYield + 1) % SLICE
    if (sinceYield === 0) yield
  }
  return entries
}

const EQUALS = 61
/** Lines read or written between two yields. */
const SLICE = 2_000

/** A line that was read: an entry, `noted` for one that later lines refer to, or undefined for an unknown one. */
type Read = Entry | 'noted' | undefined

function readWord(line: string, words: string[]): Read {
  const word = unescapeText(line.slice(1))
  if (word === undefined) return undefined
  words.push(word)
  return 'noted'
}

function readLine(line: string, words: string[], context: Context): Read {
  const review = REVIEW.exec(line)
  if (review) return readReview(review, words, context)
  const [directive, since, third, ...rest] = line.split(' ')
  if (directive === 'day') return readDay(since, context)
  const at = context.at + fromBase36(since)
  if (!isMoment(at)) return undefined
  context.at = at
  const word = words[fromBase36(third)]
  switch (directive) {
    case 'undo':
      return word === undefined ? undefined : readUndo(at, word, at - fromBase36(rest[0]))
    case 'set':
      return third === undefined ? undefined : settingEntry(third, readValue(rest.join(' ')), at)
    case 'aside':
    case 'back':
      return word === undefined ? undefined : { entry: 'aside', at, card: word, aside: directive === 'aside' }
    case 'accept':
    case 'refuse':
      return readSpelling(at, word, words[fromBase36(rest[0])], directive === 'accept')
    default:
      return undefined
  }
}

function readReview(parts: RegExpExecArray, words: string[], context: Context): Read {
  const [, word, letter = '', since, rated = '', interval, counts, took, sign, wrong] = parts
  const card = words[fromBase36(word)]
  const kind = KIND_OF.get(letter)
  const rating = RATING_OF.get(rated)
  const at = context.at + fromBase36(since)
  const instead = wrong === undefined ? undefined : words[fromBase36(wrong)]
  const days = interval === '' ? 0 : fromBase36(interval)
  const milliseconds = fromBase36(took)
  if (card === undefined || !kind || !rating || !isMoment(at)) return undefined
  if (wrong !== undefined && instead === undefined) return undefined
  // Eleven digits can exceed a safe integer, which would be written as twelve.
  if (!Number.isSafeInteger(days) || !Number.isSafeInteger(milliseconds)) return undefined
  context.at = at
  return {
    entry: 'review',
    card,
    at,
    day: context.day,
    rating,
    kind,
    counts: counts === '.' ? 'scheduled' : 'practice',
    interval: days,
    took: milliseconds,
    ...(instead === undefined ? {} : { instead }),
    ...(sign ? { range: sign === '+' ? ('held' as const) : ('missed' as const) } : {}),
  }
}

function readSpelling(
  at: number,
  card: string | undefined,
  text: string | undefined,
  accepted: boolean,
): Read {
  return card === undefined || text === undefined
    ? undefined
    : { entry: 'spelling', at, card, text, accepted }
}

function readDay(text: string | undefined, context: Context): Read {
  if (!text || !/^-?\d{1,9}$/.test(text)) return undefined
  context.day = Number(text)
  return 'noted'
}

function readUndo(at: number, card: string, reviewed: number): Read {
  return isMoment(reviewed) ? { entry: 'undo', at, review: { card, at: reviewed } } : undefined
}

function readValue(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const base36 = (whole: number): string => whole.toString(36)

/** Reads a number in base 36; NaN for anything else. */
const fromBase36 = (text: string | undefined): number =>
  text !== undefined && /^-?[0-9a-z]{1,11}$/.test(text) ? Number.parseInt(text, 36) : Number.NaN

/** True if a `Date` can represent the moment. */
export const isMoment = (at: number): boolean => Number.isInteger(at) && Math.abs(at) <= 8.64e15
