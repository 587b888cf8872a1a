import type { Card } from '../../../card/card'
import { perCard } from '../../../card/memo'
import { entityOf, factOf, isFirstFormat, type PackIndex } from '../../../card/pack-index'
import { foldName } from '../../../fact/name'
import type { Dispute } from '../../../fact/pack'
import { labelOf } from '../../tell/words'
import { type Attribution, CLAIMANTS, countedWords, saidWithoutSayer } from './claims'
import { attributionsAtFirst } from './format-1/attributions'

/**
 * Returns the ways to ask who says what about a card: who made a claim, or which voice of a dispute says what. Only
 * persons and kinds of source are named, as the pack names them.
 */
export const attributionsOf = perCard((index, card): Attribution[] => {
  if (isFirstFormat(index)) return attributionsAtFirst(index, card)
  if (card.sensitive) return []
  if (card.ask === 'claimant') return quoted(index, card)
  const isFirst = index.cardsOf.get(card.fact)?.[0] === card
  const disputed = (index.disputesOf.get(card.fact) ?? []).filter(
    (dispute) => (dispute.ask ?? (isFirst ? card.ask : undefined)) === card.ask,
  )
  const compared = disputed.flatMap((dispute) => [
    ...voicesOf(index, card, dispute),
    ...reasonsOf(index, card, dispute),
  ])
  return compared.length > 0 || !isFirst ? compared : quoted(index, card)
})

/** Returns a claim by somebody the source names, with others of whom the pack says that they did not make it. */
function quoted(index: PackIndex, card: Card): Attribution[] {
  const fact = factOf(index, card.fact)
  const others = othersNamed(index, card)
  if (fact.according === undefined || others.length < CLAIMANTS - 1) return []
  const text = countedWords(index, fact) ?? saidWithoutSayer(index, fact)
  if (text === undefined) return []
  const claimant = labelOf(entityOf(index, fact.according))
  const stem = card.ask === 'claimant' ? {} : { stem: 'Who said this?' }
  return [{ ...stem, claims: [{ fact: fact.id, text, claimant }], others }]
}

/** Returns a dispute whose voices differ, with the card's own fact among the claims. */
function voicesOf(index: PackIndex, card: Card, { between, voices = [] }: Dispute): Attribution[] {
  if (between.some((id) => factOf(index, id).sensitive)) return []
  const claims = voices.map(({ fact, who, says }) => ({ fact, text: says, claimant: who }))
  const own = claims.some(({ fact }) => fact === card.fact)
  const isDistinct = (texts: string[]): boolean => new Set(texts.map(foldName)).size === claims.length
  if (!own || !isDistinct(voices.map(({ who }) => who)) || !isDistinct(voices.map(({ says }) => says)))
    return []
  const named = new Set(claims.map(({ claimant }) => foldName(claimant)))
  const others = othersNamed(index, card).filter((name) => !named.has(foldName(name)))
  return [{ stem: 'Who says what?', claims, others }]
}

/** Returns why the accounts of a dispute differ, with reasons that do not explain it. One fact's card asks for it. */
function reasonsOf(index: PackIndex, card: Card, { between, differ }: Dispute): Attribution[] {
  if (differ === undefined || between.some((id) => factOf(index, id).sensitive)) return []
  if (between.find((id) => index.cardsOf.has(id)) !== card.fact) return []
  const { stem, says, because, against } = differ
  return [
    { stem, claims: [{ fact: card.fact, text: says, claimant: because }], others: against, byPlace: true },
  ]
}

function othersNamed(index: PackIndex, { fact }: Card): string[] {
  return (factOf(index, fact).against?.claimant ?? []).map((id) => labelOf(entityOf(index, id)))
}
