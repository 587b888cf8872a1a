import type { Card } from '../../../card/card'
import { perCard } from '../../../card/memo'
import { factOf, type PackIndex } from '../../../card/pack-index'
import { foldName } from '../../../fact/name'
import type { Fact, FactOf } from '../../../fact/pack'
import { type Candidate, reallyOf } from '../../pool/candidate'
import { capitalize } from '../../tell/words'

/** Returns the card's cause fact, if the card asks for a cause or a consequence of it. */
export function causeOf(index: PackIndex, card: Card): FactOf<'cause'> | undefined {
  const fact = index.facts.get(card.fact)
  return fact?.kind === 'cause' && isAsked(card) && !card.sensitive ? fact : undefined
}

function isAsked({ ask }: Card): boolean {
  return ask === 'why' || ask === 'effect'
}

/**
 * Returns what the pack says is certainly not the cause, or not the consequence: statements about the same matter, and
 * causes or consequences of other facts.
 */
export const otherCausesOf = perCard((index, card): Candidate[] => {
  const fact = causeOf(index, card)
  const ids = fact?.against?.[card.ask] ?? []
  const taken = new Set(card.keys.flatMap((key) => (key.type === 'text' ? [foldName(key.text)] : [])))
  const untrue = (fact?.untrue?.[card.ask] ?? []).map((text) => ({ text, size: text.length }))
  const others = ids.flatMap((id) => {
    const other = factOf(index, id)
    const text = other.sensitive ? undefined : saidIn(other, card)
    if (text === undefined || taken.has(foldName(text))) return []
    taken.add(foldName(text))
    return [{ text: capitalize(text), size: text.length, ...reallyOf(index, id) }]
  })
  return [...untrue, ...others]
})

function saidIn(fact: Fact, { ask }: Card): string | undefined {
  if (fact.kind !== 'cause') return undefined
  return ask === 'why' ? fact.because : fact.effect
}

/** Returns the steps of the fact's chain; none for a card whose fact has one and asks for it by another card. */
export function chainOf(index: PackIndex, card: Card): readonly string[] {
  const fact = causeOf(index, card)
  const [first] = (index.cardsOf.get(card.fact) ?? []).filter(isAsked)
  return first?.id === card.id ? (fact?.chain ?? []).map(capitalize) : []
}
