import type { Card, Key } from '../../card/card'
import { append } from '../../card/group'
import { perCard, perPack } from '../../card/memo'
import { entityOf, isFirstFormat, type PackIndex } from '../../card/pack-index'
import { formatAmount } from '../../fact/amount'
import { spellings } from '../../fact/name'
import type { Entity } from '../../fact/pack'
import {
  amountForms,
  curled,
  dateForms,
  numberIn,
  revealsAmount,
  revealsDate,
  revealsEntity,
} from './gap-words'
import { factsSaying, openingsOf } from './sentences'
import { capitalize, keyWords } from './words'

/** Where the card's answer is in its fact's text. `before`, `said` and `after` together are the text shown. */
export type Gap = {
  before: string
  said: string
  after: string
  /** True if the answer starts a sentence, and so with a capital. */
  sentenceStart: boolean
}

/**
 * Returns the gap that the card's own answer leaves in the fact's text, or in as few of its first sentences as contain
 * it. Undefined if the answer is not there exactly once as whole words, follows "a" or "an", or is part of a longer
 * name; if the rest still gives a right answer away; or if another fact fills the gap differently.
 */
export const gapOf = perCard((index, card) => findGap(index, card))

/** Returns the text around a gap. */
export function restOf({ before, after }: Gap): string {
  return `${before} … ${after}`
}

function findGap(index: PackIndex, card: Card): Gap | undefined {
  const [key, another] = card.keys
  const fact = index.facts.get(card.fact)
  if (!key || !fact || key.fact !== fact.id) return undefined
  const written = fact.sentences?.[card.ask]
  if (written === false) return undefined
  if (written !== undefined) return gapWritten(index, card, key, written)
  const forms = formsOf(index, card, key)
  const isFirst = isFirstFormat(index)
  // A found sentence says nothing about the other answers of its card.
  if (!isFirst && another) return undefined
  for (const text of openingsOf(fact.text).slice(0, isFirst ? undefined : 1)) {
    const [place, more] = placesOf(text, forms, key.type === 'amount')
    if (more) return undefined
    if (place) return soundGap(index, card, key, text, place)
  }
  return undefined
}

/** The mark of a gap in a sentence that a pack gives. */
const GAP = '___'

function gapWritten(index: PackIndex, card: Card, key: Key, sentence: string): Gap | undefined {
  const [before = '', after = ''] = sentence.split(GAP)
  const said = saidIn(index, card, key, after)
  if (said === undefined) return undefined
  const sentenceStart = startsSentence(before)
  return { before, said: sentenceStart ? capitalize(said) : said, after, sentenceStart }
}

/** Says the key as it stands in a written sentence: an amount without the unit, which follows the gap. */
function saidIn(index: PackIndex, card: Card, key: Key, after: string): string | undefined {
  switch (key.type) {
    case 'entity': {
      const { adjective, name } = entityOf(index, key.entity)
      const listed = index.facts.get(card.fact)?.kind === 'ethnicity'
      return curled(listed ? (adjective ?? name) : name)
    }
    case 'date':
      return keyWords(index, card, key)
    case 'amount': {
      const figures = numberIn(formatAmount(key.amount), key.amount)
      return key.amount.unit === '%' && !after.startsWith('%') ? `${figures}%` : figures
    }
    case 'text':
      return undefined
  }
}

/**
 * Returns the card with the answers that its sentence accepts: all if the sentence says "one of", else the one that
 * stands in its gap. Packs of the first format accept all.
 */
export function cardInSentence(index: PackIndex, card: Card): Card {
  const [own] = card.keys
  const written = index.facts.get(card.fact)?.sentences?.[card.ask]
  const acceptsAll = isFirstFormat(index) || (typeof written === 'string' && /\bone of\b/i.test(written))
  return acceptsAll || !own ? card : { ...card, keys: [own] }
}

/** Returns every way to write the key, longest first. */
function formsOf(index: PackIndex, card: Card, key: Key): string[] {
  switch (key.type) {
    case 'entity':
      return entityForms(index, card, entityOf(index, key.entity))
    case 'date':
      return dateForms(key.edtf, card.ask)
    case 'amount':
      return amountForms(key.amount)
    case 'text':
      return []
  }
}

function entityForms(index: PackIndex, card: Card, entity: Entity): string[] {
  const { adjective, name, names = [] } = entity
  const bare = name.replace(/^the /, '')
  const named = bare === name ? [name, ...names] : [bare, ...names].flatMap((one) => [`the ${one}`, one])
  const listed = index.facts.get(card.fact)?.kind === 'ethnicity' && adjective !== undefined
  const forms = (listed ? [...named, adjective] : named).map(curled)
  return [...new Set(forms)].sort((a, b) => b.length - a.length)
}

type Place = { start: number; end: number }

const WORD = /[\p{L}\p{N}]/u
const MONTH_NEXT =
  /^ (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/

/** Finds the forms as whole words; where places overlap, keeps the longest form. */
function placesOf(text: string, forms: string[], isNumber: boolean): Place[] {
  const plain = curled(text)
  const found: Place[] = []
  for (const form of forms) {
    for (const start of startsOf(plain, form)) {
      const end = start + form.length
      const free = found.every((place) => end <= place.start || place.end <= start)
      if (free && isWhole(plain, start, end) && !(isNumber && isPartOfNumber(plain, start, end)))
        found.push({ start, end })
    }
  }
  return found
}

function startsOf(text: string, form: string): number[] {
  const starts: number[] = []
  const opening = capitalize(form)
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) starts.push(at)
  if (opening === form) return starts
  for (let at = text.indexOf(opening); at !== -1; at = text.indexOf(opening, at + 1)) {
    if (startsSentence(text.slice(0, at))) starts.push(at)
  }
  return starts
}

