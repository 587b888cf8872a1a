import type { Card } from '../../card/card'
import { perPack } from '../../card/memo'
import type { PackIndex } from '../../card/pack-index'
import { formatAmount, formatNumber } from '../../fact/amount'
import type { Amount, Fact } from '../../fact/pack'
import { formatPoint } from '../../fact/time'
import { IN_QUIZ } from '../../question/kinds/all-in-quiz'
import type { Kind } from '../../question/question'
import { placeOf } from '../../question/tell/citation-place'
import { curled, numberWords } from '../../question/tell/gap-words'
import { labelOf, pointAsked, wordsOfKeys } from '../../question/tell/words'
import {
  type BitReader,
  type BitWriter,
  bitsFor,
  putBits,
  putBytes,
  putFlag,
  putNumber,
  takeBits,
  takeBytes,
  takeFlag,
  takeNumber,
} from './bits'

/**
 * Texts that questions draw, by place. Places depend only on the pack's file, which never changes once it is released:
 * a text that an entity or a fact lacks is stored as an empty one. Append new texts at the end.
 */
type Phrases = { texts: string[]; places: Map<string, number> }

const phrasesOf = perPack((index): Phrases => {
  const { entities, facts } = index.pack
  const texts = [
    ...entities.flatMap((entity) => [labelOf(entity), entity.adjective ?? '', curled(entity.name)]),
    ...facts.flatMap(datesSaid),
    ...facts.flatMap((fact) => (fact.kind === 'count' ? [formatAmount(fact.amount)] : [])),
    ...facts.flatMap((fact) => (fact.kind === 'share' ? [formatAmount(fact.percent)] : [])),
    ...new Set(facts.flatMap(({ citations }) => citations.map((one) => placeOf(index, one)))),
  ]
  const made = { texts, places: new Map(texts.map((text, place) => [text, place])) }
  return made
})

function datesSaid(fact: Fact): string[] {
  if (fact.kind !== 'event') return []
  return (['when', 'began', 'ended'] as const).map((ask) => {
    const point = pointAsked(fact.time, ask)
    return point ? formatPoint(point) : ''
  })
}

/** Returns the most frequent of the texts a question draws: the right one. */
function ownText(index: PackIndex, card: Card, kind: Kind): string | undefined {
  const { ownText } = IN_QUIZ[kind]
  return ownText ? ownText(index, card) : wordsOfKeys(index, card)[0]
}

/** No kind draws a longer text. */
const LONGEST = 400

/**
 * Writes a text in as few bits as possible: as the card's own, as one of the pack's, as an amount, or letter by letter.
 */
export function putText(to: BitWriter, index: PackIndex, card: Card, kind: Kind, text: string): void {
  const { texts, places } = phrasesOf(index)
  const place = places.get(text)
  const isOwn = text === ownText(index, card, kind)
  putFlag(to, isOwn || place === undefined)
  if (!isOwn && place !== undefined) {
    putBits(to, place, bitsFor(texts.length))
    return
  }
  putFlag(to, !isOwn)
  if (!isOwn) putUnlisted(to, card, text)
}

function putUnlisted(to: BitWriter, card: Card, text: string): void {
  const amount = amountIn(card, text)
  putFlag(to, amount === undefined)
  if (amount) {
    putBits(to, amount.form, 2)
    for (const value of amount.values) putDecimal(to, value)
    return
  }
  const bytes = new TextEncoder().encode(text)
  if (bytes.length > LONGEST) throw new Error('a text too long for a link')
  putNumber(to, bytes.length, 6)
  putBytes(to, bytes)
}

/** Returns undefined for bits that mean no text. */
export function takeText(from: BitReader, index: PackIndex, card: Card, kind: Kind): string | undefined {
  if (!takeFlag(from)) {
    const { texts } = phrasesOf(index)
    return texts[takeBits(from, bitsFor(texts.length))]
  }
  if (!takeFlag(from)) return ownText(index, card, kind)
  if (!takeFlag(from)) return takeAmount(from, card)
  const length = takeNumber(from, 6)
  if (length > LONGEST) return undefined
  return new TextDecoder().decode(takeBytes(from, length))
}

/** Forms of an amount, told apart by two bits: like the card's own, in figures, in percent, in words. */
const FORMS = [likeOwn, figures, percent, words]

function likeOwn(card: Card, [value, to]: readonly number[]): string | undefined {
  const own = amountOf(card)
  if (own === undefined || value === undefined || own.qualifier === 'vague') return undefined
  if (own.qualifier !== 'between') return formatAmount({ ...own, value })
  return to === undefined ? undefined : formatAmount({ ...own, from: value, to })
}

function figures(_card: Card, [value]: readonly number[]): string | undefined {
  return value === undefined ? undefined : formatNumber(value)
}

function percent(_card: Card, [value]: readonly number[]): string | undefined {
  return value === undefined ? undefined : `${formatNumber(value)}%`
}

function words(_card: Card, [value]: readonly number[]): string | undefined {
  return value === undefined ? undefined : numberWords(value)
}

function amountOf({ keys: [key] }: Card): Amount | undefined {
  return key?.type === 'amount' ? key.amount : undefined
}

/** Returns how many numbers a form needs. */
function manyIn(form: number, card: Card): number {
  return form === 0 && amountOf(card)?.qualifier === 'between' ? 2 : 1
}

function amountIn(card: Card, text: string): { form: number; values: number[] } | undefined {
  const figured = (text.match(/\d[\d,]*(?:\.\d{1,3})?/g) ?? []).map((one) => Number(one.replaceAll(',', '')))
  const worded = Array.from({ length: 100 }, (_, value) => value).filter(
    (value) => numberWords(value) === text,
  )
  for (const form of FORMS.keys()) {
    const values = (form === 3 ? worded : figured).slice(0, manyIn(form, card))
    if (FORMS[form]?.(card, values) === text && values.every(Number.isFinite)) return { form, values }
  }
  return undefined
}

function takeAmount(from: BitReader, card: Card): string | undefined {
  const form = takeBits(from, 2)
  const values = Array.from({ length: manyIn(form, card) }, () => takeDecimal(from))
  return FORMS[form]?.(card, values)
}

/** Writes a number with up to three decimals, without its trailing zeros. */
function putDecimal(to: BitWriter, value: number): void {
  const decimals = String(value).split('.')[1]?.length ?? 0
  putBits(to, decimals, 2)
  putRound(to, Math.round(value * 10 ** decimals))
}

function takeDecimal(from: BitReader): number {
  const decimals = takeBits(from, 2)
  return takeRound(from) / 10 ** decimals
}

const MOST_ZEROS = 7

/** Writes a whole number that often ends in zeros. */
export function putRound(to: BitWriter, value: number): void {
  let zeros = 0
  while (zeros < MOST_ZEROS && value !== 0 && value % 10 ** (zeros + 1) === 0) zeros += 1
  putFlag(to, zeros > 0)
  if (zeros > 0) putBits(to, zeros, 3)
  putNumber(to, value / 10 ** zeros, 3)
}

export function takeRound(from: BitReader): number {
  const zeros = takeFlag(from) ? takeBits(from, 3) : 0
  return takeNumber(from, 3) * 10 ** zeros
}
