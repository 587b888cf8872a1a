import { below, type Chance, chanceOf, shuffle } from '../chance'
import type { Candidate } from './candidate'

/**
 * Draws wrong options so that no way of guessing pays: over many cards the key is as often first as last in the
 * alphabet, as often the longest as the shortest, and so on. Each card allows only some of that, so the cards of a group
 * are balanced together: a group's weights make the ranks that its keys have too often less likely.
 */
export type Balance = ReadonlyMap<string, Weights>
/** One weight for each way to compare options and each rank of the key in it. */
type Weights = Float64Array

/** A card's key with the wrong options it can have. */
export type Sheet = {
  /** Seeds the sets of options that are tried. */
  id: string
  /** What the card is balanced with, such as its topic or the type of its answer. */
  groups: readonly string[]
  key: Candidate
  /** Most plausible first. */
  pool: readonly Candidate[]
  /** How often a candidate is an answer. */
  popularity: (candidate: Candidate) => number
}

/** Wrong options come from this many of the most plausible candidates on either side of the key. */
const NEAR = 8
/** Sets of wrong options that a card has at most; one of them is drawn. */
const SETS = 24
/** Cards that are looked at to find the weights; in a large pack every so many. */
const MOST_CARDS = 300
const ROUNDS = 20
/** How far weights follow what is found in the first round, and at most. */
const STEP = 3
const FURTHEST = 6

const RANKS = 4
/** Ways to compare options, each as a number. The alphabet is one more. */
const WAYS: readonly ((candidate: Candidate, sheet: Sheet) => number)[] = [
  ({ text }) => text.length,
  ({ text }) => text.split(' ').length,
  ({ text }) => text.replace(/\P{Lu}/gu, '').length,
  ({ text }) => text.replace(/\D/g, '').length,
  ({ text }) => Number(/\d[\d.,]*/.exec(text)?.[0].replace(/,/g, '') ?? 0) || 0,
  ({ size }) => size,
  (candidate, { popularity }) => popularity(candidate),
]
const SIZE = (WAYS.length + 1) * RANKS

/** Wrong options, and for each way the chance that somebody who takes the option of a rank takes the key. */
type Drawn = { options: Candidate[]; taken: Float64Array }

/** Finds the weights that balance these cards, which each have so many wrong options. */
export function balance(sheets: readonly Sheet[], many: number): Balance {
  const groups = new Map<string, { weights: Weights; found: Float64Array; cards: number }>()
  const every = Math.ceil(sheets.length / MOST_CARDS)
  const cards = sheets
    .filter((_, i) => i % every === 0)
    .map((sheet) => {
      const own = sheet.groups.map((name) => {
        const group = groups.get(name) ?? {
          weights: new Float64Array(SIZE),
          found: new Float64Array(SIZE),
          cards: 0,
        }
        group.cards += 1
        groups.set(name, group)
        return group
      })
      return { sets: setsOf(sheet, many), own }
    })
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { sets, own } of cards) {
      const expected = expectedIn(sets, sumOf(own.map(({ weights }) => weights)))
      for (const { found } of own) addAll(found, expected, 1)
    }
    const step = STEP / (1 + round / 6)
    for (const { weights, found, cards: all } of groups.values()) correct(weights, found, all, step)
  }
  return new Map([...groups].map(([name, { weights }]) => [name, weights]))
}

/** Makes ranks that were found more often than by chance less likely, and begins to count anew. */
function correct(weights: Weights, found: Float64Array, cards: number, step: number): void {
  for (let at = 0; at < SIZE; at += 1) {
    const tooOften = (found[at] ?? 0) / cards - 1 / RANKS
    const wanted = (weights[at] ?? 0) - step * tooOften
    weights[at] = Math.max(-FURTHEST, Math.min(FURTHEST, wanted))
    found[at] = 0
  }
}

/**
 * Draws wrong options for a card, as its groups' weights make them likely, but takes what the learner mixed up with the
 * key before (entity ids or texts) first. Returns fewer if the pool has fewer.
 */
export function drawBalanced(
  sheet: Sheet,
  balanced: Balance,
  mixedUp: readonly string[],
  many: number,
  chance: Chance,
): Candidate[] {
  const isKnown = ({ text, entity = text }: Candidate) => mixedUp.includes(text) || mixedUp.includes(entity)
  const known = mixedUp.length > 0 ? sheet.pool.filter(isKnown).slice(0, many) : []
  if (known.length > 0) return someOf(nearest(sheet), many, chance, known)
  const sets = setsOf(sheet, many)
  const ends = endsOf(sheet, balanced, sets)
  const at = below(chance, 1 << 30) / (1 << 30)
  return [...((sets[ends.findIndex((end) => at < end)] ?? sets.at(-1))?.options ?? [])]
}

