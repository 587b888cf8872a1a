import { editDistance, foldName } from '../name'
import type { Entity } from '../pack'
import { quote } from '../problem'
import type { Finding, Rule } from './rule'

/**
 * Persons whose names are two letters apart or less name each other as kindred, so that a slip of one is never
 * forgiven into the other. Names that differ in digits, and names too short to have a slip forgiven, need not.
 */
export const kindredDeclared: Rule = {
  name: 'kindred-declared',
  check: (pack) => {
    const written: Written[] = pack.entities.flatMap((entity) => {
      if (entity.type !== 'person') return []
      return [entity.name, ...(entity.names ?? [])].map((name) => ({ entity, folded: foldName(name) }))
    })
    return nearPairs(written).flatMap(([a, b]) => (areKindred(a.entity, b.entity) ? [] : [undeclared(a, b)]))
  },
}

const NEAR = 2
const SHORTEST = 5

type Written = { entity: Entity; folded: string }

function areKindred(a: Entity, b: Entity): boolean {
  return (a.kindred ?? []).includes(b.id) || (b.kindred ?? []).includes(a.id)
}

function undeclared(a: Written, b: Written): Finding {
  const what = `${quote(a.folded)} is within ${NEAR} letters of ${quote(b.folded)} (${quote(b.entity.id)})`
  return { at: a.entity, what, cure: `add kindred: [${quote(b.entity.id)}]` }
}

/**
 * Pairs of names of different persons that are near. Two edits leave one of three pieces of a name as it was, so only
 * names that share a piece, at about the same place, are compared; the time is about linear.
 */
function nearPairs(written: Written[]): [Written, Written][] {
  const byPiece = new Map<string, Written[]>()
  const pairs = new Map<string, [Written, Written]>()
  for (const name of [...written].sort((a, b) => a.folded.length - b.folded.length)) {
    if (name.folded.length < SHORTEST) continue
    for (const other of candidates(name, byPiece)) {
      if (!isNear(name, other)) continue
      pairs.set([name.entity.id, other.entity.id].sort().join(' '), [name, other])
    }
    pieces(name.folded).forEach(([, piece], which) => {
      const key = pieceKey(name.folded, name.folded.length, which, piece)
      const known = byPiece.get(key)
      if (!known) byPiece.set(key, [name])
      else if (known.length < MOST_ALIKE) known.push(name)
    })
  }
  return [...pairs.values()]
}

/** More names with one piece in common than any history has; beyond it a pack is made to waste our time. */
const MOST_ALIKE = 200

function isNear(a: Written, b: Written): boolean {
  return a.entity.id !== b.entity.id && editDistance(a.folded, b.folded, NEAR) <= NEAR
}

function candidates(name: Written, byPiece: Map<string, Written[]>): Set<Written> {
  const found = new Set<Written>()
  for (let length = name.folded.length - NEAR; length <= name.folded.length; length += 1) {
    cuts(length).forEach(([start, end], which) => {
      for (let from = Math.max(0, start - NEAR); from <= start + NEAR; from += 1) {
        const piece = name.folded.slice(from, from + end - start)
        for (const other of byPiece.get(pieceKey(name.folded, length, which, piece)) ?? []) found.add(other)
      }
    })
  }
  return found
}

function pieces(folded: string): [number, string][] {
  return cuts(folded.length).map(([start, end]) => [start, folded.slice(start, end)])
}

/** Where a name of that length is cut into three. */
function cuts(length: number): [start: number, end: number][] {
  const third = Math.floor(length / 3)
  return [
    [0, third],
    [third, 2 * third],
    [2 * third, length],
  ]
}

function pieceKey(folded: string, length: number, which: number, piece: string): string {
  return `${length} ${which} ${piece} ${folded.replace(/\D/g, '')}`
}
