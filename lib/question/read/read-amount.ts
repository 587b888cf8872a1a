import { plainDigits } from './plain-digits'
import { boundWords, readBound } from './read-bound'
import { formatRange, isNumberWord, type Range, readNumber, timesInFigures } from './read-number'

/** Units of measure by their words. Most plurals are the word with an s. */
const MEASURES: readonly (readonly string[])[] = [
  ['%', 'percent', 'per cent', 'percentage'],
  ['times'],
  ['second', 'sec'],
  ['minute', 'min'],
  ['hour', 'hr'],
  ['day', 'night'],
  ['week'],
  ['fortnight'],
  ['month'],
  ['year', 'yr'],
  ['decade'],
  ['century', 'centuries'],
  ['cm', 'centimetre', 'centimeter'],
  ['metre', 'meter'],
  ['km', 'kilometre', 'kilometer'],
  ['yard'],
  ['mile'],
  ['acre'],
  ['hectare'],
  ['gram'],
  ['kg', 'kilo', 'kilogram'],
  ['pound'],
  ['ton', 'tonne'],
  ['litre', 'liter'],
]

const KNOWN = new Map<string, readonly string[]>(
  MEASURES.flatMap((measure) =>
    measure.flatMap((word): [string, readonly string[]][] => [
      [word, measure],
      [`${word}s`, measure],
    ]),
  ),
)

/** Reads a number for an amount of this unit; undefined if it is negative or has another unit of measure. */
export function readAmount(text: string, unit: string): Range | undefined {
  const range = readNumber(text)
  return range && range.low >= 0 && foreignIn(text, unit) === undefined ? range : undefined
}

/** Explains why a readable number does not fit the unit; undefined if there is another problem. */
export function whyNoAmount(text: string, unit: string): string | undefined {
  const range = readNumber(text)
  if (!range) return undefined
  const foreign = foreignIn(text, unit)
  if (foreign !== undefined) return `You wrote “${foreign}”, but this is counted in “${unit}”.`
  return range.low < 0 ? 'The number can’t be below zero.' : undefined
}

function foreignIn(text: string, unit: string): string | undefined {
  const own = wordsIn(unit).map(({ word }) => KNOWN.get(word))
  return wordsIn(text).find(({ word, before }) => {
    const measure = KNOWN.get(word)
    return measure && !own.includes(measure) && (word === '%' || isCount(before))
  })?.word
}

/** Returns each word with the text before it. */
function wordsIn(text: string): { word: string; before: string }[] {
  const plain = timesInFigures(plainDigits(text).toLowerCase())
  return Array.from(plain.matchAll(/per cent|\p{L}+|%/gu), ({ 0: word, index }) => ({
    word,
    before: plain.slice(0, index),
  }))
}

/**
 * True if a number ends right before this position. "The Second ETR", "the first day" and "min. 60,000" count nothing:
 * a unit follows its number directly.
 */
function isCount(before: string): boolean {
  const [, last = ''] = /(\d|\p{L}+)(?:\s+|-)?(?:(?:full|whole)\s+)?$/u.exec(before) ?? []
  return /\d/.test(last) || isNumberWord(last)
}

/** Returns how an amount is understood: "60,000", "under 60,000"; undefined if it was typed exactly like that. */
export function amountReadBack(text: string, unit: string): string | undefined {
  const range = readAmount(text, unit)
  const words = range && boundWords(readBound(text)) + formatRange(range)
  return words === text.trim() ? undefined : words
}
