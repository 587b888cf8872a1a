import { formatNumber } from '../../fact/amount'
import { plainDigits } from './plain-digits'

/** A number as a person typed it: one value (`low` equals `high`), or a range. */
export type Range = { low: number; high: number }

/** Longer answers are not numbers. */
const LONGEST = 80

export const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
export const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mio', 1e6],
  ['dozen', 12],
])
const WORDS = new Map([
  ...ONES.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, i): [string, number] => [word, 20 + 10 * i]),
  ['a', 1],
  ['an', 1],
])

/** Words that change the meaning of "a million" or "one". */
const VAGUE = /\b(?:half|quarters?|few|couple|(?:a|one|two) thirds?)\b/

export const isNumberWord = (word: string): boolean => SCALES.has(word) || WORDS.has(word)

/**
 * Reads `705,168`, `705168`, `705 168`, `705.168` (grouped by threes), `52.1`, `52,1`, `60k`, `60 thousand`, `sixty
 * thousand`, `fifty-two point one`, `25,000–30,000`, `25,000 - 30,000`, in ASCII, Arabic-Indic or Persian digits, with or
 * without "around", "over" and a unit; "once", "twice" and "thrice" are 1, 2 and 3 times. Undefined for anything else.
 */
export function readNumber(text: string): Range | undefined {
  if (text.length > LONGEST) return undefined
  const plain = withPoints(withoutArticles(timesInFigures(plainDigits(text).toLowerCase())))
    .replaceAll('−', '-')
    .replace(/\bminus (?=[\da-z])/g, '-')
    .replace(/\bup to\b/, '')
  if (!/\d/.test(plain) && VAGUE.test(plain)) return undefined
  const parts = plain.split(
    /(?<=[\da-z%]) ?(?:–|—|\bto\b|\band\b(?= ?\d)|-(?= ?\d)|(?<= )-(?= )) ?(?=[\da-z])/,
  )
  const [first, second, more] = parts
  if (first === undefined || more !== undefined) return undefined
  const low = readValue(first)
  if (second === undefined) return low && { low: low.value, high: low.value }
  const high = readValue(second)
  if (!low || !high) return undefined
  // "25 to 30 thousand" means thousands in both places.
  const start = low.scaled || !high.scaled || low.value >= high.scale ? low.value : low.value * high.scale
  return start <= high.value ? { low: start, high: high.value } : undefined
}

const TIMES = new Map([
  ['once', '1'],
  ['twice', '2'],
  ['thrice', '3'],
])

/** Writes "twice" as "2 times". */
export function timesInFigures(lowercase: string): string {
  return lowercase.replace(/\b(?:once|twice|thrice)\b/g, (word) => `${TIMES.get(word)} times`)
}

/** Leaves out the article of "a total of 42" and "a maximum of five", which is not the number. */
function withoutArticles(plain: string): string {
  const words = plain.match(/[a-z]+/g) ?? []
  const hasNumber = /\d/.test(plain) || words.some((word) => word.length > 2 && WORDS.has(word))
  return hasNumber ? plain.replace(/\ban? (?!hundred|thousand|million|dozen)/g, '') : plain
}

/** Writes the decimals of "fifty-two point one" and "25 point 3" in figures, after a middle dot. */
function withPoints(plain: string): string {
  return plain.replace(POINT, (_, digits: string) => {
    const figures = digits.trim().split(/[\s-]+/)
    return `·${figures.map((word) => (/^\d/.test(word) ? word : ONES.indexOf(word))).join('')}`
  })
}

const DIGIT_WORDS = ONES.slice(0, 10).join('|')
const POINT = new RegExp(`(?<=[\\da-z]) ?\\bpoint((?:[\\s-]+(?:\\d+|${DIGIT_WORDS})\\b)+)`, 'g')

type Value = { value: number; scale: number; scaled: boolean }

function readValue(text: string): Value | undefined {
  const tokens = joinGroups(text).match(/\d[\d.,]*|·\d+|[a-z]+/g) ?? []
  let total = 0
  let current: number | undefined
  let scale = 1
  for (const token of tokens) {
    const times = SCALES.get(token)
    if (token.startsWith('·')) {
      if (current === undefined || !Number.isInteger(current)) return undefined
      current += Number(token.replace('·', '.'))
      continue
    }
    const value = /^\d/.test(token) ? readDigits(token) : WORDS.get(token)
    if (/^\d/.test(token) && (value === undefined || current !== undefined)) return undefined
    if (times !== undefined && current !== undefined) {
      scale = times
      current *= times
      if (times >= 1000) {
        total += current
        current = undefined
      }
    } else if (value !== undefined) {
      // Allows "sixty-five" and "a hundred and five", but not "sixty-seventy" or "one or two".
      if (current !== undefined && current % (value < 10 ? 10 : 100) !== 0) return undefined
      current = (current ?? 0) + value
    }
  }
  if (current === undefined && scale === 1) return undefined
  const value = total + (current ?? 0)
  return { value: /^\s*-/.test(text) ? -value : value, scale, scaled: scale > 1 }
}

/** Joins grouped digits: `705 168` and `705'168` are one number. NFKC has already replaced narrow spaces. */
function joinGroups(text: string): string {
  return text.replace(/(\d)[ '’_](?=\d{3}(?!\d))/g, '$1')
}

/** Reads digits. A comma or point before groups of three separates thousands; otherwise it is a decimal mark. */
function readDigits(token: string): number | undefined {
  const digits = token.replace(/[.,]+$/, '')
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return Number(digits.replaceAll(',', ''))
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(digits))
    return Number(digits.replaceAll('.', '').replace(',', '.'))
  if (/^\d+(?:[.,]\d+)?$/.test(digits)) return Number(digits.replace(',', '.'))
  return undefined
}

/** Says how a number was understood: `60,000`, or `25,000 to 30,000`. */
export function formatRange({ low, high }: Range): string {
  return low === high ? formatNumber(low) : `${formatNumber(low)} to ${formatNumber(high)}`
}
