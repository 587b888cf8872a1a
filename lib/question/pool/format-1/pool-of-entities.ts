import type { Card } from '../../../card/card'
import { entityOf, type PackIndex } from '../../../card/pack-index'
import type { Entity } from '../../../fact/pack'
import { capitalize, entityWords } from '../../tell/words'
import type { Candidate } from '../candidate'
import { certainlyFalse, formsOf, type Links, linksOf } from '../links'
import { outward } from '../nearest'

/** Returns entities of the key's type and sort that no fact makes right, or possibly right, for this card. */
export function entityPool(index: PackIndex, card: Card, key: string, most: number): Candidate[] {
  const known = linksOf(index)
  const entity = entityOf(index, key)
  const forms = formsOf(entity)
  const [sorted = ''] = forms
  const narrow = gather(index, known, card, entity, sorted, most)
  // Two persons are always different. Entities of another type differ for certain only if their sort is the same.
  return narrow.length < 3 && entity.type === 'person'
    ? gather(index, known, card, entity, 'person', most)
    : narrow
}

function gather(
  index: PackIndex,
  known: Links,
  card: Card,
  key: Entity,
  form: string,
  most: number,
): Candidate[] {
  const alike = known.alike.get(form) ?? []
  const found: Candidate[] = []
  const isFalse = certainlyFalse(index, card)
  for (const other of outward(alike, known.place.get(`${form} ${key.id}`) ?? 0)) {
    if (found.length >= most) break
    if (!known.told.has(other.id) || !isFalse(other)) continue
    found.push(candidate(index, known, card, other))
  }
  return found
}

function candidate(index: PackIndex, known: Links, card: Card, entity: Entity): Candidate {
  const text = entityWords(index, card, entity.id)
  const really = whatItIs(index, known, card, entity)
  const named = { text, size: text.length, entity: entity.id }
  return really === undefined ? named : { ...named, really }
}

/** Says what a person is by the gloss, and what anything else is by a fact like the one asked. */
function whatItIs(index: PackIndex, known: Links, card: Card, entity: Entity): string | undefined {
  const told = known.told.get(entity.id)
  const kind = index.facts.get(card.fact)?.kind
  const like = kind && told?.get(kind)
  const glossed = entity.gloss === undefined ? undefined : `${capitalize(entity.name)} was ${entity.gloss}.`
  if (entity.type === 'person') return glossed ?? like?.text ?? told?.values().next().value?.text
  return like?.text ?? glossed ?? told?.values().next().value?.text
}
