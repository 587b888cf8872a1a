import { perPack } from '../../card/memo'
import { entityOf, type PackIndex } from '../../card/pack-index'
import { editDistance, foldName, spellings } from '../../fact/name'
import type { Entity } from '../../fact/pack'
import { singular } from './name-forms'
import { inFigures, numbersIn } from './numerals'
import { OTHER_WORDS } from './other-words'
import { soundOf } from './sound'

/** How a typed name was understood. `unclear`: a part of a name that several people share. */
export type Named =
  | { match: 'exact' | 'part'; entities: string[] }
  | { match: 'unclear'; entities: string[] }
  | { match: 'none' }

type SpellingIndex = {
  exact: Map<string, string[]>
  /** Names by their words in any order, without "of" and "the", with numbers in figures. */
  words: Map<string, string[]>
  /** The same names by their sound. */
  sounds: Map<string, string[]>
  /** Names without spaces. */
  joined: Map<string, string[]>
  /** Names by single words of persons' names, as they are spelled and by their sound. */
  parts: Map<string, string[]>
  partsBySound: Map<string, string[]>
  folded: Map<string, string[]>
  /** All words of all names. */
  known: Set<string>
  rivals: Map<string, string[]>
}

const SMALL_WORDS = new Set(['of', 'the', 'for', 'and', 'in'])
/** Longer answers are not names. The limit keeps looking for typos fast when somebody pastes a book. */
export const LONGEST_NAME = 120
/** A shorter part of a name is too little to say who is meant. */
const SHORTEST_PART = 4
/** Two typos on each of two names that differ by one swap: no rival is further away. */
const RIVAL_DISTANCE = 5

function build(index: PackIndex): SpellingIndex {
  const made: SpellingIndex = {
    exact: new Map(),
    words: new Map(),
    sounds: new Map(),
    joined: new Map(),
    parts: new Map(),
    partsBySound: new Map(),
    folded: new Map(),
    known: new Set(),
    rivals: new Map(),
  }
  for (const entity of index.pack.entities) addEntity(made, entity)
  return made
}

function addEntity(index: SpellingIndex, entity: Entity): void {
  const folded = [...new Set(spellings(entity).map(foldName))].filter((spelling) => spelling !== '')
  index.folded.set(entity.id, folded)
  for (const spelling of folded) {
    const set = wordSet(spelling)
    add(index.exact, spelling, entity.id)
    add(index.words, set, entity.id)
    add(index.sounds, soundOf(set), entity.id)
    add(index.joined, spelling.replaceAll(' ', ''), entity.id)
    const words = spelling.split(' ')
    for (const word of words) index.known.add(word)
    if (entity.type !== 'person') continue
    for (const part of words) {
      add(index.parts, part, entity.id)
      add(index.partsBySound, soundOf(part), entity.id)
    }
  }
}

function add(map: Map<string, string[]>, key: string, id: string): void {
  const ids = map.get(key)
  if (!ids) map.set(key, [id])
  else if (!ids.includes(id)) ids.push(id)
}

function wordSet(folded: string): string {
  const words = inFigures(folded)
    .split(' ')
    .filter((word) => !SMALL_WORDS.has(word))
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
  return whoIsNamedFolded(index, foldName(text.slice(0, LONGEST_NAME + 1)))
}

export function whoIsNamedFolded(index: PackIndex, folded: string): Named {
  const names = spellingIndexOf(index)
  if (folded === '' || folded.length > LONGEST_NAME) return { match: 'none' }
  const exact = names.exact.get(folded) ?? names.words.get(wordSet(folded))
  if (exact) return { match: 'exact', entities: exact }
  const part = names.parts.get(folded)
  if (!part) return { match: 'none' }
  if (part.length > 1) return { match: 'unclear', entities: part }
  return folded.length < SHORTEST_PART ? { match: 'none' } : { match: 'part', entities: part }
}

/**
 * Returns whom a name in another way of spelling means (Kasimi for Qasimi, Xin Jiang for Xinjiang); nobody if it means
 * two entities of one type, or if one of its words is itself another word.
 */
export function whoSoundsLike(index: PackIndex, folded: string): string[] {
  const names = spellingIndexOf(index)
  const sound = soundOf(wordSet(folded))
  // Short names sound like too much, unless they are only in other letters: ВТР.
  const isTooShort = sound.length < SHORTEST_PART && /[a-z]/.test(folded)
  const ids = isTooShort ? [] : (names.sounds.get(sound) ?? [])
  const isAlone = (id: string): boolean =>
    ids.every((other) => other === id || typeOf(index, other) !== typeOf(index, id))
  const alike = ids.filter((id) => isAlone(id) && !hasOtherWord(names, folded, id))
  return alike.length > 0 ? alike : (names.joined.get(folded.replaceAll(' ', '')) ?? [])
}

