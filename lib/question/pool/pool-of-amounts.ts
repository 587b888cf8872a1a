import type { Card } from '../../card/card'
import { append } from '../../card/group'
import { perPack } from '../../card/memo'
import { isFirstFormat, type PackIndex } from '../../card/pack-index'
import { amountSpan, formatAmount } from '../../fact/amount'
import type { Amount, Fact } from '../../fact/pack'
import { below, chanceOf } from '../chance'
import { amountsOf } from '../tell/words'
import { type Candidate, reallyOf } from './candidate'
import { outward } from './nearest'

type Counted = { amount: Amount; size: number; fact: Fact }

const amountsByForm = perPack((index): Map<string, Counted[]> => {
  const made = new Map<string, Counted[]>()
  for (const fact of index.pack.facts) {
    const amount = amountOf(fact)
    if (!amount || fact.sensitive || sizeOfAmount(amount) === undefined) continue
    append(made, formOf(amount), { amount, size: sizeOfAmount(amount) ?? 0, fact })
  }
  for (const amounts of made.values()) amounts.sort((a, b) => a.size - b.size)
  return made
})

function amountOf(fact: Fact): Amount | undefined {
  if (fact.kind === 'count') return fact.amount
  return fact.kind === 'share' ? fact.percent : undefined
}

/** Returns the middle of an amount; undefined if it has no figure. */
export function sizeOfAmount(amount: Amount): number | undefined {
  if (amount.qualifier === 'vague') return undefined
  return amount.qualifier === 'between' ? (amount.from + amount.to) / 2 : amount.value
}

/** Returns what amounts that look alike have in common: unit, qualifier, decimals, and whether they are round. */
function formOf(amount: Amount): string {
  const size = sizeOfAmount(amount) ?? 0
  const decimals = String(size).split('.')[1]?.length ?? 0
  const round = amount.qualifier === 'between' || size < 100 || significant(size) <= 2
  return [
    amount.unit,
    amount.qualifier,
    amount.unit === '%' ? decimals : '',
    round ? 'round' : 'counted',
  ].join('/')
}

/** Counts the digits before the trailing zeros. */
function significant(value: number): number {
  return String(value).replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length
}

/**
 * Returns other amounts of the pack in the same unit and form, then made-up ones. None is near a right or disputed
 * value. Empty for "over" and "up to", which make nothing certainly false (whoever has over 60,000 men also has over
 * 40,000), and for amounts without a figure.
 */
export function amountPool(index: PackIndex, card: Card, key: Amount, most: number): Candidate[] {
  if (key.qualifier !== 'exactly' && key.qualifier !== 'around' && key.qualifier !== 'between') return []
  // The only singular would stand out among plurals.
  if (key.qualifier === 'exactly' && key.value === 1) return []
  const spans = amountsThatBear(index, card).flatMap((amount) => {
    const span = widened(amount)
    return span ? [span] : []
  })
  const apart = (amount: Amount): boolean => {
    const span = amountSpan(amount)
    return span !== undefined && spans.every(([low, high]) => span[1] < low || high < span[0])
  }
  const found: Candidate[] = []
  const texts = new Set(amountsOf(card).map(formatAmount))
  const add = (amount: Amount, really: { really?: string }): void => {
    const text = formatAmount(amount)
    if (found.length >= most || texts.has(text) || !apart(amount)) return
    texts.add(text)
    found.push({ text, size: sizeOfAmount(amount) ?? 0, ...really })
  }
  const isFirst = isFirstFormat(index)
  // What another figure counts says something about the question only within its topic.
  for (const { amount, fact } of realAmounts(index, card, key, 2 * most))
    add(amount, isFirst || fact.topic === card.topic ? reallyOf(index, fact.id) : {})
  for (const amount of madeUp(card, key, isFirst ? likeAtFirst : like)) add(amount, {})
  return found
}

function* realAmounts(index: PackIndex, card: Card, key: Amount, most: number): Generator<Counted> {
  const size = sizeOfAmount(key) ?? 0
  const alike = amountsByForm(index).get(formOf(key)) ?? []
  const start = alike.findIndex((other) => other.size >= size)
  let looked = 0
  for (const other of outward(alike, start === -1 ? alike.length : start)) {
    looked += 1
    if (looked > most) return
    const near = other.size <= size * 6 && other.size >= size / 6
    if (near && other.size !== 1 && !sameCount(index.facts.get(card.fact), other.fact)) yield other
  }
}