const found = new WeakMap<readonly Candidate[], readonly number[]>()

/** Returns where each set ends on a scale from 0 to 1 on which likely sets are long, once per pool. */
function endsOf(sheet: Sheet, balanced: Balance, sets: readonly Drawn[]): readonly number[] {
  const known = found.get(sheet.pool)
  if (known) return known
  let end = 0
  const ends = likelihoods(sets, sumOf(sheet.groups.flatMap((group) => balanced.get(group) ?? []))).map(
    (likely) => {
      end += likely
      return end
    },
  )
  found.set(sheet.pool, ends)
  return ends
}

function likelihoods(sets: readonly Drawn[], weights: Weights): number[] {
  const values = sets.map(({ taken }) => {
    let sum = 0
    for (let at = 0; at < SIZE; at += 1) sum += (weights[at] ?? 0) * (taken[at] ?? 0)
    return Math.exp(sum)
  })
  const all = values.reduce((sum, value) => sum + value, 0)
  return values.map((value) => value / all)
}

/** Returns the chances to take the key that the likely sets of a card have together. */
function expectedIn(sets: readonly Drawn[], weights: Weights): Float64Array {
  const expected = new Float64Array(SIZE)
  const likely = likelihoods(sets, weights)
  for (const [i, { taken }] of sets.entries()) addAll(expected, taken, likely[i] ?? 0)
  return expected
}

function sumOf(all: readonly Weights[]): Weights {
  const sum = new Float64Array(SIZE)
  for (const weights of all) addAll(sum, weights, 1)
  return sum
}

function addAll(to: Float64Array, more: Float64Array, share: number): void {
  for (let at = 0; at < SIZE; at += 1) add(to, at, share * (more[at] ?? 0))
}

function add(to: Float64Array, at: number, more: number): void {
  to[at] = (to[at] ?? 0) + more
}

const drawn = new WeakMap<readonly Candidate[], readonly Drawn[]>()

/** Returns the sets of wrong options that a card can have, once per pool. */
function setsOf(sheet: Sheet, many: number): readonly Drawn[] {
  const known = drawn.get(sheet.pool)
  if (known) return known
  const chance = chanceOf(sheet.id)
  const key = comparedOf(sheet, sheet.key)
  const from = nearest(sheet)
  // Dealt like cards, so that every candidate is in some sets.
  let left: Candidate[] = []
  const sets = Array.from({ length: SETS }, () => {
    if (left.length < many) left = shuffle(chance, from)
    const options = left.splice(0, many)
    return {
      options,
      taken: takenIn(
        key,
        options.map((option) => comparedOf(sheet, option)),
      ),
    }
  })
  drawn.set(sheet.pool, sets)
  return sets
}

/** Adds to `first` as many others as are wanted in all. */
function someOf(
  from: readonly Candidate[],
  many: number,
  chance: Chance,
  first: readonly Candidate[],
): Candidate[] {
  const options = [...first]
  const wanted = Math.min(many, new Set([...from, ...first]).size)
  while (options.length < wanted) {
    const one = from[below(chance, from.length)]
    if (one !== undefined && !options.includes(one)) options.push(one)
  }
  return options
}

type Compared = { text: string; values: readonly number[] }

const compared = new WeakMap<Candidate, Compared>()

function comparedOf(sheet: Sheet, candidate: Candidate): Compared {
  const known = compared.get(candidate)
  if (known) return known
  const found = { text: candidate.text, values: WAYS.map((way) => way(candidate, sheet)) }
  compared.set(candidate, found)
  return found
}

function takenIn(key: Compared, options: readonly Compared[]): Float64Array {
  const taken = new Float64Array(SIZE)
  for (let way = 0; way < WAYS.length; way += 1) {
    const own = key.values[way] ?? 0
    let rank = 0
    let sharing = 1
    for (const { values } of options) {
      const value = values[way] ?? 0
      if (value > own) rank += 1
      else if (value === own) sharing += 1
    }
    for (let place = rank; place < rank + sharing; place += 1) add(taken, way * RANKS + place, 1 / sharing)
  }
  add(taken, WAYS.length * RANKS + options.filter(({ text }) => text > key.text).length, 1)
  return taken
}

const near = new WeakMap<readonly Candidate[], readonly Candidate[]>()

/** Returns the most plausible candidates on either side of the key, once per pool. */
function nearest({ pool, key }: Sheet): readonly Candidate[] {
  const known = near.get(pool)
  if (known) return known
  const smaller = pool.filter(({ size }) => size < key.size).slice(0, NEAR)
  const larger = pool.filter(({ size }) => size >= key.size).slice(0, NEAR)
  const found = [...smaller, ...larger]
  near.set(pool, found)
  return found
}
