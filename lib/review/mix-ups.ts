import type { Card, CardId, Key } from '../card/card'
import { perPack } from '../card/memo'
import { factOf, type PackIndex } from '../card/pack-index'
import { foldName } from '../fact/name'
import type { Entity } from '../fact/pack'
import { cardOfMixUp } from '../question/mix-up'
import { reallyOf } from '../question/pool/candidate'
import { poolOf } from '../question/pool/pool'
import { whoIsNamed } from '../question/read/spelling-index'
import { capitalize, entityWords, keyWords } from '../question/tell/words'

/** One of two confused things: its name, what it really is, and the fact that says so. */
export type MixedThing = { words: string; really: string; fact?: string }

/** Two things the learner confused, in either direction. */
export type MixUp = {
  a: MixedThing
  b: MixedThing
  times: number
  /** The cards where it happened, and those that ask for the other thing in the same way, ordered by id. */
  cards: CardId[]
}

/** A thing with a unique name, so that both directions of a pair are counted together. */
type Named = MixedThing & { name: string; card?: CardId }

/**
 * Lists the pairs a learner mixes up, the most frequent first. `mixedUp` is `Progress.mixedUp`. Skips wrong answers
 * that mean nothing in this pack or have since become right.
 */
export function mixUps(index: PackIndex, mixedUp: ReadonlyMap<CardId, ReadonlyMap<string, number>>): MixUp[] {
  const pairs = new Map<string, MixUp>()
  for (const id of [...mixedUp.keys()].sort()) {
    const card = index.card.get(id)
    if (!card) continue
    for (const [instead, times] of [...(mixedUp.get(id) ?? [])].sort(byText))
      addPair(pairs, card, pairOf(index, card, instead), times)
  }
  return [...pairs.values()].sort((x, y) => y.times - x.times || byText([x.a.words], [y.a.words]))
}

function addPair(
  pairs: Map<string, MixUp>,
  card: Card,
  pair: [Named, Named] | undefined,
  times: number,
): void {
  if (!pair) return
  const [a, b] = pair[0].name < pair[1].name ? pair : [pair[1], pair[0]]
  const name = JSON.stringify([a.name, b.name])
  const known = pairs.get(name) ?? { a: thing(a), b: thing(b), times: 0, cards: [] }
  const cards = new Set([...known.cards, card.id, ...pair.flatMap((one) => one.card ?? [])])
  pairs.set(name, { ...known, times: known.times + times, cards: [...cards].sort() })
}

function thing({ words, really, fact }: Named): MixedThing {
  return fact === undefined ? { words, really } : { words, really, fact }
}

/** Returns the card's answer and the wrong one; undefined if the wrong one means nothing or is an answer too. */
function pairOf(index: PackIndex, card: Card, instead: string): [Named, Named] | undefined {
  const [key] = card.keys
  if (!key) return undefined
  const pair =
    key.type === 'entity' ? entityPair(index, card, key, instead) : valuePair(index, card, key, instead)
  const right = card.keys.some(
    (one) =>
      pair?.[1].name === nameOf(one) ||
      foldName(keyWords(index, card, one)) === foldName(pair?.[1].words ?? ''),
  )
  return right ? undefined : pair
}

const nameOf = (key: Key): string | undefined => (key.type === 'entity' ? key.entity : undefined)

type EntityKey = Extract<Key, { type: 'entity' }>

function entityPair(
  index: PackIndex,
  card: Card,
  key: EntityKey,
  instead: string,
): [Named, Named] | undefined {
  const other = entityGiven(index, card, instead)
  if (!other) return undefined
  const otherCard = cardOfMixUp(index, card, other.id)
  const option = poolOf(index, card).find(({ entity }) => entity === other.id)
  const really = option?.really ?? (otherCard && reallyOf(index, otherCard.fact).really) ?? ''
  return [
    { ...entityThing(index, card, key.entity, factOf(index, card.fact).text), fact: card.fact },
    {
      ...entityThing(index, card, other.id, really),
      ...factTold(index, option?.really),
      ...cardAndFact(otherCard),
    },
  ]
}

/** Describes an entity by its gloss, or without one by a fact about it. */
function entityThing(index: PackIndex, card: Card, id: string, told: string): Named {
  const gloss = index.entities.get(id)?.gloss
  const really = gloss === undefined ? told : `${capitalize(gloss)}.`
  return { name: id, words: entityWords(index, card, id), really }
}

/** Finds an entity by its id, by the option that named it, or by a name that only it has. */
function entityGiven(index: PackIndex, card: Card, instead: string): Entity | undefined {
  const option = poolOf(index, card).find(({ text }) => text === instead)
  const named = whoIsNamed(index, instead)
  const only = named.match === 'exact' && named.entities.length === 1 ? named.entities[0] : undefined
  return index.entities.get(instead) ?? index.entities.get(option?.entity ?? only ?? '')
}

/** Dates, amounts and texts: the other thing is another card's answer, or an option the pack says something about. */
function valuePair(index: PackIndex, card: Card, key: Key, instead: string): [Named, Named] | undefined {
  const own = {
    name: card.id,
    words: keyWords(index, card, key),
    really: factOf(index, card.fact).text,
    fact: card.fact,
  }
  const other = cardOfMixUp(index, card, instead)
  const [answer] = other?.keys ?? []
  if (other && answer) {
    const really = reallyOf(index, other.fact).really ?? ''
    return [own, { name: other.id, words: keyWords(index, other, answer), really, ...cardAndFact(other) }]
  }
  const option = poolOf(index, card).find(({ text }) => text === instead)
  if (option?.really === undefined) return undefined
  return [
    own,
    { name: ` ${instead}`, words: instead, really: option.really, ...factTold(index, option.really) },
  ]
}

const factByText = perPack(({ pack }) => new Map(pack.facts.map((fact) => [fact.text, fact.id])))

/** Finds the fact with this statement. */
function factTold(index: PackIndex, text: string | undefined): { fact?: string } {
  const fact = factByText(index).get(text ?? '')
  return fact === undefined ? {} : { fact }
}

function cardAndFact(card: Card | undefined): { card?: CardId; fact?: string } {
  return card ? { card: card.id, fact: card.fact } : {}
}

function byText([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number {
  return a < b ? -1 : a > b ? 1 : 0
}