/** Returns the persons whose name fits initials: "J. Stalin", "J. V. Stalin", "Stalin J.". */
export function whoHasInitials(index: PackIndex, folded: string): string[] {
  const words = folded.split(' ')
  if (words.length < 2 || !words.some(isInitial)) return []
  const names = spellingIndexOf(index)
  const full = words.find((word) => !isInitial(word)) ?? ''
  const ways = [words, [words.at(-1) ?? '', ...words.slice(0, -1)]]
  return (names.partsBySound.get(soundOf(full)) ?? []).filter((id) =>
    (names.folded.get(id) ?? []).some((spelling) =>
      ways.some((way) => fitsInitials(way, spelling.split(' '))),
    ),
  )
}

function isInitial(word: string): boolean {
  return /^(?:\p{L}|[ckgstz]h)$/u.test(word)
}

function fitsInitials(given: readonly string[], spelling: readonly string[]): boolean {
  // A second initial, of a father's name, is skipped if the spelling has no such name.
  const words =
    given.length > spelling.length ? given.filter((word, i) => i === 0 || !isInitial(word)) : given
  if (words.length < 2 || words.length !== spelling.length) return false
  return words.every((word, i) => {
    const own = spelling[i] ?? ''
    if (isInitial(word)) return own.startsWith(word) || soundOf(own).startsWith(soundOf(word))
    return soundOf(word) === soundOf(own)
  })
}

function typeOf(index: PackIndex, id: string): Entity['type'] | undefined {
  return index.entities.get(id)?.type
}

/** Returns how many letters may be mistyped: none in a short name, one in a medium one, two in a long one. */
function typosAllowed(spelling: string): number {
  if (/\p{Script=Han}/u.test(spelling)) return 0
  return spelling.length < 5 ? 0 : spelling.length < 9 ? 1 : 2
}

/**
 * True if a text is a small typo of this entity and of no other that is as near. Never forgiven are numbers, whether in
 * figures or in words, words that are other words ("Malta"), and letters in words of up to three letters. Kindred names
 * never match each other.
 */
export function isTypoOf(index: PackIndex, text: string, entity: string): boolean {
  return isTypoOfFolded(index, foldName(text.slice(0, LONGEST_NAME + 1)), entity)
}

export function isTypoOfFolded(index: PackIndex, folded: string, entity: string): boolean {
  const names = spellingIndexOf(index)
  if (folded.length > LONGEST_NAME) return false
  const figures = inFigures(folded)
  for (const spelling of names.folded.get(entity) ?? []) {
    const allowed = typosAllowed(spelling)
    const own = inFigures(spelling)
    const distance = editDistance(figures, own, allowed)
    if (
      distance <= allowed &&
      numbersIn(figures) === numbersIn(own) &&
      keepsShortWords(figures, own) &&
      !hasOtherWord(names, figures, entity) &&
      !rivalAsNear(index, names, folded, entity, distance)
    ) {
      return true
    }
  }
  return false
}

/** A letter makes another word of a short one (US and UK), and one that stands alone may be a figure or an initial. */
function keepsShortWords(given: string, own: string): boolean {
  const words = given.split(' ')
  const owns = own.split(' ')
  if (words.length !== owns.length) return words.every((word) => word.length > 1 || owns.includes(word))
  return owns.every((word, i) => {
    const other = words[i] ?? ''
    return word.length > 3 || word === other || soundOf(word) === soundOf(other)
  })
}

/** True if a word of a text is no word of the entity's names, but another word of the pack or of the world. */
function hasOtherWord(names: SpellingIndex, folded: string, entity: string): boolean {
  const own = (names.folded.get(entity) ?? []).flatMap((spelling) => spelling.split(' '))
  const words = folded.split(' ')
  return words.some((word) => {
    if (word.length < 3 || own.includes(word)) return false
    const one = singular(word)
    if (own.some((mine) => singular(mine) === one)) return false
    if (OTHER_WORDS.has(word) || OTHER_WORDS.has(one)) return true
    const isKnown = names.known.has(word)
    return isKnown && (words.length === 1 || !own.some((mine) => soundOf(mine) === soundOf(word)))
  })
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
    if (other === entity || typeOf(index, other) !== type) continue
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
