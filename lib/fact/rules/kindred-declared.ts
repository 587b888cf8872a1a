import { editDistance, foldedSpellings } from '../name'
import type { Entity } from '../pack'
import { quote } from '../problem'
import type { Finding, Rule } from './rule'

/**
 * Requires that persons whose names are at most two letters apart name each other as kindred, so that a typo of one
 * never counts as the other. Exempts names that differ in digits, and names too short for typos to be forgiven.
 */
export const kindredDeclared: Rule = {
  name: 'kindred-declared',
  check: (pack) =>
    personsNames(pack.entities)
      .flatMap(nearPairs)
      .flatMap(([a, b]) => (areKindred(a.entity, b.entity) ? [] : [undeclared(a, b)])),
}

const NEAR = 2
const SHORTEST = 5

type Name = { entity: Entity; folded: string }

/** Groups names by their digits, since names with different digits are never near. Keeps groups of several persons. */
function personsNames(entities: Entity[]): Name[][] {
  const byDigits = new Map<string, Name[]>()
  for (const entity of entities) {
    if (entity.type !== 'person') continue
    for (const folded of foldedSpellings(entity)) {
      if (folded.length < SHORTEST) continue
      const digits = HAS_DIGIT.test(folded) ? folded.replace(/\D/g, '') : ''
      const alike = byDigits.get(digits)
      if (alike) alike.push({ entity, folded })
      else byDigits.set(digits, [{ entity, folded }])
    }
  }
  return [...byDigits.values()].filter((names) => names.some(({ entity }) => entity !== names[0]?.entity))
}

const HAS_DIGIT = /\d/

function areKindred(a: Entity, b: Entity): boolean {
  return (a.kindred ?? []).includes(b.id) || (b.kindred ?? []).includes(a.id)
}

function undeclared(a: Name, b: Name): Finding {
  const what = `${quote(a.folded)} is within ${NEAR} letters of ${quote(b.folded)} (${quote(b.entity.id)})`
  return { at: a.entity, what, cure: `add kindred: [${quote(b.entity.id)}]` }
}

/** More similar names than any history has; a pack with more is made to waste time. */
const MOST_ALIKE = 20
/** Most kin reported for one name at a time. */
const MOST_TOLD = 5

/**
 * Finds near names of different persons. Two edits leave one of a name's three pieces unchanged (Li et al., Pass-Join,
 * VLDB 2011), so only names that share a piece at about the same place are compared; a swap of neighbours counts as two
 * edits here. Pieces are found by hash: a false hit costs one comparison. Takes linear time.
 */
function nearPairs(names: Name[]): [Name, Name][] {
  const byPiece = new Map<number, Name[]>()
  const pairs = new Map<string, [Name, Name]>()
  for (const name of names.sort((a, b) => a.folded.length - b.folded.length)) {
    const near = [...namesAlike(name, byPiece)].filter((other) => isNear(name, other))
    for (const other of near.slice(0, MOST_TOLD))
      pairs.set(`${name.entity.id} ${other.entity.id}`, [name, other])
    for (const key of piecesOwn(name.folded)) {
      const alike = byPiece.get(key)
      if (!alike) byPiece.set(key, [name])
      else if (alike.length < MOST_ALIKE) alike.push(name)
    }
  }
  return [...pairs.values()]
}

function namesAlike(name: Name, byPiece: ReadonlyMap<number, Name[]>): Set<Name> {
  const found = new Set<Name>()
  for (const key of piecesSought(name.folded)) {
    for (const other of byPiece.get(key) ?? []) {
      if (found.size === MOST_ALIKE) return found
      found.add(other)
    }
  }
  return found
}

function isNear(a: Name, b: Name): boolean {
  return a.entity.id !== b.entity.id && editDistance(a.folded, b.folded, NEAR) <= NEAR
}

const PIECES = [0, 1, 2] as const

function piecesOwn(folded: string): number[] {
  return PIECES.map((piece) => {
    const [start, end] = cut(folded.length, piece)
    return hash(folded, start, end, pieceSeed(folded.length, piece))
  })
}

/**
 * Returns the pieces of names of equal length or up to two letters shorter that, if near, appear in this name
 * unchanged.
 */
function piecesSought(folded: string): number[] {
  const found: number[] = []
  for (let shorter = 0; shorter <= NEAR; shorter += 1) {
    const length = folded.length - shorter
    for (const piece of PIECES) {
      const [start, end] = cut(length, piece)
      const least = Math.max(-piece, shorter - (NEAR - piece), -start)
      const most = Math.min(piece, shorter + NEAR - piece)
      for (let shift = least; shift <= most; shift += 1) {
        found.push(hash(folded, start + shift, end + shift, pieceSeed(length, piece)))
      }
    }
  }
  return found
}

/** Returns where the first, second or third piece of a name of that length starts and ends. */
function cut(length: number, piece: number): [start: number, end: number] {
  const third = Math.floor(length / 3)
  return [piece * third, piece === 2 ? length : (piece + 1) * third]
}

function pieceSeed(length: number, piece: number): number {
  return length * 3 + piece
}

function hash(text: string, start: number, end: number, seed: number): number {
  let value = seed
  for (let i = start; i < end && i < text.length; i += 1)
    value = (Math.imul(value, 16_777_619) ^ text.charCodeAt(i)) | 0
  return value
}