function isWhole(text: string, start: number, end: number): boolean {
  const [before = '', after = ''] = [text.charAt(start - 1), text.charAt(end)]
  const hyphen = /[-–’]/
  if (WORD.test(before) || WORD.test(after) || hyphen.test(before) || /[-–]/.test(after)) return false
  return !(after === '’' && /^’(?!s\b|\s)/.test(text.slice(end)))
}

/** True for `52` in `52.1` and for `17` in `17 November`. */
function isPartOfNumber(text: string, start: number, end: number): boolean {
  return (
    /\d[.,]$/.test(text.slice(0, start)) ||
    /^[.,]\d/.test(text.slice(end)) ||
    MONTH_NEXT.test(text.slice(end))
  )
}

function startsSentence(before: string): boolean {
  return /(?:^|[.!?][”)]? )[“‘(]?$/.test(before)
}

function soundGap(
  index: PackIndex,
  card: Card,
  key: Key,
  text: string,
  { start, end }: Place,
): Gap | undefined {
  const before = text.slice(0, start)
  const gap = {
    before,
    said: text.slice(start, end),
    after: text.slice(end),
    sentenceStart: startsSentence(before),
  }
  if (/(?:^|[^\p{L}])an? [“‘(]?$/iu.test(before)) return undefined
  // Another word between quotation marks would change a quotation.
  if (!isFirstFormat(index) && before.split('“').length > before.split('”').length) return undefined
  if (key.type === 'entity' && isPartOfName(index, key.entity, text, gap)) return undefined
  if (tellsAnswer(index, card, restOf(gap)) || isFilledOtherwise(index, card, gap)) return undefined
  return gap
}

/** True if another fact says the same sentence with something else in the gap: "Salam Bay is listed as …". */
function isFilledOtherwise(index: PackIndex, card: Card, { before, after }: Gap): boolean {
  const own = new Set(card.keys.map(({ fact }) => fact))
  return factsSaying(index, before, after).some((fact) => !own.has(fact))
}

function tellsAnswer(index: PackIndex, card: Card, rest: string): boolean {
  return card.keys.some((key) => keyTells(index, card, key, rest))
}

function keyTells(index: PackIndex, card: Card, key: Key, rest: string): boolean {
  switch (key.type) {
    case 'entity':
      return revealsEntity(index, key.entity, rest)
    case 'date':
      return revealsDate(key.edtf, card.ask, rest)
    case 'amount':
      return revealsAmount(key.amount, rest)
    case 'text':
      return true
  }
}

/** After such an opening, two names may follow each other: "In Altay District Kazakhs were …". */
const OPENING =
  /^[“‘(]?(?:in|at|on|from|to|by|for|with|within|when|while|as|of|after|before|besides?|during|since|until|under|against|once|although|though|if|and|but) (?:the )?/i

/** True if the answer is only a part of a longer name: `Ghulja` in `Ghulja Police Department`. */
function isPartOfName(index: PackIndex, entity: string, text: string, gap: Gap): boolean {
  const article = /^the /i.exec(gap.said)?.[0].length ?? 0
  const start = gap.before.length + article
  const end = gap.before.length + gap.said.length
  const spans = spansIn(index, text)
  const longer = spans.some(
    (span) =>
      span.entity !== entity && span.start <= start && end <= span.end && span.end - span.start > end - start,
  )
  if (longer) return true
  const sentence = gap.before.split(/[.!?][”)]? /).at(-1) ?? ''
  const opening = OPENING.exec(sentence)?.[0] ?? ''
  const from = gap.before.length - sentence.length + opening.length
  const previous = article > 0 ? undefined : /\p{Lu}[\p{L}’-]* $/u.exec(gap.before)
  const isOpened = opening === sentence || (previous && isPlace(index, spans, from, gap.before.length - 1))
  if (previous && !(opening !== '' && isOpened)) return true
  return (
    / \p{Lu}/uy.test(gap.after) && !(opening === sentence && spans.some((span) => span.start === end + 1))
  )
}

/** True if the name of a place starts and ends exactly there. */
function isPlace(index: PackIndex, spans: Span[], start: number, end: number): boolean {
  return spans.some(
    (span) => span.start === start && span.end === end && index.entities.get(span.entity)?.type === 'place',
  )
}

type Span = Place & { entity: string }
type Spelling = { text: string; entity: string }

const spellingsOf = perPack((index): Map<string, Spelling[]> => {
  const made = new Map<string, Spelling[]>()
  for (const entity of index.pack.entities) {
    for (const spelling of spellings(entity)) {
      const text = curled(spelling).replace(/^(?:the|an?) /i, '')
      append(made, firstWords(text), { text, entity: entity.id })
    }
  }
  return made
})

/** Returns the first two words, or the only one. Few names share their first two words. */
function firstWords(text: string): string {
  return WORDS.exec(text)?.[0] ?? ''
}

const WORDS = /[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)?/u

/** Finds all names of the pack's entities in a text. */
function spansIn(index: PackIndex, text: string): Span[] {
  const byWords = spellingsOf(index)
  const plain = curled(text)
  return [...plain.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ 0: word, index: start }) => {
    const two = firstWords(plain.slice(start))
    const known = [...(byWords.get(word) ?? []), ...(two === word ? [] : (byWords.get(two) ?? []))]
    return known.flatMap(({ text: name, entity }) => {
      const end = start + name.length
      return plain.startsWith(name, start) && !WORD.test(plain.charAt(end)) ? [{ start, end, entity }] : []
    })
  })
}
