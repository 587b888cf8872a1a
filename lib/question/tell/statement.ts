import type { Card } from '../../card/card'
import { perCard } from '../../card/memo'
import { entityOf, factOf, isFirstFormat, type PackIndex } from '../../card/pack-index'
import { momentWords } from '../../card/stems'
import { formatAmount } from '../../fact/amount'
import type { Amount, Entity, FactOf } from '../../fact/pack'
import type { Candidate } from '../pool/candidate'
import { poolOf, widePoolOf } from '../pool/pool'
import { templateAtFirst } from './format-1/templates'
import { type Gap, gapOf, restOf } from './gap'
import { curled, numberIn, numberWords, revealsAmount, revealsEntity } from './gap-words'
import { isPlural } from './number-of-names'
import { inTemplate, keepsOrder, type StatementForm } from './statement-form'
import { capitalize } from './words'

/** The most plausible values to try. */
const NEAR = 12
/** With fewer false values a learner soon knows them all. */
const FEWEST = 2

/**
 * Returns a way to state the fact; undefined if no sentence fits, or no value makes a false one. Made once per card.
 */
export const statementOf = perCard((index, card) => {
  const least = isFirstFormat(index) ? 1 : FEWEST
  return statementForms(index, card, poolOf(index, card).slice(0, NEAR)).find(
    ({ wrong }) => wrong.length >= least,
  )
})

/** Returns a way to state the fact with this value, right or wrong; undefined if no sentence can have it. */
export function statementWith(index: PackIndex, card: Card, said: string): StatementForm | undefined {
  const says = ({ right, wrong }: StatementForm): boolean => right === said || wrong.includes(said)
  const drawn = statementOf(index, card)
  if (!drawn || says(drawn)) return drawn
  return statementForms(index, card, widePoolOf(index, card)).find(says)
}

function statementForms(index: PackIndex, card: Card, pool: Candidate[]): StatementForm[] {
  const isFirst = isFirstFormat(index)
  if (!isFirst && factOf(index, card.fact).sentences?.[card.ask] === false) return []
  const template = isFirst ? templateAtFirst(index, card, pool) : fromTemplate(index, card, pool)
  const ways = [fromGap(index, card, pool), template]
  return ways.filter((way) => way !== undefined)
}

function fromGap(index: PackIndex, card: Card, pool: Candidate[]): StatementForm | undefined {
  const gap = pool.length === 0 ? undefined : gapOf(index, card)
  const [key] = card.keys
  if (!gap || !key) return undefined
  switch (key.type) {
    case 'entity':
      return nameInGap(index, card, entityOf(index, key.entity), gap, pool)
    case 'date':
      return dateInGap(card, key.edtf, gap, pool)
    case 'amount':
      return amountInGap(key.amount, gap, pool)
    case 'text':
      return undefined
  }
}

/**
 * Returns the ways to put another name into the gap. The sentence has to stay sound: a singular replaces a singular, no
 * article follows an article, no name appears twice, nobody replaces a person whom the sentence calls "she", and the
 * key has its display name like the others.
 */
function nameInGap(
  index: PackIndex,
  card: Card,
  key: Entity,
  gap: Gap,
  pool: Candidate[],
): StatementForm | undefined {
  const listed = factOf(index, card.fact).kind === 'ethnicity'
  const form = ({ adjective, name }: Entity): string => curled(listed ? (adjective ?? name) : name)
  const right = form(key)
  const inText = gap.sentenceStart ? capitalize(right) : right
  if (gap.said !== inText && key.type !== 'person') return undefined
  if (key.type === 'person' && /\b(?:she|hers?)\b/i.test(restOf(gap))) return undefined
  const others = pool.flatMap(({ entity }) => (entity === undefined ? [] : [entityOf(index, entity)]))
  const wrong = others
    .filter((other) => isPlural(other) === isPlural(key) && !revealsEntity(index, other.id, restOf(gap)))
    .filter((other) => !listed || other.adjective !== undefined)
    .map(form)
    .filter((name) => fitsBetween(gap, name, key.type))
  return { sentence: inGap(gap), right, wrong: [...new Set(wrong)] }
}

function inGap({ before, after, sentenceStart }: Gap): (said: string) => string {
  return (said) => `${before}${sentenceStart ? capitalize(said) : said}${after}`
}

