import type { PackIndex } from '../../card/pack-index'
import { formatAmount, formatNumber } from '../../fact/amount'
import { foldName } from '../../fact/name'
import type { Amount, Ask } from '../../fact/pack'
import { formatPoint, type Point, readTime } from '../../fact/time'
import { ONES, TENS } from '../read/read-number'
import { foldedSpellings } from '../read/spelling-index'
import { pointAsked } from './words'

/** Names may be written with a straight apostrophe, texts with a curled one. */
export function curled(text: string): string {
  return text.replaceAll("'", '’')
}

/** `12 November 1944`; of an approximate one also without its "around"; of a season also `summer of 1944`. */
export function dateForms(edtf: string, ask: Ask): string[] {
  const point = pointAsked(edtf, ask)
  if (!point) return []
  const exact = formatPoint({ ...point, approximate: false })
  const plain = point.precision === 'season' ? [exact, exact.replace(' ', ' of ')] : [exact]
  return point.approximate ? [...plain.map((form) => `around ${form}`), ...plain] : plain
}

/** The number alone, in figures or in words: unit and qualifier stay in the sentence. None for a single one. */
export function amountForms(amount: Amount): string[] {
  if (amount.qualifier === 'vague') return []
  if (amount.qualifier === 'between') return [numberIn(formatAmount(amount), amount)]
  const words = numberWords(amount.value)
  const figures = formatNumber(amount.value)
  if (amount.value === 1) return []
  return words === undefined || amount.unit === '%' ? [figures] : [words, figures]
}

/** The number in the words of an amount: `25,000 to 30,000` of `25,000 to 30,000 soldiers`. */
export function numberIn(words: string, { qualifier, unit }: Pick<Amount, 'qualifier' | 'unit'>): string {
  const bare = words.startsWith(`${qualifier} `) ? words.slice(qualifier.length + 1) : words
  const tail = unit === '%' ? '%' : ` ${unit}`
  return bare.endsWith(tail) ? bare.slice(0, -tail.length) : bare
}

/** `forty-two`; undefined for what is written in figures: anything but whole numbers from 0 to 99. */
export function numberWords(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value > 99) return undefined
  if (value < 20) return ONES[value]
  const ten = TENS[Math.floor(value / 10) - 2]
  return value % 10 === 0 ? ten : `${ten}-${ONES[value % 10]}`
}

/** Whether a text names the entity by any spelling, or a person by a part of the name; a genitive names it too. */
export function entityTells(index: PackIndex, entity: string, text: string): boolean {
  const folded = ` ${foldName(text)} ${foldName(text.replace(/[’']s?(?![\p{L}])/gu, ' '))} `
  const names = foldedSpellings(index, entity)
  const person = index.entities.get(entity)?.type === 'person'
  const parts = person ? names.flatMap((name) => name.split(' ')).filter(({ length }) => length > 3) : []
  return [...names, ...parts].some((name) => folded.includes(` ${name} `))
}

/** Whether a text gives a date away: the date in another form, its month and year, or its year where that is asked. */
export function dateTells(edtf: string, ask: Ask, text: string): boolean {
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

/** Words that say a small number without naming it. */
const ALSO_SAYS = new Map([
  [2, ['both', 'twice', 'pair', 'couple']],
  [3, ['thrice']],
  [10, ['decade']],
  [12, ['dozen']],
  [100, ['century', 'hundred']],
])

/** Whether a text gives a number away: in figures or words, or by a list of as many things. */
export function amountTells(amount: Amount, text: string): boolean {
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

/** A colon with a list after it, or a list of so many things, the first of which may be the rest of the sentence. */
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
