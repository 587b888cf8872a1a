import { perPack } from '../../card/memo'
import { entityOf, type PackIndex } from '../../card/pack-index'
import { editDistance, foldName, spellings } from '../../fact/name'
import type { Entity } from '../../fact/pack'

/** How a typed name was understood. `unclear`: a part of a name that several people share. */
export type Named =
  | { match: 'exact' | 'part'; entities: string[] }
  | { match: 'unclear'; entities: string[] }
  | { match: 'none' }

type SpellingIndex = {
  exact: Map<string, string[]>
  /** Names by their words in any order, without "of" and "the". */
  words: Map<string, string[]>
  /** Names by single words of persons' names. */
  parts: Map<string, string[]>
  folded: Map<string, string[]>
  rivals: Map<string, string[]>
}

const SMALL_WORDS = new Set(['of', 'the', 'for', 'and', 'in'])
/** Longer answers are not names. The limit keeps looking for typos fast when somebody pastes a book. */
export const LONGEST_NAME = 120
/** Two typos on each of two names that differ by one swap: no rival is further away. */
const RIVAL_DISTANCE = 5

function build(index: PackIndex): SpellingIndex {
  const made: SpellingIndex = {
    exact: new Map(),
    words: new Map(),
    parts: new Map(),
    folded: new Map(),
    rivals: new Map(),
  }
  for (const entity of index.pack.entities) addEntity(made, entity)
  return made
}

function addEntity(index: SpellingIndex, entity: Entity): void {
  const folded = [...new Set(spellings(entity).map(foldName))].filter((spelling) => spelling !== '')
  index.folded.set(entity.id, folded)
  for (const spelling of folded) {
    add(index.exact, spelling, entity.id)
    add(index.words, wordSet(spelling), entity.id)
    if (entity.type === 'person')
      for (const part of spelling.split(' ')) if (part.length >= 4) add(index.parts, part, entity.id)
  }
}

function add(map: Map<string, string[]>, key: string, id: string): void {
  const ids = map.get(key)
  if (!ids) map.set(key, [id])
  else if (!ids.includes(id)) ids.push(id)
}

function wordSet(folded: string): string {
  const words = folded.split(' ').filter((word) => !SMALL_WORDS.has(word))
  return words.sort().join(' ')
}

const spellingIndexOf = perPack(build)

/** Returns all spellings of an entity, folded. */
export function foldedSpellings(index: PackIndex, entity: string): readonly string[] {
  return spellingIndexOf(index).folded.get(entity) ?? []
}

/**
 * Returns whom a typed name means: by any spelling, by its words in any order, or by a part that only one person has.
 */
export function whoIsNamed(index: PackIndex, text: string): Named {
  const names = spellingIndexOf(index)
  const folded = foldName(text.slice(0, LONGEST_NAME + 1))
  if (folded === '' || folded.length > LONGEST_NAME) return { match: 'none' }
  const exact = names.exact.get(folded) ?? names.words.get(wordSet(folded))
  if (exact) return { match: 'exact', entities: exact }
  const part = names.parts.get(folded)
  if (!part) return { match: 'none' }
  return part.length === 1 ? { match: 'part', entities: part } : { match: 'unclear', entities: part }
}

/** Returns how many letters may be mistyped: none in a short name, one in a medium one, two in a long one. */
function typosAllowed(spelling: string): number {
  return spelling.length < 5 ? 0 : spelling.length < 9 ? 1 : 2
}

/**
 * True if a text is a small typo of this entity and of no other that is as near. Digits, and letters in names that
 * differ in digits, are never forgiven. Kindred names never match each other.
 */
export function isTypoOf(index: PackIndex, text: string, entity: string): boolean {
  const names = spellingIndexOf(index)
  const folded = foldName(text.slice(0, LONGEST_NAME + 1))
  if (folded.length > LONGEST_NAME) return false
  for (const spelling of names.folded.get(entity) ?? []) {
    const allowed = typosAllowed(spelling)
    const distance = editDistance(folded, spelling, allowed)
    if (
      distance <= allowed &&
      digits(folded) === digits(spelling) &&
      !rivalAsNear(index, names, folded, entity, distance)
    ) {
      return true
    }
  }
  return false
}

function rivalAsNear(
  index: PackIndex,
  names: SpellingIndex,
  folded: string,
  entity: string,
  distance: number,
): boolean {
  const rivals = names.rivals.get(entity) ?? findRivals(index, names, entity)
  return rivals.some((rival) => editDistance(folded, rival, distance) <= distance)
}

/**
 * Returns spellings of other entities that are so near that a typo of one could be a typo of the other. Only entities
 * of the same type count, because a language may share its people's name. Found once per entity.
 */
function findRivals(index: PackIndex, names: SpellingIndex, entity: string): string[] {
  const own = names.folded.get(entity) ?? []
  const { type, kindred: kin = [] } = entityOf(index, entity)
  const kindred = new Set(kin)
  const rivals: string[] = []
  for (const [other, spellingsOfOther] of names.folded) {
    if (other === entity || index.entities.get(other)?.type !== type) continue
    for (const spelling of spellingsOfOther) {
      if (
        kindred.has(other) ||
        own.some((mine) => editDistance(mine, spelling, RIVAL_DISTANCE) <= RIVAL_DISTANCE)
      ) {
        rivals.push(spelling)
      }
    }
  }
  names.rivals.set(entity, rivals)
  return rivals
}

function digits(text: string): string {
  return text.replace(/\D/g, '')
}