/** The same thing counted at another moment, or by somebody else, may be equal. */
function sameCount(a: Fact | undefined, b: Fact): boolean {
  return a?.kind === 'count' && b.kind === 'count' && a.of === b.of && a.what === b.what
}

function amountsThatBear(index: PackIndex, card: Card): Amount[] {
  const disputed = (index.disputesOf.get(card.fact) ?? []).flatMap((dispute) => dispute.between)
  const others = disputed.flatMap((id) => {
    const fact = index.facts.get(id)
    return (fact && amountOf(fact)) ?? []
  })
  return [...amountsOf(card), ...others]
}

/** Returns the range of an amount, with the margin in which a near answer is still partly right. */
function widened(amount: Amount): [number, number] | undefined {
  const span = amountSpan(amount)
  if (!span || amount.qualifier === 'vague') return span
  const [low, high] = span
  if (amount.unit === '%') return [low - 2, high + 2]
  const small = amount.qualifier === 'exactly' && amount.value < 100
  const margin = small ? 0 : 0.15
  return [low * (1 - margin), high * (1 + margin)]
}

const FACTORS = [0.42, 0.5, 0.6, 0.7, 0.78, 1.25, 1.4, 1.6, 1.8, 2.1, 2.5]

/** Returns a number near `target` that looks like `model`; `noise` varies its last digits. */
type Alike = (model: number, target: number, noise?: number) => number

/** Makes up amounts of the key's form, always the same for the same card. */
function madeUp(card: Card, key: Amount, like: Alike): Amount[] {
  const chance = chanceOf(card.id)
  if (key.qualifier === 'between') {
    return FACTORS.map((factor) => ({
      ...key,
      from: like(key.from, key.from * factor),
      to: like(key.to, key.to * factor),
    })).filter(({ from, to }) => from < to)
  }
  if (key.qualifier === 'vague') return []
  if (key.unit !== '%' && key.value <= 12) {
    return [-3, -2, -1, 1, 2, 3, 4]
      .map((step) => key.value + step)
      .filter((value) => value > 1)
      .map((value) => ({ ...key, value }))
  }
  return FACTORS.map((factor) => like(key.value, key.value * factor, below(chance, 1000)))
    .filter((value) => key.unit !== '%' || (value > 0 && value < 100))
    .map((value) => ({ ...key, value }))
}

/**
 * Returns a number with the decimals of `model`, as round as `model`: a multiple of 1,000 for 14,000, of 10,000 for
 * 60,000. A smaller number than that is as round as it can be with one digit.
 */
const like: Alike = (model, target, noise = 0) => {
  const decimals = decimalsOf(model)
  const [whole, wanted] = [Math.round(model * 10 ** decimals), Math.round(target * 10 ** decimals)]
  const digits = String(whole).replace(/0+$/, '').length
  const step = Math.min(10 ** (String(whole).length - digits), 10 ** (String(wanted).length - 1))
  const rounded = Math.max(1, Math.round(wanted / step)) * step
  // A number of many digits is a count to the last one, so no made-up one ends in zeros.
  const varied = digits > 3 ? rounded + step * (noise % 37) : rounded
  return (digits > 2 && varied % (10 * step) === 0 ? varied + 3 * step : varied) / 10 ** decimals
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0
}

/** How packs of the first format make up numbers: with as many digits before the zeros as `model`. */
const likeAtFirst: Alike = (model, target, noise = 0) => {
  const decimals = decimalsOf(model)
  const whole = Math.round(target * 10 ** decimals)
  const digits = Math.max(1, Math.min(significant(model), String(whole).length))
  const step = 10 ** Math.max(0, String(whole).length - digits)
  const rounded = Math.round(whole / step) * step
  const varied = digits > 3 ? rounded + step * (noise % 37) : rounded
  const ended = digits > 2 && varied % (10 * step) === 0 ? varied + 3 * step : varied
  return ended / 10 ** decimals
}
