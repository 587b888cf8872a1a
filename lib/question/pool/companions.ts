import type { PackIndex } from '../../card/pack-index'
import { type Chance, chanceOf, pick, shuffle } from '../chance'

/** Sets for each card, so that it seldom meets the same companions. */
const COMPANIES = 4
/** Largest size of a set. A question uses only some of it. */
const LARGEST = 6

/**
 * Returns sets of things that fit beside `lead` and beside one another, each of at least `least`; empty if there are
 * too few. The first set has the nearest things; the others are drawn, always the same for the same seed.
 */
export function companiesOf<T>(
  lead: T,
  near: readonly T[],
  fits: (a: T, b: T) => boolean,
  least: number,
  seed: string,
): T[][] {
  const fitting = near.filter((other) => fits(lead, other))
  if (fitting.length < least) return []
  const chance = chanceOf(seed)
  const drawn = Array.from({ length: COMPANIES - 1 }, () => shuffle(chance, fitting))
  const companies = [fitting, ...drawn].map((order) => together(order, fits))
  return companies.filter((company) => company.length >= least)
}

function together<T>(order: readonly T[], fits: (a: T, b: T) => boolean): T[] {
  const company: T[] = []
  for (const one of order) {
    if (company.length === LARGEST) break
    if (company.every((other) => fits(one, other))) company.push(one)
  }
  return company
}

/** Draws one of the sets and returns `wanted` things of it, or fewer if no set has as many. */
export function someOf<T>(companies: readonly T[][], chance: Chance, wanted: number): T[] {
  const full = companies.filter((company) => company.length >= wanted)
  return shuffle(chance, pick(chance, full.length > 0 ? full : companies) ?? []).slice(0, wanted)
}

/** True if the two facts are sides of one dispute, whatever it is about. */
export function inOneDispute(index: PackIndex, a: string, b: string): boolean {
  return (index.disputesOf.get(a) ?? []).some((dispute) => dispute.between.includes(b))
}
