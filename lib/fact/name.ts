import type { Entity } from './pack'

/**
 * Folds a name for comparison: no case, diacritics, punctuation, doubled spaces or leading article. A table folds the
 * letters that Unicode does not decompose. Other scripts keep their letters.
 */
export function foldName(text: string): string {
  return PLAIN.test(text) ? foldPlain(text) : foldAny(text)
}

/** Plain English letters, as in most names, fold three times as fast. */
const PLAIN = /^[ -~]*$/

function foldPlain(text: string): string {
  return text
    .toLowerCase()
    .replace(/['`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(ARTICLE, '')
}

function foldAny(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(UNDECOMPOSED, (letter) => LETTERS.get(letter) ?? letter)
    .replace(APOSTROPHES, '')
    .replace(NO_LETTER, ' ')
    .trim()
    .replace(ARTICLE, '')
}

const MARKS = /\p{M}/gu
const LETTERS = new Map([
  ['ı', 'i'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ə', 'e'],
]) // prettier-ignore
const UNDECOMPOSED = /[ıøłđðþßæœə]/gu
/** Variants inside a word that do not change the name: Muti'i, Mutiʻi, Mutii. */
const APOSTROPHES = /['’‘ʻʼʿʾ`´]/gu
const NO_LETTER = /[^\p{L}\p{N}]+/gu
const ARTICLE = /^(?:the|an?) (?=.)/

const folds = new WeakMap<Entity, readonly string[]>()

/** Returns all folded spellings of an entity. Cached. */
export function foldedSpellings(entity: Entity): readonly string[] {
  const known = folds.get(entity)
  if (known) return known
  const made = spellings(entity).map(foldName)
  folds.set(entity, made)
  return made
}

/** Returns the display name and every other spelling. */
export function spellings(entity: Entity): string[] {
  const all = [entity.name, ...(entity.names ?? [])]
  return entity.adjective === undefined ? all : [...all, entity.adjective]
}

/**
 * Counts single-letter edits from one text to the other (insert, delete, replace, swap neighbours); returns `limit + 1`
 * as soon as the limit is certain to be exceeded. Takes at most `limit` × length time.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  const shorter = Math.min(a.length, b.length) - start
  while (end < shorter && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  return distanceWithin(a.slice(start, a.length - end), b.slice(start, b.length - end), limit)
}

/** Optimal string alignment, computed only for cells that can be within the limit; all others are `limit + 1`. */
function distanceWithin(a: string, b: string, limit: number): number {
  const beyond = limit + 1
  let before: number[] = []
  let above: number[] = Array.from({ length: b.length + 2 }, (_, j) => j)
  let row: number[] = new Array(b.length + 2).fill(beyond)
  for (let i = 1; i <= a.length; i += 1) {
    const from = Math.max(1, i - limit)
    const to = Math.min(b.length, i + limit)
    row[from - 1] = from === 1 ? i : beyond
    let best = from === 1 ? i : beyond
    for (let j = from; j <= to; j += 1) {
      const edits = cell(a, b, i, j, before, above, row[j - 1] ?? beyond)
      row[j] = edits
      best = Math.min(best, edits)
    }
    row[to + 1] = beyond
    if (best > limit) return beyond
    const spare = i === 1 ? new Array<number>(b.length + 2).fill(beyond) : before
    before = above
    above = row
    row = spare
  }
  return Math.min(above[b.length] ?? beyond, beyond)
}

function cell(
  a: string,
  b: string,
  i: number,
  j: number,
  before: number[],
  above: number[],
  left: number,
): number {
  const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
  const edits = Math.min((above[j] ?? 0) + 1, left + 1, (above[j - 1] ?? 0) + (same ? 0 : 1))
  const swapped =
    i > 1 &&
    j > 1 &&
    a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
    a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
  return swapped ? Math.min(edits, (before[j - 2] ?? 0) + 1) : edits
}
