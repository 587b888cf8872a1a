import { plainDigits } from './plain-digits'
import { type Range, readNumber } from './read-number'

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

type Measured = { measure: readonly string[]; word: string }

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
  const own = measuresIn(unit).map(({ measure }) => measure)
  return measuresIn(text).find(({ measure }) => !own.includes(measure))?.word
}

function measuresIn(text: string): Measured[] {
  const words =
    plainDigits(text)
      .toLowerCase()
      .match(/per cent|\p{L}+|%/gu) ?? []
  return words.flatMap((word) => {
    const measure = KNOWN.get(word)
    return measure ? { measure, word } : []
  })
}
