import { entityOf, type PackIndex } from '../../../card/pack-index'
import { formatAmount } from '../../../fact/amount'
import { foldName } from '../../../fact/name'
import type { Entity, Fact } from '../../../fact/pack'
import { foldedSpellings } from '../../read/spelling-index'
import { capitalize } from '../../tell/words'
import type { Claim } from './question'

/** Claimants in a question. */
export const CLAIMANTS = 4
const LONGEST_CLAIM = 160

/** One way to ask who says what about a card, or why accounts of it differ. Without a `stem` of its own it uses the card's. */
export type Attribution = {
  stem?: string
  claims: Claim[]
  others: string[]
  /** True for long options, which a draw names by their places: first the right one, then the others in order. */
  byPlace?: true
}

/**
 * Says a count in words: `Over 1,500 mounted rebels around Nilka`. Undefined if it is no count, or counts one thing.
 */
export function countedWords(index: PackIndex, fact: Fact): string | undefined {
  if (fact.kind !== 'count' || (fact.amount.qualifier === 'exactly' && fact.amount.value === 1))
    return undefined
  const of = entityOf(index, fact.of).name
  const what = fact.what.includes(' ') ? fact.what : `${fact.what} of ${of}`
  return capitalize(formatAmount({ ...fact.amount, unit: what }))
}

/** Returns the fact's statement without its "according to"; undefined if that cannot be removed cleanly. */
export function saidWithoutSayer(index: PackIndex, fact: Fact): string | undefined {
  const names = fact.according === undefined ? [] : namesOf(index, entityOf(index, fact.according))
  const plain = INTRODUCTIONS.reduce((left, clause) => left.replace(clause, ''), fact.text)
  // After a semicolon the words may no longer be the speaker's.
  const text = capitalize(fact.according === undefined ? plain : plain.replace(/; .*$/, '.'))
  const folded = ` ${foldName(text)} `
  const sections = fact.citations.flatMap((one) => ('section' in one ? [` ${foldName(one.section)} `] : []))
  const tells = TELLING.test(text) || PRONOUN.test(text) || sections.some((one) => folded.includes(one))
  const named = names.some((name) => folded.includes(` ${name} `))
  return tells || named || text.length > LONGEST_CLAIM ? undefined : text
}

/** Phrases that attribute a statement to somebody. */
const INTRODUCTIONS = [
  /^(?:According to|By|As|In) [^,.;]{1,80}, /,
  /^[^,.;“]{1,80}\b(?:says|said|reports|reported|claims|claimed|states|stated|recalled|argued|telegraphed|declared)(?: [^,.;“]{1,30})? that /,
  /, according to [^,.;]{1,80}(?=\.$)/,
]
const TELLING = /\b(?:infobox|introduction|main text|table|account|passage|article|telegrams?|according)\b/i
/** A pronoun often refers to the speaker, and would give the answer away. */
const PRONOUN = /\b(?:he|him|his|she|her|hers|they|them|their)\b/i

/** Returns all spellings of a claimant, and the single words of a person's name. */
export function namesOf(index: PackIndex, entity: Entity): string[] {
  const spelled = [...foldedSpellings(index, entity.id)]
  const parts = entity.type === 'person' ? spelled.flatMap((name) => name.split(' ')) : []
  return [...spelled, ...parts.filter((part) => part.length > 2)]
}
