import { below, type Chance, pick } from '../../chance'
import type { Candidate } from '../candidate'

/** The key among the candidates: its text, and its `Candidate.size`. */
type Place = { text: string; size: () => number }

/** Wrong options come from this many of the most plausible candidates on either side of the key. */
const NEAR = 8
/** Draws to try until the key has the wished position in the alphabet. */
const TRIES = 4
/** How many of three options come before the key in the alphabet, weighted: many keys are late in it by nature. */
const WISHED = [0, 0, 0, 0, 1, 1, 1, 2, 3, 3]
/**
 * How many of three options are smaller than the key, weighted. Small pools often have too few smaller ones. Where
 * there is a choice the key is more often the larger, so that over all questions its size gives nothing away.
 */
const WEIGHTS = [0, 0, 0, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3]
/** `WEIGHTS` by the least and the most smaller ones that a pool allows. */
const SMALLER = [0, 1, 2, 3].map((least) =>
  [0, 1, 2, 3].map((most) => WEIGHTS.filter((many) => least <= many && many <= most)),
)

/**
 * Draws wrong options (at most three) so that over many questions neither the key's size (length, date, value) nor its
 * position in the alphabet gives it away. Returns fewer if the pool has fewer.
 */
export function drawFairly(
  pool: readonly Candidate[],
  key: Place,
  many: number,
  chance: Chance,
): Candidate[] {
  const sides = sidesOf(pool, key)
  const wished = pick(chance, WISHED)
  let drawn = draw(sides, many, chance)
  for (let tries = 1; tries < TRIES && before(drawn) !== wished; tries += 1) drawn = draw(sides, many, chance)
  return drawn.map(({ candidate }) => candidate)
}

/** Draws like `drawFairly`, but first takes what the learner gave before instead of the key: entity ids, or texts. */
export function drawKnownFirst(
  pool: readonly Candidate[],
  mixedUp: readonly string[],
  key: Place,
  many: number,
  chance: Chance,
): Candidate[] {
  const isKnown = ({ text, entity = text }: Candidate) => mixedUp.includes(text) || mixedUp.includes(entity)
  const known = pool.filter(isKnown).slice(0, many)
  const others = pool.filter((candidate) => !known.includes(candidate))
  return [...known, ...drawFairly(others, key, many - known.length, chance)]
}

/** A candidate, and whether it comes before the key in the alphabet. */
type Placed = { candidate: Candidate; before: 0 | 1 }
type Sides = { smaller: Placed[]; larger: Placed[] }

const found = new WeakMap<readonly Candidate[], Sides>()

/**
 * Splits a pool into candidates below and above its key, once per pool. Those of the key's size go to either side in
 * turn.
 */
function sidesOf(pool: readonly Candidate[], key: Place): Sides {
  const known = found.get(pool)
  if (known) return known
  const size = key.size()
  const sides: Sides = { smaller: [], larger: [] }
  let equal = 0
  for (const candidate of pool) {
    if (candidate.size === size) equal += 1
    const less = candidate.size < size || (candidate.size === size && equal % 2 === 1)
    const placed: Placed = { candidate, before: candidate.text < key.text ? 1 : 0 }
    if (less) sides.smaller.push(placed)
    else sides.larger.push(placed)
  }
  found.set(pool, sides)
  return sides
}

function draw({ smaller, larger }: Sides, many: number, chance: Chance): Placed[] {
  const least = Math.max(0, many - larger.length)
  const most = Math.min(many, smaller.length)
  const wanted = pick(chance, SMALLER[least]?.[most] ?? []) ?? most
  const drawn: Placed[] = []
  addSome(drawn, smaller, wanted, chance)
  addSome(drawn, larger, Math.min(larger.length, many - wanted), chance)
  return drawn
}

/** Adds up to `many` of the nearest, each once. */
function addSome(drawn: Placed[], from: readonly Placed[], many: number, chance: Chance): void {
  const wanted = drawn.length + many
  const near = Math.min(NEAR, from.length)
  while (drawn.length < wanted) {
    const one = from[below(chance, near)]
    if (one !== undefined && !drawn.includes(one)) drawn.push(one)
  }
}

function before(options: readonly Placed[]): number {
  let count = 0
  for (const option of options) count += option.before
  return count
}