function fitsBetween({ before, said, after }: Gap, name: string, type: Entity['type']): boolean {
  if (/^an? /.test(name)) return false
  // "… set up in Iran the Republic of Mahabad", but not "… set up in Iran Germany".
  if (/\p{Lu}[\p{L}’-]* $/u.test(before) && said.startsWith('the ') && !name.startsWith('the ')) return false
  if (/\bthe [“‘(]?$/i.test(before) && (name.startsWith('the ') || type !== 'people')) return false
  return after.startsWith('’') ? after.startsWith('’s') !== name.endsWith('s') : true
}

function dateInGap(card: Card, edtf: string, gap: Gap, pool: Candidate[]): StatementForm {
  const around = gap.said.toLowerCase().startsWith('around ')
  const form = (text: string): string => {
    const exact = around ? text : text.replace(/^around /, '')
    return / of /.test(gap.said) ? exact.replace(/^(around )?(\p{L}+) /u, '$1$2 of ') : exact
  }
  const possible = pool.filter(
    ({ text, size }) => keepsOrder(card, edtf, size) && !restOf(gap).includes(form(text)),
  )
  return { sentence: inGap(gap), right: gap.said, wrong: possible.map(({ text }) => form(text)) }
}

function amountInGap(key: Amount, gap: Gap, pool: Candidate[]): StatementForm | undefined {
  const inWords = !/\d/.test(gap.said)
  const below = wholeOf(gap.after)
  const fits = pool.filter(
    ({ size }) =>
      size < below && !revealsAmount({ qualifier: 'exactly', value: size, unit: key.unit }, restOf(gap)),
  )
  const wrong = fits.flatMap(({ text, size }) => (inWords ? (numberWords(size) ?? []) : numberIn(text, key)))
  const right = gap.said.charAt(0).toLowerCase() + gap.said.slice(1)
  if (!gap.after.startsWith('%')) return { sentence: inGap(gap), right, wrong }
  const tail = { ...gap, after: gap.after.slice(1) }
  return { sentence: inGap(tail), right: `${right}%`, wrong: wrong.map((figures) => `${figures}%`) }
}

/** Returns what a part is of: 25 for "… of the 25 members"; infinite without a whole. */
function wholeOf(after: string): number {
  const [, whole] = /^ of (?:the |its |their )?([\p{L}\p{N}-]+)/u.exec(after) ?? []
  if (whole === undefined) return Number.POSITIVE_INFINITY
  const figures = Number(whole)
  if (figures > 0) return figures
  const worded = Array.from({ length: 100 }, (_, value) => numberWords(value)).indexOf(whole)
  return worded === -1 ? Number.POSITIVE_INFINITY : worded
}

/** Returns a plain sentence from a template: "Salam Bay was the Minister of Agriculture." Undefined for most facts. */
function fromTemplate(index: PackIndex, card: Card, pool: Candidate[]): StatementForm | undefined {
  const name = (id: string): string => curled(entityOf(index, id).name)
  const fact = factOf(index, card.fact)
  if (card.ask === 'claimant' || card.keys.length > 1) return undefined
  switch (fact.kind) {
    case 'ethnicity': {
      const listed = pool.filter(({ entity = '' }) => entityOf(index, entity).adjective !== undefined)
      return inTemplate(index, card, listed, (said) => `${capitalize(name(fact.person))} was ${said}.`)
    }
    case 'office': {
      if (card.ask !== 'post') return undefined
      const wrong = pool.flatMap(({ entity }) => (entity === undefined ? [] : [name(entity)]))
      return {
        sentence: (said) => `${capitalize(name(fact.person))} was ${said}.`,
        right: name(fact.office),
        wrong,
      }
    }
    case 'share':
      return shareInTemplate(index, card, fact, pool)
    default:
      return undefined
  }
}

function shareInTemplate(
  index: PackIndex,
  card: Card,
  fact: FactOf<'share'>,
  pool: Candidate[],
): StatementForm | undefined {
  if (fact.percent.qualifier !== 'exactly') return undefined
  const whole = `of the population of ${curled(entityOf(index, fact.of).name)}`
  const when = momentWords(fact.moment)
  const people = curled(entityOf(index, fact.people).name)
  return inTemplate(index, card, pool, (said) =>
    card.ask === 'percent'
      ? `${said} ${whole} were ${people}${when}.`
      : `${said} made up ${formatAmount(fact.percent)} ${whole}${when}.`,
  )
}
