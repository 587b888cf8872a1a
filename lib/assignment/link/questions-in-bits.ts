import type { Card } from '../../card/card'
import { perPack } from '../../card/memo'
import type { PackIndex } from '../../card/pack-index'
import { ALL_ASKS } from '../../fact/ask'
import type { Ask } from '../../fact/pack'
import type { Draw, NamedQuestion } from '../../question/draw'
import { IN_QUIZ } from '../../question/kinds/all-in-quiz'
import { KINDS, type Kind } from '../../question/question'
import {
  type BitReader,
  type BitWriter,
  bitsFor,
  putBits,
  putFlag,
  putNumber,
  takeBits,
  takeFlag,
  takeNumber,
} from './bits'
import { putRound, putText, takeRound, takeText } from './phrases'

const KINDS_IN_LINKS: ReadonlyMap<number | null, Kind> = new Map(
  KINDS.map((kind) => [IN_QUIZ[kind].linkPlace, kind]),
)
const KIND_BITS = 5
const ASK_BITS = 4
const LIST_BITS = 4

/** Writes a card as its fact's place in the pack's file, and its ask if that differs from the card before. */
function putCard(to: BitWriter, index: PackIndex, card: Card, before?: Card): void {
  const { facts } = index.pack
  putBits(to, placeOf(index, card), bitsFor(facts.length))
  const isSame = card.ask === before?.ask
  if (before) putFlag(to, isSame)
  if (!isSame) putBits(to, askPlace(card.ask), ASK_BITS)
}

function takeCard(from: BitReader, index: PackIndex, before?: Card): Card | undefined {
  const { facts } = index.pack
  const fact = facts[takeBits(from, bitsFor(facts.length))]
  const isSame = before !== undefined && takeFlag(from)
  const ask = isSame ? before.ask : ALL_ASKS[takeBits(from, ASK_BITS)]
  return fact && index.card.get(`${fact.id}:${ask}`)
}

const placesOf = perPack(({ pack }) => new Map(pack.facts.map(({ id }, place) => [id, place])))

function placeOf(index: PackIndex, { fact }: Card): number {
  return placesOf(index).get(fact) ?? 0
}

function askPlace(ask: Ask): number {
  return ALL_ASKS.indexOf(ask)
}

function cardOf(index: PackIndex, id: string): Card {
  const card = index.card.get(id)
  if (!card) throw new Error(`the pack has no card ${id}`)
  return card
}

/** Writes a question. Throws if links cannot have it: it is of another pack, or rated by its learner. */
export function putQuestion(to: BitWriter, index: PackIndex, { card: id, kind, draw }: NamedQuestion): void {
  const card = cardOf(index, id)
  const place = IN_QUIZ[kind].linkPlace
  if (place === null) throw new Error(`${kind} cannot stand in a link`)
  putBits(to, place, KIND_BITS)
  putCard(to, index, card)
  putNumber(to, draw.stem, 2)
  putList(to, draw.texts, (text) => putText(to, index, card, kind, text))
  putList(to, draw.cards, (one) => putCard(to, index, cardOf(index, one), card))
  putList(to, draw.numbers, (number) => putRound(to, number))
}

/** Reads a question; undefined for bits that name no card or text of the pack. Does not check if it can be built. */
export function takeQuestion(from: BitReader, index: PackIndex): NamedQuestion | undefined {
  const kind = KINDS_IN_LINKS.get(takeBits(from, KIND_BITS))
  const card = takeCard(from, index)
  if (!kind || !card) return undefined
  const draw: Draw = { stem: takeNumber(from, 2) }
  const texts = takeList(from, () => takeText(from, index, card, kind))
  const cards = takeList(from, () => takeCard(from, index, card)?.id)
  const numbers = takeList(from, () => takeRound(from))
  if (!texts || !cards || !numbers) return undefined
  if (texts.length > 0) draw.texts = texts
  if (cards.length > 0) draw.cards = cards
  if (numbers.length > 0) draw.numbers = numbers
  return { card: card.id, kind, draw }
}

function putList<T>(to: BitWriter, list: readonly T[] = [], put: (one: T) => void): void {
  putFlag(to, list.length > 0)
  if (list.length === 0) return
  if (list.length >= 2 ** LIST_BITS) throw new Error('a list too long for a link')
  putBits(to, list.length, LIST_BITS)
  list.forEach(put)
}

function takeList<T>(from: BitReader, take: () => T | undefined): T[] | undefined {
  if (!takeFlag(from)) return []
  const many = takeBits(from, LIST_BITS)
  const list: T[] = []
  for (let i = 0; i < many; i += 1) {
    const one = take()
    if (one === undefined) return undefined
    list.push(one)
  }
  return list
}
