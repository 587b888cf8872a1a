import { type Point, parsePoint } from '../../fact/time'
import { plainDigits } from './plain-digits'

/** Longer answers are not dates. */
const LONGEST = 60
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']
const SEASONS = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
])
const NOISE = new Set([
  'the',
  'of',
  'in',
  'on',
  'by',
  'around',
  'about',
  'circa',
  'ca',
  'c',
  'early',
  'mid',
  'late',
  'st',
  'nd',
  'rd',
  'th',
  'from',
  'since',
  'until',
  'till',
  'during',
  'year',
  'exactly',
  'roughly',
  'approximately',
  'approx',
  'sometime',
  'month',
  'ad',
  'ce',
])

/**
 * Reads a date as people type it: `12 Nov 1944`, `November 12th, 1944`, `12/11/1944` (day first unless that is
 * impossible), `1944-11-12`, `12.XI.1944`, `Nov 1944`, `11/1944`, `summer 1944`, `1944`. Undefined for anything else,
 * including days that do not exist.
 */
export function readDate(text: string): Point | undefined {
  if (text.length > LONGEST) return undefined
  const words = wordsIn(text)
  const season = words.length === 2 ? readSeason(words) : undefined
  if (season) return season
  const named = words.map(monthOf)
  const at = named.findIndex((month) => month !== undefined)
  const month = named[at]
  const numbers = words.filter((_, i) => i !== at)
  if (numbers.length > 3 || numbers.some((word) => !/^\d{1,4}$/.test(word))) return undefined
  return month === undefined ? readFigures(numbers) : readNamed(month, numbers)
}

/** Words that say when something was not, or only before or after which time it was. */
const DENIED =
  /\b(?:not|never|isn['’]?t|wasn['’]?t|before|after|pre|post|prior to|ahead of|(?:earlier|later|sooner|other) than|until after|except)\b/

/** Returns the words that keep a typed date from naming a time: "before" of "before 1944"; undefined for none. */
export function denialIn(text: string): string | undefined {
  return text.length > LONGEST ? undefined : DENIED.exec(text.toLowerCase())?.[0]
}

/** Reads the date beside words like "not" and "before". */
export function readDenied(text: string): Point | undefined {
  if (denialIn(text) === undefined) return undefined
  return readDate(
    text
      .toLowerCase()
      .replace(new RegExp(DENIED, 'g'), ' ')
      .replace(/\bthan\b/g, ' '),
  )
}

/**
 * Says what is missing from a date with a day, a month or a short year; undefined if nothing of that kind is missing.
 */
export function whyNoDate(text: string): string | undefined {
  if (text.length > LONGEST || readDate(text)) return undefined
  const words = wordsIn(text)
  const isShort = (word: string): boolean => /^\d{1,2}$/.test(word)
  const months = words.filter((word) => !isShort(word) && monthOf(word) !== undefined).length
  const numbers = words.filter(isShort).length
  if (months > 1 || numbers === 0 || months + numbers !== words.length || words.length > 3) return undefined
  return words.length === 2 ? 'Add the year, with all four digits.' : 'Write the year with all four digits.'
}

function wordsIn(text: string): string[] {
  const words = plainDigits(text)
    .toLowerCase()
    .match(/\d+|\p{L}+/gu)
  return (words ?? []).filter((word) => !NOISE.has(word))
}

function readSeason(words: string[]): Point | undefined {
  const season = words.map((word) => SEASONS.get(word)).find((number) => number !== undefined)
  const year = words.find((word) => /^\d{4}$/.test(word))
  return season === undefined || year === undefined ? undefined : parsePoint(`${year}-${season}`)
}

function monthOf(word: string): number | undefined {
  const roman = ROMAN.indexOf(word)
  if (roman !== -1) return roman + 1
  if (word.length < 3) return undefined
  const named = MONTHS.findIndex(
    (month) => month.startsWith(word) || (word === 'sept' && month === 'september'),
  )
  return named === -1 ? undefined : named + 1
}

function readNamed(month: number, numbers: string[]): Point | undefined {
  const [first, second, more] = numbers
  if (first === undefined || more !== undefined) return undefined
  if (second === undefined) return first.length === 4 ? calendar(first, month) : undefined
  if (second.length === 4) return calendar(second, month, Number(first))
  return first.length === 4 ? calendar(first, month, Number(second)) : undefined
}

function readFigures(numbers: string[]): Point | undefined {
  const [a, b, c] = numbers
  if (a === undefined) return undefined
  if (b === undefined) return a.length === 4 ? parsePoint(a) : undefined
  if (c === undefined) return readMonthAndYear(a, b)
  if (a.length === 4) return calendar(a, Number(b), Number(c))
  if (c.length !== 4) return undefined
  return calendar(c, Number(b), Number(a)) ?? calendar(c, Number(a), Number(b))
}

function readMonthAndYear(a: string, b: string): Point | undefined {
  if (b.length === 4) return calendar(b, Number(a))
  return a.length === 4 ? calendar(a, Number(b)) : undefined
}

function calendar(year: string, month: number, day?: number): Point | undefined {
  if (month < 1 || month > 12) return undefined
  const two = (number: number): string => String(number).padStart(2, '0')
  return parsePoint(day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`)
}
