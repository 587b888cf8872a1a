import { plainDigits } from './plain-digits'
import { formatRange, isNumberWord, type Range, readNumber } from './read-number'

/** Units of measure by their words; the plural of most is the word with an s. */
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

/** A number as it is written for an amount of this unit: never below zero, and in no other unit of measure. */
export function readAmount(text: string, unit: string): Range | undefined {
  const range = readNumber(text)
  return range && range.low >= 0 && foreignIn(text, unit) === undefined ? range : undefined
}

/** Why a number that can be read is none for this unit; undefined where that is not the reason. */
export function whyNoAmount(text: string, unit: string): string | undefined {
  const range = readNumber(text)
  if (!range) return undefined
  const foreign = foreignIn(text, unit)
  if (foreign !== undefined) return `“${foreign}” is another unit; here it is “${unit}”.`
  return range.low < 0 ? 'A number below zero cannot be meant here.' : undefined
}

function foreignIn(text: string, unit: string): string | undefined {
  const own = wordsIn(unit).map(({ word }) => KNOWN.get(word))
  return wordsIn(text).find(({ word, before }) => {
    const measure = KNOWN.get(word)
    return measure && !own.includes(measure) && (word === '%' || isCount(before))
  })?.word
}

/** Each word, and what stands before it. */
function wordsIn(text: string): { word: string; before: string }[] {
  const plain = plainDigits(text).toLowerCase()
  return Array.from(plain.matchAll(/per cent|\p{L}+|%/gu), ({ 0: word, index }) => ({
    word,
    before: plain.slice(0, index),
  }))
}

/** "The Second ETR", "the first day" and "min. 60,000" measure nothing: a unit stands right behind its number. */
function isCount(before: string): boolean {
  const [, last = ''] = /(\d|\p{L}+)(?:\s+|-)?(?:(?:full|whole)\s+)?$/u.exec(before) ?? []
  return /\d/.test(last) || isNumberWord(last)
}

/** How an amount is understood: "60,000"; undefined where it was written just so. */
export function amountReadBack(text: string, unit: string): string | undefined {
  const range = readAmount(text, unit)
  const words = range && formatRange(range)
  return words === text.trim() ? undefined : words
}
