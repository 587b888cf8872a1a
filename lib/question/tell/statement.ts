import type { Card } from '../../card/card'
import { perCard } from '../../card/memo'
import { entityOf, factOf, type PackIndex } from '../../card/pack-index'
import { momentWords } from '../../card/stems'
import { formatAmount } from '../../fact/amount'
import type { Amount, Entity } from '../../fact/pack'
import { readTime } from '../../fact/time'
import type { Candidate } from '../pool/candidate'
import { poolOf, widePoolOf } from '../pool/pool'
import { type Gap, gapOf, restOf } from './gap'
import { curled, numberIn, numberWords, revealsAmount, revealsDate, revealsEntity } from './gap-words'
import { capitalize, keyWords, pointAsked } from './words'

/**
 * A way to state a card's fact: `sentence` makes the sentence with the right value, or with one that is certainly false.
 */
export type StatementForm = { sentence: (said: string) => string; right: string; wrong: string[] }

/** The most plausible values to try. */
const NEAR = 12

/**
 * Returns a way to state the fact; undefined if no sentence fits, or no value makes a false one. Made once per card.
 */
export const statementOf = perCard((index, card) =>
  statementForms(index, card, poolOf(index, card).slice(0, NEAR)).find(({ wrong }) => wrong.length > 0),
)

/** Returns a way to state the fact with this value, right or wrong; undefined if no sentence can have it. */
export function statementWith(index: PackIndex, card: Card, said: string): StatementForm | undefined {
  const says = ({ right, wrong }: StatementForm): boolean => right === said || wrong.includes(said)
  const drawn = statementOf(index, card)
  if (!drawn || says(drawn)) return drawn
  return statementForms(index, card, widePoolOf(index, card)).find(says)
}

function statementForms(index: PackIndex, card: Card, pool: Candidate[]): StatementForm[] {
  const ways = [fromGap(index, card, pool), fromTemplate(index, card, pool)]
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

/** True if the form of a name shows that it takes a plural verb: `Kazakhs`, `the Three Districts`. */
function isPlural({ name, type }: Entity): boolean {
  if (type === 'person') return false
  if (type === 'people') return true
  const [head = ''] = name.split(/ (?:of|in|on|with|for|to|at|from|under) /)
  return / and /.test(head) || /[^s]s$/.test(head)
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

/** False if something would start after its end or end before its start. */
function keepsOrder({ ask }: Card, edtf: string, day: number): boolean {
  const time = readTime(edtf)
  if (time.kind !== 'interval') return true
  if (ask === 'began') return day < time.to.first
  return ask !== 'ended' || day > time.from.last
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

/** Returns a sentence from a template, for kinds of fact that can all be stated alike; undefined for the others. */
function fromTemplate(index: PackIndex, card: Card, pool: Candidate[]): StatementForm | undefined {
  const name = (id: string): string => curled(entityOf(index, id).name)
  const fact = factOf(index, card.fact)
  switch (fact.kind) {
    case 'ethnicity': {
      const sentence = (said: string) => `${capitalize(name(fact.person))} is listed as ${said}.`
      const listed = pool.filter(({ entity = '' }) => entityOf(index, entity).adjective !== undefined)
      return card.ask === 'people' ? inTemplate(index, card, listed, sentence) : undefined
    }
    case 'office':
      return card.ask === 'post' ? postInTemplate(index, card, name(fact.person), pool) : undefined
    case 'event':
      return eventInTemplate(index, card, name(fact.event), pool)
    case 'share': {
      if (fact.percent.qualifier !== 'exactly') return undefined
      const whole = `of the population of ${name(fact.of)}${momentWords(fact.moment)}.`
      const sentence =
        card.ask === 'percent'
          ? (said: string) => `${capitalize(name(fact.people))} made up ${said} ${whole}`
          : (said: string) => `${said} made up ${formatAmount(fact.percent)} ${whole}`
      return card.ask === 'claimant' ? undefined : inTemplate(index, card, pool, sentence)
    }
    default:
      return undefined
  }
}

function inTemplate(
  index: PackIndex,
  card: Card,
  pool: Candidate[],
  sentence: (said: string) => string,
): StatementForm | undefined {
  const [key] = card.keys
  return key && { sentence, right: keyWords(index, card, key), wrong: pool.map(({ text }) => text) }
}

/** States who holds an office: "… is that of the Minister of Finance". Undefined if the office is called a post. */
function postInTemplate(
  index: PackIndex,
  { keys: [key] }: Card,
  person: string,
  pool: Candidate[],
): StatementForm | undefined {
  if (key?.type !== 'entity') return undefined
  const names = [key.entity, ...pool.flatMap(({ entity }) => entity ?? [])].map((id) =>
    curled(entityOf(index, id).name),
  )
  const [right = '', ...wrong] = names
  const sentence = (said: string): string => `The post listed for ${person} is that of ${said}.`
  const isTold = (name: string): boolean => !/\bpost\b/.test(name)
  return isTold(right) ? { sentence, right, wrong: wrong.filter(isTold) } : undefined
}

/** States when or where an event was; undefined if its own name gives that away: the capture of Nilka was in Nilka. */
function eventInTemplate(
  index: PackIndex,
  card: Card,
  event: string,
  pool: Candidate[],
): StatementForm | undefined {
  const [key] = card.keys
  if (key?.type === 'entity' && card.ask === 'where' && !revealsEntity(index, key.entity, event)) {
    const elsewhere = pool.filter(({ entity = '' }) => !revealsEntity(index, entity, event))
    return inTemplate(index, card, elsewhere, (said) => `The place given for ${event} is ${said}.`)
  }
  if (key?.type !== 'date' || !pointAsked(key.edtf, card.ask) || revealsDate(key.edtf, card.ask, event))
    return undefined
  const end = card.ask === 'began' ? 'the start of ' : card.ask === 'ended' ? 'the end of ' : ''
  const possible = pool.filter(({ size }) => keepsOrder(card, key.edtf, size))
  return inTemplate(index, card, possible, (said) => `The date given for ${end}${event} is ${said}.`)
}
