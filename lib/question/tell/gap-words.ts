import type { PackIndex } from '../../card/pack-index'
import { formatAmount, formatNumber } from '../../fact/amount'
import { foldName } from '../../fact/name'
import type { Amount, Ask } from '../../fact/pack'
import { formatPoint, type Point, readTime } from '../../fact/time'
import { ONES, TENS } from '../read/read-number'
import { foldedSpellings } from '../read/spelling-index'
import { pointAsked } from './words'

/** Replaces straight apostrophes, which names may have, by curled ones, as texts have. */
export function curled(text: string): string {
  return text.replaceAll("'", '’')
}

/**
 * Returns the ways to write a date: `12 November 1944`; for an approximate one also without "around"; for a season also
 * `summer of 1944`.
 */
export function dateForms(edtf: string, ask: Ask): string[] {
  const point = pointAsked(edtf, ask)
  if (!point) return []
  const exact = formatPoint({ ...point, approximate: false })
  const plain = point.precision === 'season' ? [exact, exact.replace(' ', ' of ')] : [exact]
  return point.approximate ? [...plain.map((form) => `around ${form}`), ...plain] : plain
}

/**
 * Returns the ways to write an amount's number, in figures or in words, without unit and qualifier. None for a single
 * thing.
 */
export function amountForms(amount: Amount): string[] {
  if (amount.qualifier === 'vague') return []
  if (amount.qualifier === 'between') return [numberIn(formatAmount(amount), amount)]
  const words = numberWords(amount.value)
  const figures = formatNumber(amount.value)
  if (amount.value === 1) return []
  return words === undefined || amount.unit === '%' ? [figures] : [words, figures]
}

/** Returns the number in the words of an amount: `25,000 to 30,000` of `25,000 to 30,000 soldiers`. */
export function numberIn(words: string, { qualifier, unit }: Pick<Amount, 'qualifier' | 'unit'>): string {
  const bare = words.startsWith(`${qualifier} `) ? words.slice(qualifier.length + 1) : words
  const tail = unit === '%' ? '%' : ` ${unit}`
  return bare.endsWith(tail) ? bare.slice(0, -tail.length) : bare
}

/** Spells out a whole number from 0 to 99: `forty-two`. Undefined for others, which are written in figures. */
export function numberWords(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value > 99) return undefined
  if (value < 20) return ONES[value]
  const ten = TENS[Math.floor(value / 10) - 2]
  return value % 10 === 0 ? ten : `${ten}-${ONES[value % 10]}`
}

/** True if a text names the entity by any spelling, or a person by a part of the name. A genitive counts too. */
export function revealsEntity(index: PackIndex, entity: string, text: string): boolean {
  const folded = ` ${foldName(text)} ${foldName(text.replace(/[’']s?(?![\p{L}])/gu, ' '))} `
  const names = foldedSpellings(index, entity)
  const person = index.entities.get(entity)?.type === 'person'
  const parts = person ? names.flatMap((name) => name.split(' ')).filter(({ length }) => length > 3) : []
  return [...names, ...parts].some((name) => folded.includes(` ${name} `))
}

/** True if a text gives a date away: in another form, by its month and year, or by its year if that is asked. */
export function revealsDate(edtf: string, ask: Ask, text: string): boolean {
  const point = pointAsked(edtf, ask)
  if (point) return pointTells(point, text)
  const time = readTime(edtf)
  return time.kind === 'interval' && (pointTells(time.from, text) || pointTells(time.to, text))
}

function pointTells(point: Point, text: string): boolean {
  const year = String(point.year)
  if (point.precision === 'year') return holdsWord(text, year)
  const [first = '', second = ''] = formatPoint({ ...point, approximate: false }).split(' ')
  if (point.precision !== 'day') return holdsWord(text, first)
  return [`${first} ${second}`, `${second} ${first}`, `${second} ${year}`].some((form) =>
    holdsWord(text, form),
  )
}

/** Words that imply a small number. */
const ALSO_SAYS = new Map([
  [2, ['both', 'twice', 'pair', 'couple']],
  [3, ['thrice']],
  [10, ['decade']],
  [12, ['dozen']],
  [100, ['century', 'hundred']],
])

/** True if a text gives a number away: in figures, in words, or by a list of as many things. */
export function revealsAmount(amount: Amount, text: string): boolean {
  if (amount.qualifier === 'vague') return true
  const values = amount.qualifier === 'between' ? [amount.from, amount.to] : [amount.value]
  const figures = [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([digits]) =>
    Number(digits.replaceAll(',', '')),
  )
  return values.some((value) => {
    const words = [numberWords(value) ?? [], ALSO_SAYS.get(value) ?? []].flat()
    return (
      figures.includes(value) ||
      words.some((word) => holdsWord(text.toLowerCase(), word)) ||
      (value <= 12 && listsAsMany(text, value))
    )
  })
}

/**
 * True if a text has a colon with a list after it, or a list of this many things. The sentence's start may be part of
 * the first one.
 */
function listsAsMany(text: string, value: number): boolean {
  if (/:[^.]* and /.test(text)) return true
  const lists = text.match(/(?:[^,;:.]+, )+[^,;:.]+,? and [^,;:.]+/g) ?? []
  return lists.some((list) => {
    const parts = list.split(/, (?:and )?| and /).length
    return parts === value || parts === value + 1
  })
}

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!WORD.test(text.charAt(at - 1)) && !WORD.test(text.charAt(at + word.length))) return true
  }
  return false
}

const WORD = /[\p{L}\p{N}]/u
